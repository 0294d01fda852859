import { isCounted, limitsOf, round, sum } from '../../plan/minutes.ts';
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
    const hint = 'say how long you speak to it: minutes: 1';
    yield findingIn(deck, 'advice', slide, 'the slide has no minutes', hint);
  }
  if (deck.minutes === undefined) return;
  const { questions = 0 } = deck;
  if (questions >= deck.minutes) {
    const hint = `give less than the ${deck.minutes} minutes of the deck`;
    yield findingIn(
      deck,
      'error',
      undefined,
      `${questions} minutes for questions leave none for the slides`,
      hint,
    );
    return;
  }
  const planned = deck.minutes - questions;
  const minutes = sum(deck.slides);
  const [low, high] = limitsOf(planned);
  if (minutes >= low && minutes <= high) return;
  const share = minutes / planned - 1;
  const percent = Math.round(Math.abs(share) * 100);
  const shorter = commandLine(root, 'new', `my-talk --from ${deck.id} --minutes ${planned}`);
  const stated = questions > 0 ? `that ${questions} for questions leave` : 'stated';
  yield findingIn(
    deck,
    Math.abs(share) <= limit + 1e-9 ? 'advice' : 'error',
    undefined,
    `the slides take ${round(minutes)} minutes, ${percent} % ${share > 0 ? 'over' : 'under'} the ${planned} ${stated}`,
    share > 0
      ? `leave some out (${shorter}), or state ${round(minutes + questions)}`
      : `add slides or time, or state ${round(minutes + questions)}`,
  );
};
