import type { Notation } from '../content/notation.ts';
import type { Slide } from '../deck.ts';
import { usesOf } from '../shared/introductions.ts';
import { namesOn } from './uses.ts';

/** What a slide needs of an earlier one: the symbols and terms that this one introduces. */
export interface Need {
  readonly slide: Slide;
  readonly names: readonly string[];
}

export type Needs = ReadonlyMap<Slide, readonly Need[]>;

/** For each slide, the earlier slides that introduce what it shows. */
export function needsOf(slides: readonly Slide[], notation: Notation): Needs {
  const uses = usesOf(slides, (slide) => ({
    introduces: slide.introduces,
    uses: namesOn(slide, notation),
  }));
  const needs = new Map<Slide, Map<Slide, string[]>>(slides.map((slide) => [slide, new Map()]));
  for (const { slide, introducer, known, name } of uses) {
    if (!known || !introducer) continue;
    const found = needs.get(slide);
    found?.set(introducer, [...(found.get(introducer) ?? []), name]);
  }
  return new Map(
    [...needs].map(([slide, found]) => [
      slide,
      [...found].map(([each, names]) => ({ slide: each, names })),
    ]),
  );
}
