import { textOf } from '../../plan/text.ts';
import type { Check } from '../check.ts';
import { findingIn } from '../finding.ts';

/** Somebody else can give the talk, and the handout says more than the slide. */
export const notes: Check = function* ({ deck }) {
  for (const slide of deck.slides) {
    if (textOf(slide.notes ?? null) !== '') continue;
    const hint = 'write what you say, for a stranger: notes: html`<p>…</p>`';
    yield findingIn(deck, 'advice', slide, 'the slide has no notes', hint);
  }
};
