import { say } from '../../say.ts';
import type { Check } from '../check.ts';
import { findingIn } from '../finding.ts';

/** Who builds a deck knows what of it is left out: nobody is to miss a slide in the hall. */
export const drafts: Check = function* ({ deck, drafts = [] }) {
  for (const slide of drafts) {
    const what = say`the slide is a draft, and left out of what is built`;
    yield findingIn(deck, 'advice', slide, what, say`take out draft: true when it is ready`);
  }
};
