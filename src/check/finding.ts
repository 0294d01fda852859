import type { Deck, Slide } from '../deck.ts';
import type { ErrorCode } from '../errors.ts';
import { say } from '../say.ts';
import { told } from '../words/told.ts';

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

/** A finding on one line, in the language of the command line: "talk/two-gaps: error: what, hint". */
export function lineOf({ severity, deck, slide, what, hint }: Finding): string {
  const place = slide === undefined ? deck : `${deck}/${slide}`;
  const line =
    severity === 'error'
      ? say`${place}: error: ${what}, ${hint}`
      : say`${place}: advice: ${what}, ${hint}`;
  return told(line).replace(/\s+/g, ' ');
}

/** "2 errors, 1 piece of advice in 3 decks, 40 slides" */
export function countsOf(findings: readonly Finding[], decks: readonly Deck[]): string {
  const count = (severity: Finding['severity']) =>
    findings.filter((each) => each.severity === severity).length;
  const slides = decks.reduce((sum, deck) => sum + deck.slides.length, 0);
  const [errors, advice] = [count('error'), count('advice')];
  const counts = [
    errors === 1 ? say`${errors} error` : say`${errors} errors`,
    advice === 1 ? say`${advice} piece of advice` : say`${advice} pieces of advice`,
    decks.length === 1 ? say`${decks.length} deck` : say`${decks.length} decks`,
    slides === 1 ? say`${slides} slide` : say`${slides} slides`,
  ];
  return say`${counts[0]}, ${counts[1]} in ${counts[2]}, ${counts[3]}`;
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
