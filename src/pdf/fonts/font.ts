import type { PDFDict, PDFObject } from '../library.ts';
import { once } from '../once.ts';
import {
  at,
  bytesOf,
  dict,
  dictAt,
  list,
  listAt,
  nameAt,
  nameOf,
  numberAt,
  numberOf,
  textAt,
} from '../values.ts';
import { readCff } from './cff.ts';
import { type CMap, identity, readCMap } from './cmap.ts';
import type { Font, FontFacts, Glyph } from './glyph.ts';
import type { FontProgram } from './program.ts';
import { simpleGlyphs } from './simple.ts';
import { readTrueType } from './truetype.ts';
import { readType1 } from './type1.ts';

export const fontOf: (found: PDFDict) => Font = once(readFont);

function readFont(found: PDFDict): Font {
  const kind = nameAt(found, 'Subtype') ?? '';
  const cidFont = kind === 'Type0' ? dict(listAt(found, 'DescendantFonts')[0]) : undefined;
  const descriptor = dictAt(cidFont ?? found, 'FontDescriptor');
  const encoding = at(found, 'Encoding');
  const cmapBytes = cidFont ? bytesOf(encoding) : undefined;
  const font = {
    dict: found,
    name: nameAt(cidFont ?? found, 'BaseFont') ?? nameAt(found, 'BaseFont') ?? '',
    kind,
    cidFont,
    descriptor,
    isSymbolic: ((numberAt(descriptor, 'Flags') ?? 0) & 4) === 4,
    isEmbedded: ['FontFile', 'FontFile2', 'FontFile3'].some((key) => at(descriptor, key)),
    program: programOf(descriptor),
    encoding,
    cmap: cmapBytes && readCMap(cmapBytes),
  };
  const toUnicode = bytesOf(at(found, 'ToUnicode'));
  const texts = toUnicode && readCMap(toUnicode);
  return {
    ...font,
    glyphsIn: cidFont ? compositeGlyphs(font, cidFont, texts) : simpleGlyphs(font, texts),
  };
}

function programOf(descriptor: PDFDict | undefined): FontProgram | undefined {
  try {
    const type1 = at(descriptor, 'FontFile');
    const bytes1 = bytesOf(type1);
    if (bytes1) return readType1(bytes1, numberAt(type1, 'Length1') ?? 0);
    const trueType = bytesOf(at(descriptor, 'FontFile2'));
    if (trueType) return readTrueType(trueType);
    const other = at(descriptor, 'FontFile3');
    const bytes3 = bytesOf(other);
    if (!bytes3) return undefined;
    return nameAt(other, 'Subtype') === 'OpenType' ? readTrueType(bytes3) : readCff(bytes3);
  } catch {
    // A program that can't be read tells nothing of its glyphs.
    return undefined;
  }
}

/** Character collections whose numbers have a known meaning. */
const collections = new Set(['GB1', 'CNS1', 'Japan1', 'Korea1', 'KR']);

function compositeGlyphs(
  { cmap, encoding, program, descriptor }: FontFacts,
  cidFont: PDFDict,
  texts: CMap | undefined,
): Font['glyphsIn'] {
  const name = nameOf(encoding);
  const isIdentity = name === 'Identity-H' || name === 'Identity-V';
  const codes = cmap ?? (isIdentity || name ? identity : undefined);
  const isCollected = collections.has(textAt(at(cidFont, 'CIDSystemInfo'), 'Ordering') ?? '');
  const widths = cidWidths(cidFont);
  const gidOf = glyphNumbers(cidFont, program);
  const glyphOf = (code: number, length: number): Glyph => {
    const cid = cmap ? cmap.cidOf(code, length) : isIdentity ? code : undefined;
    const glyph = cid === undefined || !program ? undefined : gidOf(cid);
    const unicode = texts?.unicodeOf(code, length) ?? (isCollected ? '' : null);
    return {
      code,
      unicode,
      width: cid === undefined ? undefined : widths(cid),
      programWidth: glyph === undefined ? undefined : program?.widthOf(glyph),
      isPresent:
        cid === undefined || !program ? undefined : glyph !== undefined && glyph < program.glyphs,
      isNotdef: cid === 0 || (glyph === 0 && descriptor !== undefined),
    };
  };
  const known = [1, 2, 3, 4].map(() => new Map<number, Glyph>());
  return function* (bytes) {
    for (const { code, length } of codes?.codesIn(bytes) ?? []) {
      const ofLength = known[length - 1];
      const glyph = ofLength?.get(code) ?? glyphOf(code, length);
      ofLength?.set(code, glyph);
      yield glyph;
    }
  };
}

function glyphNumbers(cidFont: PDFDict, program: FontProgram | undefined) {
  if (nameAt(cidFont, 'Subtype') === 'CIDFontType0') {
    return (cid: number) => (program?.ofCid ? program.ofCid(cid) : cid);
  }
  const map = bytesOf(at(cidFont, 'CIDToGIDMap'));
  return (cid: number) => (map ? (map[2 * cid] ?? 0) * 256 + (map[2 * cid + 1] ?? 0) : cid);
}

/** The widths of a CID font: `[first [w …]]` and `[first last w]`. */
function cidWidths(cidFont: PDFDict): (cid: number) => number {
  const otherwise = numberAt(cidFont, 'DW') ?? 1000;
  const items = listAt(cidFont, 'W');
  const ranges: { from: number; to: number; width: (cid: number) => number | undefined }[] = [];
  for (let index = 0; index < items.length; ) {
    const from = numberOf(items[index]) ?? 0;
    const next = items[index + 1];
    const to = numberOf(next);
    if (to === undefined) {
      const each = next === undefined ? [] : listOf(next);
      ranges.push({ from, to: from + each.length - 1, width: (cid) => each[cid - from] });
      index += 2;
    } else {
      const width = numberOf(items[index + 2]);
      ranges.push({ from, to, width: () => width });
      index += 3;
    }
  }
  return (cid) => {
    const range = ranges.find(({ from, to }) => from <= cid && cid <= to);
    return range?.width(cid) ?? otherwise;
  };
}

function listOf(value: PDFObject): readonly number[] {
  return list(value).map((each) => numberOf(each) ?? 0);
}
