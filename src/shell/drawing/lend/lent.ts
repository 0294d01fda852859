import { needsKey } from '../../keys/focus.ts';
import { type Binding, perform } from '../../keys/listen.ts';
import { namesOf } from '../../keys/names.ts';
import { target } from '../../ours.ts';

/** What a picture of the deck tells the speaker view around it. */
export type Told = { readonly out: boolean } | { readonly pressed: Pressed };

/** A key as it was pressed. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/**
 * Lends the pen of a picture to the speaker view around it, by a line of their own: there it takes the
 * names of actions, and tells what is pressed here, for the talk has to go on from here as well.
 */
export function lendPen(bindings: readonly Binding[]): void {
  const { port1: line, port2: end } = new MessageChannel();
  const tell = (told: Told) => line.postMessage(told);
  const { documentElement } = document;
  documentElement.classList.add('lent');
  line.onmessage = ({ data }: MessageEvent<unknown>) => perform(bindings, String(data));
  const watch = new MutationObserver(() => {
    tell({ out: documentElement.classList.contains('pen-out') });
  });
  watch.observe(documentElement, { attributes: true, attributeFilter: ['class'] });
  addEventListener('keydown', (event) => {
    const { key, code, ctrlKey, metaKey, shiftKey } = event;
    const [name] = namesOf(event);
    if (name === undefined || needsKey(event, name)) return;
    event.preventDefault();
    tell({ pressed: { key, code, ctrlKey, metaKey, shiftKey } });
  });
  parent.postMessage({ pen: true }, target, [end]);
}
