import { symbolsIn } from '../../plan/uses.ts';
import type { Check } from '../check.ts';
import { findingIn } from '../finding.ts';

/** No formula and no label shows a symbol of the registry before a slide introduces it, and none is new twice. */
export const symbols: Check = function* ({ deck, notation }) {
  const known = new Map<string, string>();
  for (const [index, slide] of deck.slides.entries()) {
    for (const name of slide.introduces ?? []) {
      const first = known.get(name);
      if (first !== undefined) {
        const hint = 'leave it out of introduces on one of them';
        yield findingIn(deck, 'advice', slide, `'${name}' is introduced on '${first}' too`, hint);
      } else known.set(name, slide.id);
    }
    for (const name of symbolsIn(slide.body, notation)) {
      if (known.has(name)) continue;
      const later = deck.slides
        .slice(index + 1)
        .find((each) => each.introduces?.some((each) => each === name));
      yield findingIn(
        deck,
        'error',
        slide,
        `the symbol \\${name} is shown before it is introduced`,
        later
          ? `put '${later.id}', which introduces it, before this slide`
          : `explain it here and say so, introduces: ['${name}'], or add a slide that does`,
      );
      // Once is enough: the next slides would all say the same.
      known.set(name, slide.id);
    }
  }
};
