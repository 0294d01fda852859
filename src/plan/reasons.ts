import type { Deck, Slide } from '../deck.ts';
import { say } from '../say.ts';
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
    if (count > 1) return say`it is a divider, and the talk is short`;
    return count === 0
      ? say`it opens a part of which nothing is left`
      : say`it opens a part of which one slide is left`;
  }
  const section = slide.section === undefined ? say`the rest` : `'${slide.section}'`;
  const alone = shorter.length > 0 && !shorter.some((ids) => ids.has(slide.id));
  const needers = needersOf(slide, deck, needs);
  const reason = alone ? say`${needers}, no shorter talk has it` : needers;
  return say`${reason}; ${section} goes from ${round(sum(part))} to ${round(sum(left))} min`;
}

function needersOf(slide: Slide, deck: Deck, needs: Needs): string {
  const needers = deck.slides.filter((each) =>
    needs.get(each)?.some((need) => need.slide === slide),
  );
  if (needers.length === 0) return say`no later slide needs it`;
  const some = needers
    .slice(0, 3)
    .map(({ id }) => `'${id}'`)
    .join(', ');
  if (needers.length === 1) return say`only ${some} needs it, which is left out too`;
  const names = needers.length > 3 ? say`${some} and ${needers.length - 3} more` : some;
  return say`only ${names} need it, which are left out too`;
}
