/** What a key does. The help sheet is made of these, so that it tells of no key that does nothing. */
export interface Binding {
  /** As `KeyboardEvent.key` has them, in lower case; a clicker may send another than a keyboard. */
  readonly keys: readonly string[];
  /** What the help sheet calls the key. */
  readonly name: string;
  readonly description: string;
  /** Returns false if the key is left to others this time. */
  run(key: string): unknown;
}

const fields = 'input, select, textarea, [contenteditable], .figure-controls, dialog';

/** Listens for the keys of all bindings, ahead of reveal.js, which has other uses for some. */
export function listen(bindings: readonly Binding[]): void {
  const byKey = new Map(bindings.flatMap((each) => each.keys.map((key) => [key, each] as const)));
  addEventListener(
    'keydown',
    (event) => {
      const { key, target, ctrlKey, metaKey, altKey } = event;
      if (ctrlKey || metaKey || altKey || document.querySelector('dialog[open], .curtain')) return;
      if (target instanceof Element && target.closest(fields)) return;
      const binding = byKey.get(key.toLowerCase());
      if (!binding || binding.run(key) === false) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}
