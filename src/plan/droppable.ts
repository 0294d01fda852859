import type { Notation } from '../content/notation.ts';
import type { Deck, Slide } from '../deck.ts';
import { needsOf } from './needs.ts';
import { isDivider, isFixed } from './part.ts';

/** What decides whether a slide can be dropped while the talk is given. */
export interface Droppable {
  /** Whether every talk keeps it: its title, a divider, a list that is looked up. */
  readonly keep: boolean;
  /** The later slides that show what this one introduces. */
  readonly neededBy: readonly string[];
  /** In how many shorter talks it is too. */
  readonly worth: number;
}

/** The same for each slide of a deck; `cutDeck` cuts by this order too. */
export function droppables(
  deck: Deck,
  notation: Notation,
  others: readonly Deck[] = [],
): ReadonlyMap<Slide, Droppable> {
  const needs = needsOf(deck.slides, notation);
  const length = deck.minutes ?? Number.POSITIVE_INFINITY;
  // A translation is no other talk.
  const shorter = others.filter(({ minutes, translates }) => {
    return translates === undefined && minutes !== undefined && minutes < length;
  });
  const neededBy = new Map<Slide, Set<string>>();
  for (const each of deck.slides) {
    for (const { slide } of needs.get(each) ?? []) {
      neededBy.set(slide, (neededBy.get(slide) ?? new Set()).add(each.id));
    }
  }
  const inShorter = shorter.map(({ slides }) => new Set(slides.map(({ id }) => id)));
  const facts = (slide: Slide): Droppable => ({
    keep: isFixed(slide) || isDivider(slide),
    neededBy: [...(neededBy.get(slide) ?? [])],
    worth: inShorter.filter((ids) => ids.has(slide.id)).length,
  });
  return new Map(deck.slides.map((slide) => [slide, facts(slide)]));
}
