import { contentOf } from '../content/content.ts';
import type { Deck, Slide } from '../deck.ts';
import { DeckError } from '../errors.ts';
import { say } from '../say.ts';
import { isCounted, sum } from './minutes.ts';

/** The slides of the part of the talk that a slide belongs to, in their order. */
export function inPart(deck: Deck, { section }: Slide): readonly Slide[] {
  return deck.slides.filter((each) => each.section === section);
}

export function isDivider({ layout }: Slide): boolean {
  return layout === 'section';
}

/** What every talk keeps: its title, and the lists that are only looked up. */
export function isFixed({ layout, body }: Slide): boolean {
  const lists = ['references', 'glossary', 'credits'] as const;
  return layout === 'title' || lists.some((kind) => [...contentOf(body, kind)].length > 0);
}

/** A slide that argues: neither the title, nor a divider, nor a list. */
export function isSpoken(slide: Slide): boolean {
  return isCounted(slide) && !isDivider(slide) && !isFixed(slide);
}

/** The time of all slides; a DeckError if some say none, for then no cut can be measured. */
export function minutesOf(deck: Deck): number {
  const silent = deck.slides.filter((slide) => isSpoken(slide) && slide.minutes === undefined);
  if (silent.length > 0) {
    const some = silent
      .slice(0, 3)
      .map(({ id }) => `'${id}'`)
      .join(', ');
    const names = silent.length > 3 ? say`${some} and ${silent.length - 3} more` : some;
    throw new DeckError(
      say`there is no time given for ${names}`,
      { deck: deck.id },
      say`give each slide its minutes, or pick slides by hand: --pick a,b,c`,
    );
  }
  return sum(deck.slides);
}
