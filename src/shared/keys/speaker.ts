import { deckKeys, type Key } from './keymap.ts';

/** The keys of the speaker view: as in the deck itself, but that up and down move the notes. */
export const speakerKeys = {
  next: { keys: 'ArrowRight Space N PageDown', does: 'Next step or slide' },
  back: { keys: 'ArrowLeft P PageUp', does: 'Step or slide before' },
  first: deckKeys.first,
  last: deckKeys.last,
  digit: deckKeys.digit,
  show: { keys: 'Enter', does: 'Show the audience what you see, and end the freeze' },
  forget: { keys: 'Escape Backspace' },
  freeze: { keys: 'F', does: 'Freeze the audience’s slide and look ahead; back to it' },
  black: { keys: deckKeys.black.keys, does: 'Black screen for the audience, and back' },
  white: { keys: deckKeys.white.keys, does: 'White screen for the audience, and back' },
  laboratory: {
    keys: deckKeys.laboratory.keys,
    does: 'Laboratory of the audience’s figure, and back',
  },
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
  help: deckKeys.help,
} as const satisfies Readonly<Record<string, Key>>;

export type SpeakerAction = keyof typeof speakerKeys;
