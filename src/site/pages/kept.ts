import { readFileSync } from 'node:fs';
import type { Deck } from '../../deck.ts';
import { type Cache, keyOf } from '../../files/cache.ts';
import { codeHash } from '../../files/code-hash.ts';
import { keepMany } from '../../files/kept-many.ts';
import {
  type Highlighted,
  highlightAll,
  type Tokens,
  tokensKey,
} from '../../render/code/highlight.ts';
import type { Listing } from '../../render/code/listing.ts';
import { recallFormulas, watchFormulas } from '../../render/math/formulas.ts';
import { packageFile } from '../project/kit.ts';
import { type LostGlyphs, lostGlyphs } from '../styles/fonts/glyphs.ts';
import { areKnown } from '../styles/fonts/tools.ts';
import type { Theme } from '../styles/theme.ts';

const highlighting = new URL('../../render/code/', import.meta.url);
const setting = new URL('../../render/math/', import.meta.url);
const looking = [
  new URL('../styles/', import.meta.url),
  new URL('../../render/html/', import.meta.url),
];

/**
 * The listings of a deck with their words coloured; those that were coloured before are at hand, in one file a deck,
 * for which the cache has to be sealed: a build writes it beside a server.
 */
export async function keptHighlights(
  deck: Deck,
  listings: readonly Listing[],
  cache: Cache,
): Promise<Highlighted> {
  const byKey = new Map(listings.map((listing) => [tokensKey(listing), listing]));
  const version = readFileSync(packageFile('shiki/package.json'));
  const name = `listings/${deck.id}-${keyOf(codeHash(highlighting), version).slice(0, 12)}.json`;
  return keepMany<Tokens>(cache, name, [...byKey.keys()], (missing) =>
    highlightAll(missing.flatMap((key) => byKey.get(key) ?? [])),
  );
}

/**
 * Renders with the formulas at hand that a deck had before, in one file a deck; what it has now is kept. The cache
 * has to be sealed.
 */
export async function keepingFormulas<Made>(
  deck: Deck,
  cache: Cache,
  work: () => Made,
): Promise<Made> {
  const version = readFileSync(packageFile('katex/package.json'));
  const name = `formulas/${deck.id}-${keyOf(codeHash(setting), version).slice(0, 12)}.json`;
  const content = await cache.read(name);
  const before = content && Buffer.from(content).toString('utf8');
  if (before !== undefined) {
    const found = Object.entries(JSON.parse(before) as Record<string, Record<string, string>>);
    recallFormulas(new Map(found.map(([macros, all]) => [macros, new Map(Object.entries(all))])));
  }
  const { made, formulas } = watchFormulas(work);
  const named = [...formulas].map(([macros, all]) => [macros, Object.fromEntries(all)] as const);
  const now = JSON.stringify(Object.fromEntries(named));
  if (now !== before && named.length > 0) await cache.write(name, Buffer.from(now));
  return made;
}

/** The characters that slides and fonts do not share, kept for the next time. */
export async function keptLostGlyphs(
  markups: readonly string[],
  theme: Theme,
  cache: Cache,
): Promise<readonly LostGlyphs[]> {
  const { name, fonts, installed, tokens } = theme;
  const fontFiles = fonts.map(({ family, file }) => `${family} ${keyOf(readFileSync(file))}`);
  const key = keyOf(
    ...markups,
    JSON.stringify([name, fontFiles, installed, [...tokens]]),
    ...looking.map(codeHash),
    readFileSync(packageFile('katex/package.json')),
  );
  const { content } = await cache.get(`glyphs/${key}.json`, async () =>
    Buffer.from(JSON.stringify(await lostGlyphs(markups, theme, cache))),
  );
  return JSON.parse(Buffer.from(content).toString('utf8'));
}

/**
 * Begins to read which characters the fonts of a theme have, where that is not known yet: it takes as long as to render
 * the slides, which then ask for it. What goes wrong is told to these.
 */
export async function beginGlyphs(theme: Theme, cache: Cache): Promise<void> {
  const [first] = theme.fonts;
  if (first && (await areKnown(readFileSync(first.file), cache))) return;
  await lostGlyphs([], theme, cache).catch(() => undefined);
}
