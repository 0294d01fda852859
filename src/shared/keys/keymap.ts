import type { PlainKey } from '../../words/message.ts';

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
  readonly does?: PlainKey;
  /** What the help sheet calls the keys, if not by their names. */
  readonly called?: string;
}

const digits = {
  keys: '0 1 2 3 4 5 6 7 8 9',
  called: '0–9',
  does: 'bothKeys.digit',
} as const;
const sheet = { keys: '?', does: 'bothKeys.help' } as const;

/** A clicker sends PageDown and PageUp to move, F5 and Escape to start and stop, and "." for black. */
export const deckKeys = {
  next: { keys: 'ArrowRight ArrowDown Space N PageDown', does: 'bothKeys.next' },
  back: { keys: 'ArrowLeft ArrowUp P PageUp', does: 'bothKeys.back' },
  first: { keys: 'Home', does: 'bothKeys.first' },
  last: { keys: 'End', does: 'bothKeys.last' },
  overview: { keys: 'O', does: 'deckKeys.overview' },
  fullScreen: { keys: 'F', does: 'deckKeys.fullScreen' },
  start: { keys: 'F5', does: 'deckKeys.start' },
  digit: digits,
  go: { keys: 'Enter', does: 'deckKeys.go' },
  return: { keys: 'Backspace', does: 'deckKeys.return' },
  black: { keys: 'B .', does: 'deckKeys.black' },
  white: { keys: 'W ,', does: 'deckKeys.white' },
  laser: { keys: 'X', does: 'deckKeys.laser' },
  spotlight: { keys: 'C', does: 'deckKeys.spotlight' },
  figure: { keys: 'L', does: 'deckKeys.figure' },
  laboratory: { keys: 'A', does: 'deckKeys.laboratory' },
  search: { keys: '/', does: 'deckKeys.search' },
  pen: { keys: 'D', does: 'deckKeys.pen' },
  undo: { keys: 'U Ctrl+Z', does: 'deckKeys.undo' },
  redo: { keys: 'Y Ctrl+Y Ctrl+Shift+Z', does: 'deckKeys.redo' },
  eraser: { keys: 'E', does: 'deckKeys.eraser' },
  speaker: { keys: 'S', does: 'deckKeys.speaker' },
  handout: { keys: 'T', does: 'deckKeys.handout' },
  reading: { keys: 'R', does: 'deckKeys.reading' },
  describe: { keys: 'I', does: 'deckKeys.describe' },
  theme: { keys: 'V', does: 'deckKeys.theme' },
  zoom: { keys: 'Z', does: 'deckKeys.zoom' },
  help: sheet,
  leave: { keys: 'Escape', does: 'deckKeys.leave' },
} as const satisfies Readonly<Record<string, Key>>;

export const shelfKeys = {
  search: deckKeys.search,
  undo: { keys: 'Ctrl+Z' },
  redo: { keys: 'Ctrl+Y Ctrl+Shift+Z' },
} as const satisfies Readonly<Record<string, Key>>;

export type DeckAction = keyof typeof deckKeys;

/** The key that errors and hints name, as it stands on an American keyboard. */
export function firstKey({ keys }: Key): string {
  return keys.replace(/ .*/, '');
}
