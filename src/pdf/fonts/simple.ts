import { at, dict, listAt, nameAt, nameOf, numberAt, numberOf } from '../values.ts';
import type { CMap } from './cmap.ts';
import type { Font, FontFacts, Glyph } from './glyph.ts';
import { type Encoding, encodings, unicodeOf } from './names.ts';
import type { CodeTable, FontProgram } from './program.ts';

/** The glyphs of a font of one byte a code. */
export function simpleGlyphs(font: FontFacts, texts: CMap | undefined): Font['glyphsIn'] {
  const { dict: found, descriptor, kind, program } = font;
  const names = encodingOf(font);
  const first = numberAt(found, 'FirstChar') ?? 0;
  const widths = listAt(found, 'Widths').map(numberOf);
  const glyphOf = (code: number): Glyph => {
    const name = names?.[code];
    const glyph =
      program &&
      (kind === 'TrueType' ? inTables(font, program, code, name) : byName(program, name));
    const meaning = name === undefined ? undefined : unicodeOf(name);
    return {
      code,
      unicode: texts?.unicodeOf(code, 1) ?? meaning ?? null,
      width:
        widths.length > 0
          ? (widths[code - first] ?? numberAt(descriptor, 'MissingWidth') ?? 0)
          : undefined,
      programWidth: glyph === undefined ? undefined : program?.widthOf(glyph),
      isPresent: isPresent(font, glyph, name),
      isNotdef: name === '.notdef' || (kind === 'TrueType' && glyph === 0),
    };
  };
  const known: (Glyph | undefined)[] = [];
  return function* (bytes) {
    for (const code of bytes) {
      const glyph = known[code] ?? glyphOf(code);
      known[code] = glyph;
      yield glyph;
    }
  };
}

/** Whether the program has the glyph; undefined where code and glyph can't be put together. */
function isPresent(
  { program, kind }: FontFacts,
  glyph: number | undefined,
  name: string | undefined,
) {
  if (!program || kind === 'Type3') return undefined;
  if (kind === 'TrueType') return glyph === undefined ? undefined : glyph < program.glyphs;
  return name === undefined ? undefined : glyph !== undefined;
}

const byName = (program: FontProgram, name: string | undefined) =>
  name === undefined ? undefined : program.named(name);

/** The name of the glyph of each code; undefined where only the program knows. */
export function encodingOf({
  encoding,
  isSymbolic,
  kind,
  program,
}: FontFacts): Encoding | undefined {
  const own = nameOf(encoding);
  if (own !== undefined) return encodings[own];
  const given = dict(encoding);
  const base =
    encodings[nameAt(given, 'BaseEncoding') ?? ''] ??
    program?.encoding ??
    (program?.kind === 'cff' || (isSymbolic && kind === 'TrueType')
      ? undefined
      : encodings['StandardEncoding']);
  if (!given) return base;
  const names = [...(base ?? [])];
  let code = 0;
  for (const each of listAt(given, 'Differences')) {
    const start = numberOf(each);
    if (start !== undefined) code = start;
    else {
      names[code] = nameOf(each);
      code += 1;
    }
  }
  return names;
}

/** As ISO 32000-1, 9.6.6.4 goes from a code to a glyph of a TrueType font. */
function inTables(
  { isSymbolic, encoding }: FontFacts,
  program: FontProgram,
  code: number,
  name: string | undefined,
): number | undefined {
  const table = (platform: number, kind: number): CodeTable | undefined =>
    program.cmaps.find((each) => each.platform === platform && each.encoding === kind);
  if (!isSymbolic && encoding !== undefined && name !== undefined) {
    const text = unicodeOf(name);
    const unicode = table(3, 1);
    const mac = table(1, 0);
    const macCode = encodings['MacRomanEncoding']?.indexOf(name) ?? -1;
    const found =
      (unicode && text ? unicode.glyphOf(text.codePointAt(0) ?? 0) : 0) ||
      (mac && macCode >= 0 ? mac.glyphOf(macCode) : 0) ||
      (program.named(name) ?? 0);
    return unicode || mac || found ? found : undefined;
  }
  const symbol = table(3, 0);
  if (symbol) {
    const found = [0xf000, 0, 0xf100, 0xf200].map((start) => symbol.glyphOf(start + code));
    return found.find((glyph) => glyph !== 0) ?? 0;
  }
  return table(1, 0)?.glyphOf(code);
}

/** The names that an encoding puts in the place of others. */
export function differencesOf(font: FontFacts): readonly string[] {
  return listAt(
    at(font.encoding, 'Differences') ? font.encoding : undefined,
    'Differences',
  ).flatMap((each) => nameOf(each) ?? []);
}
