import type { Key } from '../../shared/keys/keymap.ts';
import { labelsOf } from '../../shared/keys/labels.ts';
import { element } from '../dom.ts';
import { word } from '../words.ts';
import { type Binding, isFor, type Keymap } from './listen.ts';

/** Opens the sheet of all keys that are listened for; `end` stands below them. */
export function openHelp<Action extends string>(
  keymap: Keymap<Action | 'help'>,
  bindings: readonly Pick<Binding<Action>, 'action'>[],
  { label, className, end = [] }: HelpOptions,
): void {
  const bound = new Set<string>(bindings.map(({ action }) => action));
  const rows = Object.entries<Key>(keymap).flatMap(([action, key]) =>
    bound.has(action) && key.does ? [rowOf(key, word(key.does))] : [],
  );
  const list = element('dl', {}, ...rows);
  const dialog = element('dialog', { className, 'aria-label': label }, list, ...end);
  dialog.tabIndex = -1;
  dialog.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (isFor(event, keymap.help)) dialog.close();
  });
  dialog.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  // A link at its end would have the focus, and a long sheet would begin there.
  dialog.focus();
  dialog.scrollTop = 0;
}

interface HelpOptions {
  readonly label: string;
  readonly className: string;
  readonly end?: readonly Node[];
}

function rowOf(key: Key, does: string): Element {
  return element('div', {}, element('dt', {}, labelsOf(key, word)), element('dd', {}, does));
}
