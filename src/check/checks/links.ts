import { linksIn } from '../../plan/uses.ts';
import { say } from '../../say.ts';
import type { Check } from '../check.ts';
import { findingIn } from '../finding.ts';

/** A link to a slide leads to one that the deck has; a remix easily loses it. */
export const links: Check = function* ({ deck, references }) {
  const places = new Set([
    ...deck.slides.map(({ id }) => id),
    ...references.map(({ id }) => `ref-${id}`),
  ]);
  for (const slide of deck.slides) {
    for (const id of linksIn([slide.body, slide.notes])) {
      if (places.has(id)) continue;
      const hint = say`add that slide, or link to another`;
      yield findingIn(
        deck,
        'error',
        slide,
        say`the link #${id} leads to no slide of the deck`,
        hint,
      );
    }
  }
};
