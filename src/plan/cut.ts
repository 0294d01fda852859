import type { Notation } from '../content/notation.ts';
import type { Deck, Slide } from '../deck.ts';
import { DeckError } from '../errors.ts';
import { say } from '../say.ts';
import { isWithin, limitsOf, round, sum } from './minutes.ts';
import { type Needs, needsOf } from './needs.ts';
import { inPart, isDivider, isFixed, isSpoken, minutesOf } from './part.ts';
import { type Dropped, type Grounds, reasonsFor } from './reasons.ts';

/** A deck cut to a length: what stays, how long that takes, and what goes and why. */
export interface Cut {
  readonly kept: readonly Slide[];
  readonly minutes: number;
  readonly dropped: readonly Dropped[];
}

/**
 * Proposes a cut of a deck to a length in minutes. A slide that introduces what a kept one shows is
 * kept too; of the rest, each part of the deck gives up its share, first what no shorter talk has.
 * Throws a DeckError if no cut comes within the tolerance of the length.
 */
export function cutDeck(
  deck: Deck,
  target: number,
  { notation, others = [] }: { readonly notation: Notation; readonly others?: readonly Deck[] },
): Cut {
  const place = { option: `--minutes ${target}`, deck: deck.id };
  const all = minutesOf(deck);
  const [low, high] = limitsOf(target);
  if (all < low) {
    const hint = say`ask for less, or cut a longer deck`;
    throw new DeckError(say`the deck takes just ${round(all)} min`, place, hint);
  }
  const needs = needsOf(deck.slides, notation);
  const shorter = shorterTalks(deck, others);
  const kept = new Set(deck.slides);
  const out: Slide[] = [];
  while (sum(kept) > high) {
    const next = leastMissed({ deck, kept, needs, shorter, share: target / all });
    if (!next) break;
    kept.delete(next);
    out.push(next);
  }
  // What went last was missed most, and comes back first, where there is room.
  for (const slide of out.toReversed()) {
    if (isDivider(slide) && !opensPart(deck, kept, slide)) continue;
    const more = missing(slide, kept, needs);
    if (sum(kept) < low && sum(kept) + sum(more) <= high) for (const each of more) kept.add(each);
  }
  if (sum(kept) < low) exchange(deck, kept, needs, [low, high]);
  const minutes = sum(kept);
  if (!isWithin(minutes, target) || ![...kept].some(isSpoken)) {
    const hint =
      minutes < low && [...kept].some(isSpoken)
        ? say`one takes ${round(minutes)}: ask for that, or pick the slides by hand: --pick a,b,c`
        : say`ask for more: the title and a slide with all that it needs take longer`;
    throw new DeckError(say`no cut of the deck takes ${target} min`, place, hint);
  }
  const slides = deck.slides.filter((slide) => kept.has(slide));
  return { kept: slides, minutes, dropped: reasonsFor({ deck, kept, needs, shorter }) };
}

interface Step extends Grounds {
  /** The part of its time that the deck keeps. */
  readonly share: number;
}

/**
 * What the author put into a shorter talk was worth most; a deck that states no length is a
 * catalogue, and says nothing.
 */
function shorterTalks(deck: Deck, others: readonly Deck[]): readonly ReadonlySet<string>[] {
  const length = deck.minutes ?? Number.POSITIVE_INFINITY;
  return others
    .filter(({ minutes }) => minutes !== undefined && minutes < length)
    .map(({ slides }) => new Set(slides.map(({ id }) => id)));
}

/**
 * The slide to drop next: a divider that opens next to nothing; else one that no kept slide needs,
 * of the part that is furthest over its share.
 */
function leastMissed({ deck, kept, needs, shorter, share }: Step): Slide | undefined {
  const divider = [...kept].find(
    (slide) =>
      isDivider(slide) &&
      !opensPart(deck, kept, slide) &&
      needersOf(slide, kept, needs).length === 0,
  );
  if (divider) return divider;
  const excess = (slide: Slide) => {
    const part = inPart(deck, slide);
    return sum(part.filter((each) => kept.has(each))) - share * sum(part);
  };
  const talks = (slide: Slide) => shorter.filter((ids) => ids.has(slide.id)).length;
  const worth = (slide: Slide) => needersOf(slide, deck.slides, needs).length;
  // The first and the last slide of a part frame it; the middle is missed least.
  const depth = (slide: Slide) => {
    const part = inPart(deck, slide);
    return Math.min(part.indexOf(slide), part.length - 1 - part.indexOf(slide));
  };
  return free(kept, needs).toSorted(
    (a, b) =>
      excess(b) - excess(a) || talks(a) - talks(b) || worth(a) - worth(b) || depth(b) - depth(a),
  )[0];
}

/** Puts one dropped slide, with what it needs, in the place of a kept one, if that fits the length. */
function exchange(
  deck: Deck,
  kept: Set<Slide>,
  needs: Needs,
  [low, high]: readonly [number, number],
): void {
  for (const away of free(kept, needs)) {
    const rest = new Set([...kept].filter((slide) => slide !== away));
    for (const slide of deck.slides) {
      if (kept.has(slide) || isDivider(slide)) continue;
      const more = missing(slide, rest, needs);
      const minutes = sum(rest) + sum(more);
      if (more.includes(away) || minutes < low || minutes > high) continue;
      kept.delete(away);
      for (const each of more) kept.add(each);
      return;
    }
  }
}

/** The kept slides that can go: no other kept one needs them. */
function free(kept: ReadonlySet<Slide>, needs: Needs): readonly Slide[] {
  return [...kept].filter(
    (slide) => !isFixed(slide) && !isDivider(slide) && needersOf(slide, kept, needs).length === 0,
  );
}

function needersOf(slide: Slide, among: Iterable<Slide>, needs: Needs): readonly Slide[] {
  return [...among].filter((each) => needs.get(each)?.some((need) => need.slide === slide));
}

/** A slide and all slides that it needs, directly or not, except those that are kept already. */
function missing(slide: Slide, kept: ReadonlySet<Slide>, needs: Needs): readonly Slide[] {
  const found = new Set<Slide>();
  const visit = (each: Slide) => {
    if (kept.has(each) || found.has(each)) return;
    found.add(each);
    for (const need of needs.get(each) ?? []) visit(need.slide);
  };
  visit(slide);
  return [...found];
}

/** Whether a divider has at least two slides to open. */
function opensPart(deck: Deck, kept: ReadonlySet<Slide>, divider: Slide): boolean {
  return inPart(deck, divider).filter((each) => kept.has(each) && isSpoken(each)).length > 1;
}
