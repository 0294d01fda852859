import type { Check } from '../check.ts';
import { findingIn } from '../finding.ts';

/** How far the slides' minutes may be from the deck's, as a share of these: beyond, it is told. */
const tolerance = 0.05;
/** How far, before it is an error: nobody plans a talk to the half minute. */
const limit = 0.1;

/** The slides take as long as the deck says; a deck that states no length is a catalogue. */
export const length: Check = function* ({ deck }) {
  const timed = deck.slides.some(({ minutes }) => minutes !== undefined);
  for (const slide of deck.slides) {
    const { minutes } = slide;
    if (minutes === undefined) {
      if (!timed && deck.minutes === undefined) continue;
      const hint = 'say how long you speak to it: minutes: 1';
      yield findingIn(deck, 'advice', slide, 'the slide has no minutes', hint);
    } else if (!isTime(minutes)) {
      const hint = 'give the time in minutes, such as 1.5';
      yield findingIn(deck, 'error', slide, `${minutes} is no time for a slide`, hint);
    }
  }
  if (deck.minutes === undefined) return;
  if (!isTime(deck.minutes) || deck.minutes === 0) {
    const hint = 'give the length in minutes, such as 20';
    yield findingIn(deck, 'error', undefined, `${deck.minutes} is no length for a deck`, hint);
    return;
  }
  const times = deck.slides.map(({ minutes = 0 }) => minutes).filter(isTime);
  const sum = times.reduce((total, minutes) => total + minutes, 0);
  const share = sum / deck.minutes - 1;
  const off = Math.abs(share) - 1e-9;
  if (off <= tolerance) return;
  const percent = Math.round(Math.abs(share) * 100);
  yield findingIn(
    deck,
    off <= limit ? 'advice' : 'error',
    undefined,
    `the slides take ${round(sum)} minutes, ${percent} % ${share > 0 ? 'over' : 'under'} the ${deck.minutes} stated`,
    share > 0
      ? `leave some out (mesa-deck new … --from ${deck.id} --minutes ${deck.minutes}), or state ${round(sum)}`
      : `add slides or time, or state ${round(sum)}`,
  );
};

function isTime(minutes: number): boolean {
  return minutes >= 0 && minutes < 1000;
}

function round(minutes: number): number {
  return Math.round(minutes * 10) / 10;
}
