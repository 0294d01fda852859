import { termsOn } from '../../plan/uses.ts';
import { say } from '../../say.ts';
import type { Check } from '../check.ts';
import { earlyUses } from '../early.ts';
import { findingIn } from '../finding.ts';

/**
 * No slide uses a term of the registry before one introduces it. That a term is meant where its name
 * stands is a guess, so this is advice.
 */
export const terms: Check = function* ({ deck, notation, standards }) {
  if (standards.samples?.includes(deck.id)) return;
  for (const { slide, name, hint } of earlyUses(deck, (each) => termsOn(each, notation))) {
    const what = say`the term “${notation[name]?.name ?? name}” is used before it is introduced`;
    yield findingIn(deck, 'advice', slide, what, hint);
  }
};
