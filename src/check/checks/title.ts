import { countWords } from '../../plan/text.ts';
import { say } from '../../say.ts';
import type { Check } from '../check.ts';
import { findingIn } from '../finding.ts';

/** A claim has a subject and a verb; three words can name a topic and hardly claim anything. */
const fewest = 4;

/** A title says what the slide shows to be so. Names of talks, parts and lists are no claims. */
export const title: Check = function* ({ deck }) {
  for (const slide of deck.slides) {
    if (slide.layout === 'title' || slide.layout === 'section' || slide.layout === 'references') {
      continue;
    }
    const text = String(slide.title).trim();
    const words = countWords(text);
    if (/[?？]["”’»)]*$/.test(text)) {
      const hint = say`give the answer that the slide gives`;
      yield findingIn(deck, 'advice', slide, say`the title “${text}” asks`, hint);
    } else if (words < fewest) {
      const what =
        words === 1
          ? say`the title “${text}” names a topic in 1 word`
          : say`the title “${text}” names a topic in ${words} words`;
      yield findingIn(deck, 'advice', slide, what, say`say what is so, in a sentence`);
    }
  }
};
