import { contentOf } from '../../content/content.ts';
import { say } from '../../say.ts';
import type { Check } from '../check.ts';
import { findingIn } from '../finding.ts';

/** As many controls as can be followed from the hall. */
const usual = 2;

/** What stands on a slide to be tried is little; the rest is in the laboratory. */
export const figures: Check = function* ({ deck, standards }) {
  const most = standards.controls ?? usual;
  for (const slide of deck.slides) {
    for (const { id, controls } of contentOf(slide.body, 'figure')) {
      if (controls.length <= most) continue;
      const what = say`the figure '${id}' has ${controls.length} controls, and a slide holds ${most}`;
      const hint = say`move the others into its laboratory: laboratory: { controls: [ … ] }`;
      yield findingIn(deck, 'advice', slide, what, hint);
    }
  }
};
