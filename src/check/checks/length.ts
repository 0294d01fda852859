import { limitsOf, round, sum } from '../../plan/minutes.ts';
import type { Check } from '../check.ts';
import { findingIn } from '../finding.ts';

<<<<<<< HEAD
/** How far the slides' minutes may be from the deck's, as a share of these. */
const tolerance = 0.05;

/** The slides take as long as the deck says, but for its questions; a deck that states no length is a catalogue. */
=======
/** The slides take as long as the deck says; a deck that states no length is a catalogue. */
>>>>>>> main
export const length: Check = function* ({ deck }) {
  const timed = deck.slides.some(({ minutes }) => minutes !== undefined);
  for (const slide of deck.slides) {
    if (slide.minutes !== undefined || (!timed && deck.minutes === undefined)) continue;
    const hint = 'say how long you speak to it: minutes: 1';
    yield findingIn(deck, 'advice', slide, 'the slide has no minutes', hint);
  }
  if (deck.minutes === undefined) return;
<<<<<<< HEAD
  if (!isTime(deck.minutes) || deck.minutes === 0) {
    const hint = 'give the length in minutes, such as 20';
    yield findingIn(deck, 'error', undefined, `${deck.minutes} is no length for a deck`, hint);
    return;
  }
  const { questions = 0 } = deck;
  if (!isTime(questions) || questions >= deck.minutes) {
    const hint = `give less than the ${deck.minutes} minutes of the deck`;
    yield findingIn(deck, 'error', undefined, `${questions} is no time for questions`, hint);
    return;
  }
  const planned = deck.minutes - questions;
  const times = deck.slides.map(({ minutes = 0 }) => minutes).filter(isTime);
  const sum = times.reduce((total, minutes) => total + minutes, 0);
  const share = sum / planned - 1;
  if (Math.abs(share) <= tolerance + 1e-9) return;
=======
  const minutes = sum(deck.slides);
  const [low, high] = limitsOf(deck.minutes);
  if (minutes >= low && minutes <= high) return;
  const share = minutes / deck.minutes - 1;
>>>>>>> main
  const percent = Math.round(Math.abs(share) * 100);
  yield findingIn(
    deck,
    'error',
    undefined,
<<<<<<< HEAD
    `the slides take ${round(sum)} minutes, ${percent} % ${share > 0 ? 'over' : 'under'} the ${planned} ${questions > 0 ? `that ${questions} for questions leave` : 'stated'}`,
    share > 0
      ? `leave some out (mesa-deck new … --from ${deck.id} --minutes ${planned}), or state ${round(sum + questions)}`
      : `add slides or time, or state ${round(sum + questions)}`,
=======
    `the slides take ${round(minutes)} minutes, ${percent} % ${share > 0 ? 'over' : 'under'} the ${deck.minutes} stated`,
    share > 0
      ? `leave some out (mesa-deck new … --from ${deck.id} --minutes ${deck.minutes}), or state ${round(minutes)}`
      : `add slides or time, or state ${round(minutes)}`,
>>>>>>> main
  );
};
