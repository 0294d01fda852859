import { termsIn } from '../../plan/uses.ts';
import type { Check } from '../check.ts';
import { findingIn } from '../finding.ts';

/**
 * No slide uses a term of the registry before one introduces it. That a term is meant where its name
 * stands is a guess, so this is advice.
 */
export const terms: Check = function* ({ deck, notation }) {
  const known = new Set<string>();
  for (const [index, slide] of deck.slides.entries()) {
    for (const name of slide.introduces ?? []) known.add(name);
    // A title, or a divider, names what will be explained.
    if (slide.layout === 'title' || slide.layout === 'section') continue;
    for (const name of termsIn([slide.title, ' ', slide.body], notation)) {
      if (known.has(name)) continue;
      known.add(name);
      const later = deck.slides
        .slice(index + 1)
        .find((each) => each.introduces?.some((each) => each === name));
      yield findingIn(
        deck,
        'advice',
        slide,
        `the term “${notation[name]?.name ?? name}” is used before it is introduced`,
        later
          ? `put '${later.id}', which introduces it, before this slide`
          : `explain it here and say so, introduces: ['${name}'], or add a slide that does`,
      );
    }
  }
};
