import { labelsOf, refsIn } from '../../plan/labels.ts';
import { say } from '../../say.ts';
import type { Check } from '../check.ts';
import { findingIn } from '../finding.ts';

/**
 * What a slide refers to is in the deck; a remix easily loses it. A name that nothing has stops the build
 * and is told as it is rendered.
 */
export const labels: Check = function* ({ deck, labels: known = new Map() }) {
  const here = labelsOf(deck.slides);
  for (const slide of deck.slides) {
    for (const name of refsIn([slide.body, slide.notes])) {
      const label = known.get(name);
      if (here.has(name) || !label) continue;
      const { id } = label.slide;
      const what = say`the slide refers to the ${label.sort} '${name}', which the deck leaves out`;
      const hint = say`add '${id}', which has it, or say it in words: adapt(slide, { body: … })`;
      yield findingIn(deck, 'advice', slide, what, hint);
    }
  }
};
