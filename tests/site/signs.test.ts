import { expect, test } from 'vitest';
import { readCMap } from '../../src/pdf/fonts/cmap.ts';
import { type PDFDict, PDFDocument } from '../../src/pdf/library.ts';
import { at, bytesOf } from '../../src/pdf/values.ts';
import { readContent } from '../../src/site/print/file/content.ts';
import { Words } from '../../src/site/print/file/words.ts';

/** A Thai sign of two glyphs as Chromium writes it: it knows what both of them mean, and of the ring nothing. */
const stream = `/P <</MCID 0>> BDC BT /F1 12 Tf 1 0 0 1 0 0 Tm
  /Span <</ActualText <FEFF0E33>>> BDC <000d000e> Tj EMC
  /Span <</ActualText <FEFF0E33>>> BDC <000f000e> Tj EMC
  /Span <</ActualText <FEFF0E0B0E33>>> BDC <000f0010000e> Tj EMC ET EMC`;
const meanings = [
  ['000d', '0000'],
  ['000e', '0e32'],
  ['000f', '0000'],
  ['0010', '0000'],
];

test('each part of a sign that is drawn in parts has a meaning, and all of them together that of the sign', async () => {
  const pdf = await PDFDocument.create();
  const lines = meanings.map(([code, text]) => `<${code}> <${text}>`);
  const cmap = `1 begincodespacerange <0000> <ffff> endcodespacerange
    ${lines.length} beginbfchar ${lines.join('\n')} endbfchar`;
  const font = pdf.context.obj({
    Type: 'Font',
    Subtype: 'Type0',
    ToUnicode: pdf.context.register(pdf.context.stream(cmap)),
  });
  const resources = pdf.context.obj({ Font: { F1: font } }) as PDFDict;
  new Words().learn(pdf, [readContent(Buffer.from(stream), resources)]);
  const learnt = readCMap(bytesOf(at(font as PDFDict, 'ToUnicode')) ?? new Uint8Array());
  const of = (code: number) => learnt.unicodeOf(code, 2);
  expect([of(0x0d), of(0x0e)]).toEqual(['\u0e4d', '\u0e32']);
  // One sign tells of the next: by then the ring is known.
  expect([of(0x0f), of(0x10)]).toEqual(['\u0e4d', '\u0e0b']);
});
