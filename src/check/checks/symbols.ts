import { symbolsIn } from '../../plan/uses.ts';
import { say } from '../../say.ts';
import type { Check } from '../check.ts';
import { earlyUses } from '../early.ts';
import { findingIn } from '../finding.ts';

/** No slide shows a symbol of the registry before one introduces it, and none is new twice. */
export const symbols: Check = function* ({ deck, notation }) {
  const first = new Map<string, string>();
  for (const slide of deck.slides) {
    for (const name of slide.introduces ?? []) {
      const other = first.get(name);
      if (other === undefined) first.set(name, slide.id);
      else {
        const hint = say`leave it out of introduces on one of them`;
        yield findingIn(
          deck,
          'advice',
          slide,
          say`'${name}' is introduced on '${other}' too`,
          hint,
        );
      }
    }
  }
  const early = earlyUses(deck, ({ body }) => symbolsIn(body, notation));
  for (const { slide, name, hint } of early) {
    const what = say`the symbol \\${name} is shown before it is introduced`;
    yield findingIn(deck, 'error', slide, what, hint);
  }
};
