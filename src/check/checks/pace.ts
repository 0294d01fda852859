import { countWords, spokenIn } from '../../plan/text.ts';
import { say } from '../../say.ts';
import type { Check } from '../check.ts';
import { findingIn } from '../finding.ts';

/** Words a minute at which a room can follow, over a whole talk, and on one slide. */
const [talk, slide] = [130, 150];

/** What the notes say aloud can be said in the minutes; a paragraph of class `aside` is not said. */
export const pace: Check = function* ({ deck }) {
  let [words, minutes] = [0, 0];
  for (const each of deck.slides) {
    if (each.minutes === undefined || !(each.minutes > 0)) continue;
    const count = countWords(spokenIn(each.notes ?? null));
    words += count;
    minutes += each.minutes;
    const rate = Math.round(count / each.minutes);
    if (rate <= slide) continue;
    const what =
      each.minutes === 1
        ? say`${count} spoken words of notes in 1 minute: ${rate} a minute`
        : say`${count} spoken words of notes in ${each.minutes} minutes: ${rate} a minute`;
    const hint = say`say less, give it ${Math.ceil(count / (slide / 10)) / 10} minutes, or mark what is not said: <p class="aside">`;
    yield findingIn(deck, 'advice', each, what, hint);
  }
  const rate = Math.round(words / minutes);
  if (minutes === 0 || rate <= talk) return;
  const what = say`${words} spoken words of notes in ${Math.round(minutes * 10) / 10} minutes: ${rate} a minute`;
  const hint = say`a room can follow ${talk}; say less, or mark what is not said: <p class="aside">`;
  yield findingIn(deck, 'advice', undefined, what, hint);
};
