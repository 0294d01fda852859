/** What a speaker can do. */
export type Act = 'on' | 'back' | 'first' | 'last' | 'up' | 'down' | 'larger' | 'smaller' | 'begin';

/** As in the deck itself, and as clickers send them; up and down move the notes. */
const keys: Readonly<Record<string, Act>> = {
  ArrowRight: 'on',
  PageDown: 'on',
  ' ': 'on',
  n: 'on',
  ArrowLeft: 'back',
  PageUp: 'back',
  p: 'back',
  Home: 'first',
  End: 'last',
  ArrowUp: 'up',
  ArrowDown: 'down',
  '+': 'larger',
  '-': 'smaller',
};

/** Listens to keys and to the buttons of the view. */
export function listen(root: HTMLElement, act: (act: Act) => void): void {
  addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (target instanceof HTMLInputElement) return;
    // Space presses a button that was reached by keys.
    if (key === ' ' && target instanceof HTMLButtonElement) return;
    const order = Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (!order) return;
    event.preventDefault();
    act(order);
  });
  root.addEventListener('click', ({ target, detail }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-do]');
    if (!button) return;
    act(button.dataset['do'] as Act);
    // After a click the keys belong to the talk again.
    if (detail > 0) button.blur();
  });
}
