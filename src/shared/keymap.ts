/**
 * All keys of the deck, of the speaker view and of the shelf: what is listened for, what the help sheets
 * list, and what buttons and hints name is taken from here, so a key that is changed here is changed.
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
  search: { keys: '/', does: 'Search the slides' },
  pen: { keys: 'D', does: 'Draw on the slide; again, put the pen away' },
  undo: { keys: 'U Ctrl+Z', does: 'Take back what was drawn last' },
  redo: { keys: 'Y Ctrl+Y Ctrl+Shift+Z', does: 'Draw it again' },
  eraser: { keys: 'E', does: 'Eraser for the pen, and back' },
  speaker: { keys: 'S', does: 'Speaker view with notes' },
  handout: { keys: 'T', does: 'Handout to take home' },
  zoom: { keys: 'Z', does: 'Zoom into a figure, as a double click does; the next one; and out' },
  help: sheet,
  leave: { keys: 'Escape', does: 'Puts away digits, pen, pointer, zoom, overview, full screen' },
} as const satisfies Readonly<Record<string, Key>>;

/** As in the deck itself; up and down move the notes. */
export const speakerKeys = {
  next: { keys: 'ArrowRight Space N PageDown', does: 'Next step or slide' },
  back: { keys: 'ArrowLeft P PageUp', does: 'Step or slide before' },
  first: deckKeys.first,
  last: deckKeys.last,
  digit: digits,
  show: { keys: 'Enter', does: 'Show the audience what you see, and end the freeze' },
  forget: { keys: 'Escape Backspace' },
  freeze: { keys: 'F', does: 'Freeze the audience’s slide and look ahead; back to it' },
  black: { keys: deckKeys.black.keys, does: 'Black screen for the audience, and back' },
  white: { keys: deckKeys.white.keys, does: 'White screen for the audience, and back' },
  pen: { keys: 'I', does: 'Draw on this slide, for the audience too' },
  skip: { keys: 'K', does: 'Drop the slide that is proposed, or the next that can go' },
  unskip: { keys: 'U', does: 'Keep the slide that was dropped last' },
  drops: { keys: 'D', does: 'Slides ahead that can be dropped' },
  end: { keys: 'E', does: 'Set when the talk has to end' },
  up: { keys: 'ArrowUp', does: 'Scroll the notes up' },
  down: { keys: 'ArrowDown', does: 'Scroll the notes down' },
  larger: { keys: '+ =', does: 'Larger notes' },
  smaller: { keys: '-', does: 'Smaller notes' },
  spread: { keys: 'M', does: 'Slides full screen on the second display' },
  swap: { keys: 'X', does: 'Swap the displays of the slides and of this view' },
  // A button alone: no key is to start the clock by mistake.
  begin: { keys: '' },
  results: { keys: 'R', does: 'In a rehearsal: end the run, and see the times of all' },
  help: sheet,
} as const satisfies Readonly<Record<string, Key>>;

export const shelfKeys = {
  search: deckKeys.search,
  undo: { keys: 'Ctrl+Z' },
  redo: { keys: 'Ctrl+Y Ctrl+Shift+Z' },
} as const satisfies Readonly<Record<string, Key>>;

export type DeckAction = keyof typeof deckKeys;
export type SpeakerAction = keyof typeof speakerKeys;

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
