import type { RevealApi } from 'reveal.js';
import { type Binding, listen } from './binding.ts';
import { curtain } from './curtain.ts';
import { help } from './help.ts';
import { jump } from './jump.ts';
import { moves } from './moves.ts';
import { pointer } from './pointer.ts';
import { keepAwake } from './wake.ts';

/** Keys of reveal.js that the lectern has no use for: pause, jump, automatic slides. */
export const unused = { 65: null, 71: null, 86: null };

/** What a speaker reaches for during a talk; `more` are keys of other parts of the deck. */
export function addLectern(deck: RevealApi, more: readonly Binding[]): void {
  const bindings: Binding[] = [
    ...moves(deck),
    ...jump(deck),
    ...curtain(),
    ...pointer(),
    ...more,
    help(() => bindings),
  ];
  listen(bindings);
  keepAwake();
}
