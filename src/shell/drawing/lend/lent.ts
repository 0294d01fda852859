import type { Binding } from '../../keys/binding.ts';

/** What a picture of the deck tells the speaker view around it. */
export type Told = { readonly out: boolean } | Pressed;

export interface Pressed {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * Lends the pen of a picture to the speaker view around it, by a line of their own: there it takes the
 * names of keys to press, and tells what is pressed here, for the talk has to go on from here as well.
 */
export function lendPen(bindings: readonly Binding[]): void {
  const { port1: line, port2: end } = new MessageChannel();
  const tell = (told: Told) => line.postMessage(told);
  const { documentElement } = document;
  documentElement.classList.add('lent');
  line.onmessage = ({ data: key }: MessageEvent<string>) => {
    bindings.find(({ keys }) => keys.includes(key))?.run(key);
  };
  const watch = new MutationObserver(() => {
    tell({ out: documentElement.classList.contains('pen-out') });
  });
  watch.observe(documentElement, { attributes: true, attributeFilter: ['class'] });
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, shiftKey, target } = event;
    if (target instanceof HTMLButtonElement && (key === ' ' || key === 'Enter')) return;
    event.preventDefault();
    tell({ key, ctrlKey: ctrlKey || metaKey, shiftKey });
  });
  // Pages from a file have no origin that could be named.
  parent.postMessage({ pen: true }, '*', [end]);
}
