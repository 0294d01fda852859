import type { DeckAction, Key } from '../../shared/keys/keymap.ts';
import { needsKey } from './focus.ts';
import { namesOf } from './names.ts';

/** What is done for an action of a keymap. */
export interface Binding<Action extends string = DeckAction> {
  readonly action: Action;
  /** Gets the name of the key, if it was one; returns false if it has no use for it this time. */
  run(key?: string): unknown;
}

export type Keymap<Action extends string> = Readonly<Record<Action, Key>>;

/** Listens for the keys of all bindings, ahead of all else in the page. */
export function listen<Action extends string>(
  keymap: Keymap<Action>,
  bindings: readonly Binding<Action>[],
): void {
  addEventListener(
    'keydown',
    (event) => {
      if (document.querySelector('dialog[open], .curtain')) return;
      const name = namesOf(event).find((each) =>
        bindings.some(({ action }) => has(keymap[action], each)),
      );
      if (name === undefined || needsKey(event, name)) return;
      const found = bindings.filter(({ action }) => has(keymap[action], name));
      if (!found.some(({ run }) => run(name) !== false)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}

/** Does what is bound to an action, as another window asks for it. */
export function perform<Action extends string>(
  bindings: readonly Binding<Action>[],
  wanted: string,
): void {
  bindings.some(({ action, run }) => action === wanted && run() !== false);
}

/** Whether a key that is pressed is one of an action's. */
export function isFor(event: KeyboardEvent, key: Key): boolean {
  return namesOf(event).some((name) => has(key, name));
}

function has({ keys }: Key, name: string): boolean {
  return keys.split(' ').includes(name);
}
