import type { Deck } from '../deck.ts';
import { DeckError } from '../errors.ts';
import { type Arguments, textOption } from './command.ts';

/** An option that speaks of one deck, such as "one file" for --out; a DeckError if there are several. */
export function ofOneDeck(
  values: Arguments['values'],
  option: string,
  what: string,
  decks: readonly Deck[],
): string | undefined {
  const value = textOption(values, option);
  if (value === undefined || decks.length === 1) return value;
  const hint = `name one deck, or leave --${option} away`;
  const count = `there are ${decks.length} decks`;
  throw new DeckError(`--${option} is ${what}, and ${count}`, `--${option}`, hint);
}
