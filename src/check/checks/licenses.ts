import { misfitsOf } from '../../render/misfit.ts';
import type { Check } from '../check.ts';
import { findingIn } from '../finding.ts';

/** What others made is here under a licence that allows it. */
export const licenses: Check = function* ({ deck }) {
  for (const { slide, what, hint } of misfitsOf(deck)) {
    yield findingIn(deck, 'advice', slide, what, hint);
  }
};
