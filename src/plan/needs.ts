import type { Notation } from '../content/notation.ts';
import type { Slide } from '../deck.ts';
import { symbolsIn, termsIn } from './uses.ts';

/** What a slide needs of an earlier one: the symbols and terms that this one introduces. */
export interface Need {
  readonly slide: Slide;
  readonly names: readonly string[];
}

export type Needs = ReadonlyMap<Slide, readonly Need[]>;

/** For each slide, the earlier slides that introduce what it shows. */
export function needsOf(slides: readonly Slide[], notation: Notation): Needs {
  const introducedBy = new Map<string, Slide>();
  const needs = new Map<Slide, readonly Need[]>();
  for (const slide of slides) {
    const content = [slide.title, ' ', slide.body];
    const names = [...symbolsIn(slide.body, notation), ...termsIn(content, notation)];
    const bySlide = new Map<Slide, string[]>();
    for (const name of names) {
      const introducer = introducedBy.get(name);
      if (!introducer || slide.introduces?.some((each) => each === name)) continue;
      bySlide.set(introducer, [...(bySlide.get(introducer) ?? []), name]);
    }
    needs.set(
      slide,
      [...bySlide].map(([each, list]) => ({ slide: each, names: list })),
    );
    for (const name of slide.introduces ?? []) {
      if (!introducedBy.has(name)) introducedBy.set(name, slide);
    }
  }
  return needs;
}
