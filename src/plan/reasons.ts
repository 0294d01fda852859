import type { Deck, Slide } from '../deck.ts';
import { round, sum } from './minutes.ts';
import type { Needs } from './needs.ts';
import { inPart, isDivider, isSpoken } from './part.ts';

/** A slide that a cut leaves out, and why, for the terminal. */
export interface Dropped {
  readonly slide: Slide;
  readonly why: string;
}

/** What a cut was decided by. */
export interface Grounds {
  readonly deck: Deck;
  readonly kept: ReadonlySet<Slide>;
  readonly needs: Needs;
  /** The slide ids of each shorter talk. */
  readonly shorter: readonly ReadonlySet<string>[];
}

/** Why each slide that is not kept could go. */
export function reasonsFor(grounds: Grounds): readonly Dropped[] {
  return grounds.deck.slides
    .filter((slide) => !grounds.kept.has(slide))
    .map((slide) => ({ slide, why: reasonFor(slide, grounds) }));
}

function reasonFor(slide: Slide, { deck, kept, needs, shorter }: Grounds): string {
  const part = inPart(deck, slide);
  const left = part.filter((each) => kept.has(each));
  if (isDivider(slide)) {
    const count = left.filter(isSpoken).length;
    if (count > 1) return 'it is a divider, and the talk is short';
    return `it opens a part of which ${count === 0 ? 'nothing' : 'one slide'} is left`;
  }
  const section = slide.section === undefined ? 'the rest' : `'${slide.section}'`;
  const alone = shorter.length > 0 && !shorter.some((ids) => ids.has(slide.id));
  return [
    needersOf(slide, deck, needs),
    alone ? ', no shorter talk has it' : '',
    `; ${section} goes from ${round(sum(part))} to ${round(sum(left))} min`,
  ].join('');
}

function needersOf(slide: Slide, deck: Deck, needs: Needs): string {
  const needers = deck.slides.filter((each) =>
    needs.get(each)?.some((need) => need.slide === slide),
  );
  if (needers.length === 0) return 'no later slide needs it';
  const names = needers.slice(0, 3).map(({ id }) => `'${id}'`);
  const more = needers.length > 3 ? ` and ${needers.length - 3} more` : '';
  const words = needers.length > 1 ? 'need it, which are' : 'needs it, which is';
  return `only ${names.join(', ')}${more} ${words} left out too`;
}
