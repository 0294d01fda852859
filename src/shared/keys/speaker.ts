import { deckKeys, type Key } from './keymap.ts';

/** The keys of the speaker view: as in the deck itself, but that up and down move the notes. */
export const speakerKeys = {
  next: { keys: 'ArrowRight Space N PageDown', does: 'bothKeys.next' },
  back: { keys: 'ArrowLeft P PageUp', does: 'bothKeys.back' },
  first: deckKeys.first,
  last: deckKeys.last,
  digit: deckKeys.digit,
  show: { keys: 'Enter', does: 'speakerKeys.show' },
  forget: { keys: 'Escape Backspace' },
  freeze: { keys: 'F', does: 'speakerKeys.freeze' },
  black: { keys: deckKeys.black.keys, does: 'speakerKeys.black' },
  white: { keys: deckKeys.white.keys, does: 'speakerKeys.white' },
  laboratory: { keys: deckKeys.laboratory.keys, does: 'speakerKeys.laboratory' },
  pen: { keys: 'I', does: 'speakerKeys.pen' },
  skip: { keys: 'K', does: 'speakerKeys.skip' },
  unskip: { keys: 'U', does: 'speakerKeys.unskip' },
  drops: { keys: 'D', does: 'speakerKeys.drops' },
  end: { keys: 'E', does: 'speakerKeys.end' },
  up: { keys: 'ArrowUp', does: 'speakerKeys.up' },
  down: { keys: 'ArrowDown', does: 'speakerKeys.down' },
  larger: { keys: '+ =', does: 'speakerKeys.larger' },
  smaller: { keys: '-', does: 'speakerKeys.smaller' },
  spread: { keys: 'M', does: 'speakerKeys.spread' },
  swap: { keys: 'X', does: 'speakerKeys.swap' },
  // A button alone: no key is to start the clock by mistake.
  begin: { keys: '' },
  results: { keys: 'R', does: 'speakerKeys.results' },
  help: deckKeys.help,
} as const satisfies Readonly<Record<string, Key>>;

export type SpeakerAction = keyof typeof speakerKeys;
