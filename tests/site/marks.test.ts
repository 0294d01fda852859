import { PDFHexString } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { readMarks } from '../../src/site/print/marks.ts';

const piece = (id: number, inside: string) => `/NonStruct <</MCID ${id} >>BDC\n${inside}\nEMC`;
const glyph = (size: number) => `BT\n/F4 ${size} Tf\n<0028> Tj\nET`;
const noBreak = '/Span<</ActualText <FEFF200B> >> BDC\n<0003> Tj\nEMC';
const said = (text: string) => PDFHexString.fromText(text).toString();

test('pieces that follow one another become one, which is copied as its text', () => {
  const marks = readMarks(
    [
      piece(0, glyph(16)),
      piece(1, glyph(20) + noBreak),
      'f',
      piece(2, glyph(9)),
      piece(3, ''),
    ].join('\n'),
  );
  expect(marks.join([1, 2], 'a_b')).toBe(1);
  const lines = marks.text().split('\n').filter(Boolean);
  expect(lines.filter((line) => /BDC|EMC/.test(line))).toEqual([
    '/NonStruct <</MCID 0 >>BDC',
    'EMC',
    `/Span <</MCID 1 /ActualText ${said('a_b')} >>BDC`,
    // As large as the first sign, not the last.
    'BT /F4 20 Tf 1 0 0 -1 0 0 Tm <> Tj ET EMC',
    '/NonStruct <</MCID 3 >>BDC',
    'EMC',
  ]);
  expect(lines.filter((line) => line === '<0028> Tj')).toHaveLength(3);
});

test('of pieces with another between them the first says all, and the rest nothing', () => {
  const marks = readMarks([piece(4, glyph(16)), piece(5, glyph(16)), piece(6, noBreak)].join('\n'));
  expect(marks.join([4, 6], 'a_b')).toBe(undefined);
  expect(marks.text().match(/.*BDC/g)).toEqual([
    `/Span <</MCID 4 /ActualText ${said('a_b')} >>BDC`,
    '/NonStruct <</MCID 5 >>BDC',
    `/Span <</MCID 6 /ActualText ${said('')} >>BDC`,
  ]);
  expect(readMarks('q Q').join([1], 'a')).toBe(undefined);
});
