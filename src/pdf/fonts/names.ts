import data from './names.json' with { type: 'json' };

/**
 * Names of glyphs: the Adobe Glyph List (Adobe Systems, BSD-3-Clause, `names.license.txt`), the
 * encodings of ISO 32000-1, annex D, and the strings that each CFF font knows.
 */
const glyphs = new Map<string, number>();
const words = data.glyphs.split(' ');
for (let index = 0; index < words.length; index += 2) {
  glyphs.set(words[index] ?? '', Number.parseInt(words[index + 1] ?? '', 16));
}

const tableOf = (text: string) => text.split(' ').map((name) => (name === '-' ? undefined : name));

/** The glyph's name of each code, from 0 to 255. */
export type Encoding = readonly (string | undefined)[];

export const encodings: Readonly<Record<string, Encoding>> = {
  StandardEncoding: tableOf(data.encodings.Standard),
  WinAnsiEncoding: tableOf(data.encodings.WinAnsi),
  MacRomanEncoding: tableOf(data.encodings.MacRoman),
};

export const cffStrings: readonly (string | undefined)[] = tableOf(data.cffStrings);

/** What a glyph's name means in Unicode: "a", "uni0061", "u1F600", "f_i"; nothing for a private name. */
export function unicodeOf(name: string): string | undefined {
  const parts = (name.split('.')[0] ?? '').split('_').map(partOf);
  return parts.every((part) => part !== undefined) && parts.length > 0 ? parts.join('') : undefined;
}

function partOf(name: string): string | undefined {
  const known = glyphs.get(name);
  if (known !== undefined) return String.fromCodePoint(known);
  const hex = /^uni((?:[\dA-F]{4})+)$/.exec(name)?.[1] ?? /^u([\dA-F]{4,6})$/.exec(name)?.[1];
  if (hex === undefined) return undefined;
  const codes = name.startsWith('uni') ? (hex.match(/.{4}/g) ?? []) : [hex];
  return codes
    .map((code) => String.fromCodePoint(Math.min(Number.parseInt(code, 16), 0x10ffff)))
    .join('');
}

/** Whether a name is one of the Adobe Glyph List. */
export function isListed(name: string): boolean {
  return glyphs.has(name);
}
