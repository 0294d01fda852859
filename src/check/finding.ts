import type { Deck, Slide } from '../deck.ts';
import type { ErrorCode } from '../errors.ts';

/** One thing that the deck doctor found: an error has to be mended, advice may be declined. */
export interface Finding {
  readonly severity: 'error' | 'advice';
  readonly deck: string;
  /** None where it is the deck as a whole. */
  readonly slide?: string | undefined;
  readonly what: string;
  readonly hint: string;
  /** Whether the deck can't be built until it is mended. */
  readonly stops?: boolean;
  /** Which failure it is, where code asks. */
  readonly code?: ErrorCode | undefined;
}

/** A finding on one line: "talk/two-gaps: error: what, hint". */
export function lineOf({ severity, deck, slide, what, hint }: Finding): string {
  const place = slide === undefined ? deck : `${deck}/${slide}`;
  return `${place}: ${severity}: ${`${what}, ${hint}`.replace(/\s+/g, ' ')}`;
}

/** "2 errors, 1 piece of advice in 3 decks, 40 slides" */
export function countsOf(findings: readonly Finding[], decks: readonly Deck[]): string {
  const count = (severity: Finding['severity']) =>
    findings.filter((each) => each.severity === severity).length;
  const slides = decks.reduce((sum, deck) => sum + deck.slides.length, 0);
  const [errors, advice] = [count('error'), count('advice')];
  return [
    `${errors} ${errors === 1 ? 'error' : 'errors'},`,
    `${advice} ${advice === 1 ? 'piece' : 'pieces'} of advice`,
    `in ${decks.length} ${decks.length === 1 ? 'deck' : 'decks'},`,
    `${slides} ${slides === 1 ? 'slide' : 'slides'}`,
  ].join(' ');
}

/** Findings of one severity and deck, for the checks to write. */
export function findingIn(
  deck: Deck,
  severity: Finding['severity'],
  slide: Slide | undefined,
  what: string,
  hint: string,
): Finding {
  return { severity, deck: deck.id, slide: slide?.id, what, hint };
}
