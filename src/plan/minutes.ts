import type { Slide } from '../deck.ts';

/** How far from its stated length a talk may be, as a share of it. */
const tolerance = 0.05;

/** Whether a slide is of the talk as it is given: neither of its appendix nor passed over. */
export function isCounted({ skip, appendix }: Slide): boolean {
  return !skip && !appendix;
}

/** The time of slides; one that says none takes none. */
export function sum(slides: Iterable<Slide>): number {
  return [...slides].reduce(
    (total, each) => total + (isCounted(each) ? (each.minutes ?? 0) : 0),
    0,
  );
}

/** To the tenth of a minute. */
export function round(minutes: number): number {
  return Math.round(minutes * 10) / 10;
}

/** Whether a talk takes about as long as is stated. */
export function isWithin(minutes: number, length: number): boolean {
  const [low, high] = limitsOf(length);
  return minutes >= low && minutes <= high;
}

/** The least and the most that a talk of a stated length may take; sums of minutes are not exact. */
export function limitsOf(length: number): readonly [low: number, high: number] {
  return [length * (1 - tolerance) - 1e-9, length * (1 + tolerance) + 1e-9];
}
