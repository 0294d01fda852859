import { unknownFields } from '../../fields/slide.ts';
import type { Check } from '../check.ts';
import { findingIn } from '../finding.ts';

/** A slide says nothing that nobody reads. */
export const fields: Check = function* ({ deck }) {
  for (const slide of deck.slides) {
    for (const { what, hint } of unknownFields(slide)) {
      yield findingIn(deck, 'advice', slide, what, hint);
    }
  }
};
