import type { Slide } from '../../deck.ts';
import { countWords, spokenIn, textOf } from '../../plan/text.ts';
import { say } from '../../say.ts';
import type { Check } from '../check.ts';
import { findingIn } from '../finding.ts';

/** Somebody else can give the talk, and the handout says more than the slide. */
export const notes: Check = function* ({ deck, standards }) {
  const due = standards.samples?.includes(deck.id) ? {} : standards;
  for (const slide of deck.slides) {
    const text = textOf(slide.notes ?? null);
    if (text === '') {
      const hint = say`write what you say, for a stranger: notes: html\`<p>…</p>\``;
      yield findingIn(deck, 'advice', slide, say`the slide has no notes`, hint);
      continue;
    }
    const fewest = (due.notes ?? 0) * (isSaidInPassing(slide) ? 4 / 5 : 1);
    const count = countWords(text);
    if (count < fewest) {
      const what = say`the notes have ${count} words, and those of this project have ${fewest}`;
      yield findingIn(deck, 'advice', slide, what, say`say what a stranger needs to give the talk`);
    }
    const spoken = countWords(spokenIn(slide.notes ?? null));
    if (slide.layout !== 'references' && spoken < (due.spoken ?? 0)) {
      const what =
        spoken === 1
          ? say`1 word of the notes is said aloud, and ${due.spoken} are due`
          : say`${spoken} words of the notes are said aloud, and ${due.spoken} are due`;
      yield findingIn(deck, 'advice', slide, what, say`write what you say to the slide`);
    }
  }
};

function isSaidInPassing({ layout }: Slide): boolean {
  return layout === 'section' || layout === 'references';
}
