import type { Deck } from '../deck.ts';
import { DeckError } from '../errors.ts';
import { type Arguments, textOption } from './command.ts';

/** The file that --out names for one deck; a DeckError if there are several. */
export function outOption(values: Arguments['values'], decks: readonly Deck[]): string | undefined {
  const out = textOption(values, 'out');
  if (out === undefined || decks.length === 1) return out;
  const hint = 'name one deck, or leave --out away';
  throw new DeckError(`--out is one file, and there are ${decks.length} decks`, '--out', hint);
}
