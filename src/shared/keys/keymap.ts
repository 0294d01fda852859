/**
 * All keys of the deck and of the shelf: what is listened for, what the help sheet lists, and what buttons
 * and hints name is taken from here, so a key that is changed here is changed. Those of the speaker view
 * are in speaker.ts, which who reads a deck does not load.
 */
export interface Key {
  /**
   * As they stand on a keyboard, with spaces between them: "Space N PageDown", and "Ctrl+Z" for two at
   * once. The first is the one that hints name; of several actions of one key the first has it that has
   * a use for it just then.
   */
  readonly keys: string;
  /** What the help sheet says of it; it is silent on an action that another one speaks for. */
  readonly does?: string;
  /** What the help sheet calls the keys, if not by their names. */
  readonly called?: string;
}

const digits = {
  keys: '0 1 2 3 4 5 6 7 8 9',
  called: '0–9',
  does: 'Number of a slide, then Enter',
};
const sheet = { keys: '?', does: 'This sheet' };

/** A clicker sends PageDown and PageUp to move, F5 and Escape to start and stop, and "." for black. */
export const deckKeys = {
  next: { keys: 'ArrowRight ArrowDown Space N PageDown', does: 'Next step or slide' },
  back: { keys: 'ArrowLeft ArrowUp P PageUp', does: 'Step or slide before' },
  first: { keys: 'Home', does: 'First slide' },
  last: { keys: 'End', does: 'Last slide' },
  overview: { keys: 'O', does: 'Overview of all slides' },
  fullScreen: { keys: 'F', does: 'Full screen, and back' },
  start: { keys: 'F5', does: 'Full screen' },
  digit: digits,
  go: { keys: 'Enter', does: 'Go to the slide of that number' },
  return: { keys: 'Backspace', does: 'Back to the slide seen before; takes back a digit' },
  black: { keys: 'B .', does: 'Black screen' },
  white: { keys: 'W ,', does: 'White screen' },
  laser: { keys: 'X', does: 'Laser dot' },
  spotlight: { keys: 'C', does: 'Spotlight' },
  figure: { keys: 'L', does: 'Run or pause the figure' },
  laboratory: { keys: 'A', does: 'All of the figure, in its laboratory; and back' },
  search: { keys: '/', does: 'Search the slides' },
  pen: { keys: 'D', does: 'Draw on the slide; again, put the pen away' },
  undo: { keys: 'U Ctrl+Z', does: 'Take back what was drawn last' },
  redo: { keys: 'Y Ctrl+Y Ctrl+Shift+Z', does: 'Draw it again' },
  eraser: { keys: 'E', does: 'Eraser for the pen, and back' },
  speaker: { keys: 'S', does: 'Speaker view with notes' },
  handout: { keys: 'T', does: 'Handout to take home' },
  reading: { keys: 'R', does: 'The slides as a page to read' },
  zoom: { keys: 'Z', does: 'Zoom into a figure, as a double click does; the next one; and out' },
  help: sheet,
  leave: { keys: 'Escape', does: 'Puts away digits, pen, pointer, zoom, overview, full screen' },
} as const satisfies Readonly<Record<string, Key>>;

export const shelfKeys = {
  search: deckKeys.search,
  undo: { keys: 'Ctrl+Z' },
  redo: { keys: 'Ctrl+Y Ctrl+Shift+Z' },
} as const satisfies Readonly<Record<string, Key>>;

export type DeckAction = keyof typeof deckKeys;

const signs: Readonly<Record<string, string>> = {
  ArrowRight: '→',
  ArrowLeft: '←',
  ArrowUp: '↑',
  ArrowDown: '↓',
  '-': '−',
};

/** The key that a button or a hint names: "D". */
export function labelOf({ keys }: Key): string {
  return labelsOf({ keys: keys.replace(/ .*/, '') });
}

/** All keys of an action, as a help sheet lists them: "U Ctrl+Z". */
export function labelsOf({ keys, called }: Key): string {
  const names = keys.split(' ').map((key) => signs[key] ?? key);
  return called ?? names.join(' ');
}
