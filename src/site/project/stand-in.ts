import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Slide } from '../../deck.ts';
import { allOf, type DeckError } from '../../errors.ts';

/** A module in the place of a slide's file that can't be loaded. */
export interface StandIn {
  readonly file: string;
  readonly source: string;
}

/**
 * For an error in a slide's file, a slide with the same id that shows the error; undefined where
 * the error is in another kind of file, such as the deck's own.
 */
export function standInFor(error: DeckError, root: string): StandIn | undefined {
  const { place } = error;
  if (place.file === undefined) return undefined;
  const file = join(root, place.file);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  // A deck that holds its slides itself is no slide.
  if (!text.includes('defineSlide') || text.includes('defineDeck')) return undefined;
  const id = /\bid:\s*['"`]([a-z0-9-]+)['"`]/.exec(text)?.[1] ?? basename(file).replace(/\..*/, '');
  const faults = allOf(error).map(({ what, place, hint }) => ({ what, place, hint }));
  const slide: Slide = { id, title: id, body: { kind: 'fault', faults } };
  return { file, source: `export default ${JSON.stringify(slide)};` };
}
