/** What a key does. The help sheet is made of these, so that it tells of no key that does nothing. */
export interface Binding {
  /**
   * As `KeyboardEvent.key` has them, in lower case, after "ctrl+" or "ctrl+shift+" if these are held;
   * a clicker may send another than a keyboard. Of bindings with the same key the first that does not
   * leave it to others has it.
   */
  readonly keys: readonly string[];
  /** What the help sheet calls the key; it is silent on a binding that another one speaks for. */
  readonly name?: string;
  readonly description?: string;
  /** Returns false if the key is left to others this time. */
  run(key: string): unknown;
}

const fields = 'input, select, textarea, [contenteditable], .figure-controls, dialog';

/** Listens for the keys of all bindings, ahead of reveal.js, which has other uses for some. */
export function listen(bindings: readonly Binding[]): void {
  const byKey = new Map<string, Binding[]>();
  for (const binding of bindings) {
    for (const key of binding.keys) byKey.set(key, [...(byKey.get(key) ?? []), binding]);
  }
  addEventListener(
    'keydown',
    (event) => {
      const { key, target } = event;
      if (event.altKey || document.querySelector('dialog[open], .curtain')) return;
      if (target instanceof Element && target.closest(fields)) return;
      // Space and Enter press a button that was reached by keys.
      if (target instanceof HTMLButtonElement && (key === ' ' || key === 'Enter')) return;
      const found = byKey.get(nameOf(event)) ?? [];
      if (!found.some((binding) => binding.run(key) !== false)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}

function nameOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): string {
  if (!ctrlKey && !metaKey) return key.toLowerCase();
  return `ctrl+${shiftKey ? 'shift+' : ''}${key.toLowerCase()}`;
}
