import { isCounted, limitsOf, round, sum } from '../../plan/minutes.ts';
import { say } from '../../say.ts';
import { commandLine } from '../../site/project/kit.ts';
import type { Check } from '../check.ts';
import { findingIn } from '../finding.ts';

/** How far the minutes may be off, as a share, before it is an error: nobody plans to the half minute. */
const limit = 0.1;

/** The slides take as long as the deck says, but for its questions; a deck that states no length is a catalogue. */
export const length: Check = function* ({ deck, root }) {
  const timed = deck.slides.some(({ minutes }) => minutes !== undefined);
  for (const slide of deck.slides) {
    if (slide.minutes !== undefined || !isCounted(slide) || (!timed && deck.minutes === undefined))
      continue;
    const hint = say`say how long you speak to it: minutes: 1`;
    yield findingIn(deck, 'advice', slide, say`the slide has no minutes`, hint);
  }
  if (deck.minutes === undefined) return;
  const { questions = 0 } = deck;
  if (questions >= deck.minutes) {
    const hint = say`give less than the ${deck.minutes} minutes of the deck`;
    yield findingIn(
      deck,
      'error',
      undefined,
      say`${questions} minutes for questions leave none for the slides`,
      hint,
    );
    return;
  }
  const planned = deck.minutes - questions;
  const minutes = sum(deck.slides);
  const [low, high] = limitsOf(planned);
  if (minutes >= low && minutes <= high) return;
  const share = minutes / planned - 1;
  const shorter = commandLine(root, 'new', `my-talk --from ${deck.id} --minutes ${planned}`);
  yield findingIn(
    deck,
    Math.abs(share) <= limit + 1e-9 ? 'advice' : 'error',
    undefined,
    takes(round(minutes), share, planned, questions),
    share > 0
      ? say`leave some out (${shorter}), or state ${round(minutes + questions)}`
      : say`add slides or time, or state ${round(minutes + questions)}`,
  );
};

function takes(minutes: number, share: number, planned: number, questions: number): string {
  const percent = Math.round(Math.abs(share) * 100);
  if (questions > 0) {
    return share > 0
      ? say`the slides take ${minutes} minutes, ${percent} % over the ${planned} that ${questions} for questions leave`
      : say`the slides take ${minutes} minutes, ${percent} % under the ${planned} that ${questions} for questions leave`;
  }
  return share > 0
    ? say`the slides take ${minutes} minutes, ${percent} % over the ${planned} stated`
    : say`the slides take ${minutes} minutes, ${percent} % under the ${planned} stated`;
}
