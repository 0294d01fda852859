import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Cache, keyOf } from '../../files/cache.ts';
import { replaceUrls } from './theme.ts';

/** What may be typed or come with a remix, beside what the pages show now. */
const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));
const always = `${ascii}\u00a0–—‘’“”…·×−→←≠≤≥≈±θπ`;

/** Axes of a variable font that are fixed at a value. */
type Axes = Readonly<Record<string, number>>;

/**
 * A stylesheet whose fonts hold only the characters of a text. A face with one weight, or with
 * variation settings, gets a font that has just these: smaller, and a PDF can embed it as it is.
 */
export async function subsetFonts(css: string, text: string, cache: Cache): Promise<string> {
  const parts = css.split(/(@font-face\s*\{[^}]*\})/);
  const characters = [...new Set(always + text)].sort().join('');
  const done = parts.map((part) =>
    part.startsWith('@font-face') ? subsetFace(part, characters, cache) : part,
  );
  return (await Promise.all(done)).join('');
}

async function subsetFace(face: string, characters: string, cache: Cache): Promise<string> {
  let file = '';
  replaceUrls(face, '/', (each) => {
    file = each;
    return each;
  });
  const small = await subsetFont(file, characters, axesOf(face), cache);
  return replaceUrls(face.replace(/font-variation-settings[^;]*;/, ''), '/', () => small);
}

function axesOf(face: string): Axes {
  const weight = /font-weight:\s*(\d+)\s*;/.exec(face)?.[1];
  const settings = /font-variation-settings:([^;]*);/.exec(face)?.[1] ?? '';
  const pairs = [...settings.matchAll(/['"](\w{4})['"]\s+([\d.]+)/g)];
  return {
    ...(weight === undefined ? {} : { wght: Number(weight) }),
    ...Object.fromEntries(pairs.map(([, axis, value]) => [axis, Number(value)])),
  };
}

/** The address of a woff2 file, made once and kept in the cache; its name says what it was made of. */
async function subsetFont(
  file: string,
  characters: string,
  axes: Axes,
  cache: Cache,
): Promise<string> {
  const font = readFileSync(file);
  const key = keyOf(font, JSON.stringify([characters, axes])).slice(0, 12);
  const name = `fonts/${basename(file, '.woff2')}-${key}.woff2`;
  const small = await cache.get(name, async () => {
    // With all fonts in the cache the library is not needed.
    const { default: subset } = await import('subset-font');
    const options = { targetFormat: 'woff2' as const, noHinting: true };
    return subset(font, characters, { ...options, variationAxes: axes }).catch(() =>
      // A font that does not vary has no axes to fix.
      subset(font, characters, options),
    );
  });
  // Where nothing can be kept there is no file to point to.
  return small.file ?? `data:font/woff2;base64,${Buffer.from(small.content).toString('base64')}`;
}
