import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Root } from 'postcss';
import { fail } from '../../../errors.ts';
import { type Cache, keyOf } from '../../../files/cache.ts';
import { say } from '../../../say.ts';
import {
  addressesIn,
  facesIn,
  isFileAddress,
  parseCss,
  replaceAddresses,
  valuesOf,
} from '../css.ts';
import { inColours } from './colours.ts';
import { charactersIn, subset } from './tools.ts';

/** What may be typed or come with a remix, beside what the pages show now. */
const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));
const always = `${ascii}\u00a0–—‘’“”…·×−→←≠≤≥≈±θπ`;

/**
 * The signs that a piece of markup is drawn with, beyond those that it is written with: a letter and its mark
 * are drawn as one where a font has that, Thai and Lao AM as two, and a quotation has the marks of its language.
 */
export function drawnFor(markup: string): string {
  const whole = markup.normalize('NFC');
  return [
    whole === markup ? '' : whole,
    /\u0e33/.test(markup) ? '\u0e4d\u0e32' : '',
    /\u0eb3/.test(markup) ? '\u0ecd\u0eb2' : '',
    /<q\b/.test(markup) ? '„‚«»‹›「」『』' : '',
  ].join('');
}

/** Axes of a variable font that are fixed at a value. */
type Axes = Readonly<Record<string, number>>;

/**
 * A stylesheet whose fonts hold only the characters of a text. A face with one weight, or with
 * variation settings, gets a font that has just these: smaller, and a PDF can embed it as it is.
 */
export function subsetFonts(css: string, text: string, cache: Cache): Promise<string> {
  const characters = [...new Set(always + text)].sort().join('');
  const root = parseCss(css);
  withoutUnused(root, characters);
  return withFonts(root, (file, axes) => subsetFont(file, characters, axes, cache));
}

/** Takes out the faces that are for other characters alone: fonts of many characters come in many files. */
function withoutUnused(root: Root, characters: string): void {
  for (const face of facesIn(root)) {
    const ranges = valuesOf(face).get('unicode-range');
    // One without a file costs nothing.
    if (ranges === undefined || !addressesIn(valuesOf(face).get('src') ?? '').some(isFileAddress)) {
      continue;
    }
    const isIn = rangesIn(ranges);
    if (![...characters].some((sign) => isIn(sign.codePointAt(0) ?? 0))) face.remove();
  }
}

/** "U+26??, U+1F300-1F3FF": whether a character is in it. */
export function rangesIn(text: string): (code: number) => boolean {
  const ranges = [...text.matchAll(/U\+([\da-f?]+)(?:-([\da-f]+))?/gi)].map(
    ([, first = '', last = first]) =>
      [first.replaceAll('?', '0'), last.replaceAll('?', 'f')].map((hex) =>
        Number.parseInt(hex, 16),
      ),
  );
  return (code) => ranges.some(([low = 0, high = 0]) => low <= code && code <= high);
}

/**
 * The same with all characters: what is seen while slides are written looks as what is built of them. To pack
 * such fonts takes longest of all that a first page waits for, and nobody loads them from afar.
 */
export function pinFonts(css: string, cache: Cache): Promise<string> {
  return withFonts(parseCss(css), async (file, axes) =>
    Object.keys(axes).length > 0 ? subsetFont(file, undefined, axes, cache, unpacked) : file,
  );
}

/** What a font is written as. */
interface Format {
  readonly name: 'woff2' | 'truetype';
  readonly ending: string;
}

const packed: Format = { name: 'woff2', ending: 'woff2' };
const unpacked: Format = { name: 'truetype', ending: 'ttf' };

async function withFonts(
  root: Root,
  fontOf: (file: string, axes: Axes) => Promise<string>,
): Promise<string> {
  const changed = facesIn(root).map(async (face) => {
    const values = valuesOf(face);
    const [file] = addressesIn(values.get('src') ?? '').filter(isFileAddress);
    if (file === undefined) return;
    const font = await fontOf(file, axesOf(values));
    face.walkDecls(/^font-variation-settings$/i, (declaration) => void declaration.remove());
    replaceAddresses(face, (address) => (address === file ? font : address));
    if (!/\.ttf$|^data:font\/ttf/.test(font)) return;
    face.walkDecls(/^src$/i, (source) => {
      source.value = source.value.replace(
        /format\((['"]?)woff2(?:-variations)?\1\)/,
        'format("truetype")',
      );
    });
  });
  await Promise.all(changed);
  return root.toString();
}

function axesOf(face: ReadonlyMap<string, string>): Axes {
  const weight = face.get('font-weight')?.trim() ?? '';
  const settings = face.get('font-variation-settings') ?? '';
  const pairs = [...settings.matchAll(/['"](\w{4})['"]\s+([\d.]+)/g)];
  return {
    ...(/^\d+$/.test(weight) ? { wght: Number(weight) } : {}),
    ...Object.fromEntries(pairs.map(([, axis, value]) => [axis, Number(value)])),
  };
}

/** The address of a font's file, made once and kept in the cache; its name says what it was made of. */
async function subsetFont(
  file: string,
  /** All that the font has if not given. */
  characters: string | undefined,
  axes: Axes,
  cache: Cache,
  { name: targetFormat, ending }: Format = packed,
): Promise<string> {
  const font = readFileSync(file);
  // What it does not have makes it no other: a new word in a slide leaves the fonts of formulas as they are.
  const text =
    characters && (await sharedWith(font, characters, cache).catch((error) => noFont(file, error)));
  const key = keyOf(font, JSON.stringify([text ?? null, axes, 'in colours'])).slice(0, 12);
  const name = `fonts/${basename(file, '.woff2')}-${key}.${ending}`;
  const small = await cache.get(name, async () => {
    const coloured = await inColours(font).catch((error: unknown) => noFont(file, error));
    if (coloured) return coloured;
    const keepAllGlyphs = text === undefined;
    const options = { targetFormat, noHinting: true, keepAllGlyphs };
    return subset(font, text ?? '', { ...options, variationAxes: axes })
      .catch(() =>
        // A font that does not vary has no axes to fix.
        subset(font, text ?? '', options),
      )
      .catch((error: unknown) => noFont(file, error));
  });
  // Where nothing can be kept there is no file to point to.
  return (
    small.file ?? `data:font/${ending};base64,${Buffer.from(small.content).toString('base64')}`
  );
}

/** Those of some characters that a font has, and signs that choose between two forms of one. */
async function sharedWith(font: Buffer, characters: string, cache: Cache): Promise<string> {
  const has = new Set(await charactersIn(font, cache));
  return [...characters]
    .filter((sign) => has.has(sign.codePointAt(0) ?? 0) || /\p{Variation_Selector}/u.test(sign))
    .join('');
}

function noFont(file: string, cause: unknown): never {
  const reason = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
  const hint = say`put a whole font there; npm install @fontsource/<name> brings one`;
  return fail(say`the font ${basename(file)} can't be read: ${reason}`, { file }, hint, { cause });
}
