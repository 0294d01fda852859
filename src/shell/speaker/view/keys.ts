import type { Binding } from '../../keys/binding.ts';

/** What a speaker can do. */
export type Act =
  | 'on'
  | 'back'
  | 'first'
  | 'last'
  | 'digit'
  | 'forget'
  | 'up'
  | 'down'
  | 'larger'
  | 'smaller'
  | 'begin'
  | 'end'
  | 'freeze'
  | 'show'
  | 'black'
  | 'white'
  | 'pen'
  | 'skip'
  | 'unskip'
  | 'drops'
  | 'spread'
  | 'swap'
  | 'results'
  | 'help';

/** A key of the speaker view, in the form of the deck's own. */
export type Key = Omit<Binding, 'run'> & { readonly act: Act };

const key = (act: Act, name: string, description: string, ...keys: string[]): Key => ({
  act,
  name,
  description,
  keys,
});

/** As in the deck itself, and as clickers send them; up and down move the notes. */
export const keys: readonly Key[] = [
  key('on', '→ Space N PageDown', 'Next step or slide', 'arrowright', 'pagedown', ' ', 'n'),
  key('back', '← P PageUp', 'Step or slide before', 'arrowleft', 'pageup', 'p'),
  key('first', 'Home', 'First slide', 'home'),
  key('last', 'End', 'Last slide', 'end'),
  key('digit', '0–9', 'Number of a slide, then Enter', ...'0123456789'),
  key('forget', '', '', 'escape', 'backspace'),
  key('freeze', 'F', 'Freeze the audience’s slide and look ahead; back to it', 'f'),
  key('show', 'Enter', 'Show the audience what you see, and end the freeze', 'enter'),
  key('black', 'B .', 'Black screen for the audience, and back', 'b', '.'),
  key('white', 'W ,', 'White screen for the audience, and back', 'w', ','),
  key('pen', 'I', 'Draw on this slide, for the audience too', 'i'),
  key('skip', 'K', 'Drop the slide that is proposed, or the next that can go', 'k'),
  key('unskip', 'U', 'Keep the slide that was dropped last', 'u'),
  key('drops', 'D', 'Slides ahead that can be dropped', 'd'),
  key('end', 'E', 'Set when the talk has to end', 'e'),
  key('up', '↑ ↓', 'Scroll the notes', 'arrowup'),
  key('down', '', '', 'arrowdown'),
  key('larger', '+ −', 'Larger and smaller notes', '+', '='),
  key('smaller', '', '', '-'),
  key('spread', 'M', 'Slides full screen on the second display', 'm'),
  key('swap', 'X', 'Swap the displays of the slides and of this view', 'x'),
  key('results', 'R', 'In a rehearsal: end the run, and see the times of all', 'r'),
  key('help', '?', 'This sheet', '?'),
];

/** Listens to keys and to the buttons of the view. */
export function listen(root: HTMLElement, act: (act: Act, key?: string) => void): void {
  const byKey = new Map(keys.flatMap((each) => each.keys.map((name) => [name, each.act] as const)));
  addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (target instanceof HTMLInputElement || document.querySelector('dialog[open]')) return;
    // Space and Enter press a button that was reached by keys, and Enter follows a link.
    if (target instanceof HTMLButtonElement && [' ', 'Enter'].includes(key)) return;
    if (target instanceof HTMLAnchorElement && key === 'Enter') return;
    const order = byKey.get(key.toLowerCase());
    if (!order) return;
    event.preventDefault();
    act(order, key);
  });
  root.addEventListener('click', ({ target, detail }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('button');
    if (!button) return;
    const order = button.dataset['do'];
    if (order) act(order as Act);
    // After a click the keys belong to the talk again.
    if (detail > 0) button.blur();
  });
}
