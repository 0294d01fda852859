import type { RevealApi } from 'reveal.js';
import { type Binding, listen } from '../keys/binding.ts';
import { help } from '../keys/help.ts';
import { curtain } from './curtain.ts';
import { hideIdleCursor } from './idle.ts';
import { jump } from './jump.ts';
import { leave, moves } from './moves.ts';
import { Pointer } from './pointer.ts';
import { keepAwake } from './wake.ts';
import { zoom } from './zoom.ts';

/** Keys of reveal.js that the lectern has no use for: pause, jump, automatic slides. */
export const unused = { 65: null, 71: null, 86: null };

/** What a speaker reaches for during a talk; `more` are keys of other parts of the deck. */
export function addLectern(deck: RevealApi, slides: Element, more: readonly Binding[]): void {
  const pointer = new Pointer();
  const bindings: Binding[] = [
    ...moves(deck),
    ...jump(deck),
    ...curtain(),
    ...pointer.keys(),
    ...more,
    ...zoom(deck, slides),
    help(() => bindings),
    leave(deck),
  ];
  listen(bindings);
  keepAwake();
  hideIdleCursor();
  if (navigator.maxTouchPoints > 0) addTouch(deck, pointer);
}

/** Until it is there, and if it does not come, reveal.js has its own. */
async function addTouch(deck: RevealApi, pointer: Pointer): Promise<void> {
  try {
    const { Touch } = await import('./touch.ts');
    new Touch(deck, pointer);
    deck.configure({ touch: false });
  } catch {
    // Swipes are all that is left then.
  }
}
