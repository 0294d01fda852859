import type { Layout } from '../../deck.ts';
import { countWords, textOf } from '../../plan/text.ts';
import { say } from '../../say.ts';
import type { Check } from '../check.ts';
import { findingIn } from '../finding.ts';

/** More than this can't be read while somebody speaks. */
const usual = 60;
/** What other layouts hold: a table or a list is looked up in. */
const most: Readonly<Partial<Record<Layout, number>>> = {
  title: 30,
  section: 30,
  statement: 50,
  'full-bleed': 30,
  compare: 110,
  references: Number.POSITIVE_INFINITY,
};

/** A slide holds no more words than its layout does. */
export const words: Check = function* ({ deck, standards }) {
  for (const slide of deck.slides) {
    const layout = slide.layout ?? 'content';
    const count = countWords(textOf(slide.body));
    const held = most[layout as Layout] ?? usual;
    const limit =
      held === Number.POSITIVE_INFINITY ? held : Math.min(held, standards.words ?? held);
    if (count <= limit) continue;
    const what =
      limit < held
        ? say`${count} words, and a slide of this project holds ${limit}`
        : say`${count} words, and the layout '${layout}' holds ${limit}`;
    yield findingIn(deck, 'advice', slide, what, say`move some to the notes, or to another slide`);
  }
};
