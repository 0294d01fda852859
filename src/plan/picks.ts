import type { Deck, Slide } from '../deck.ts';
import { DeckError, didYouMean } from '../errors.ts';
import { say, sayAll } from '../say.ts';

/** The slides of a deck that a list of ids asks for: "a,b,c", in this order, each once. */
export function picksOf(deck: Deck, list: string, option = '--pick'): readonly Slide[] {
  const place = { option, deck: deck.id };
  const ids = list
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  if (ids.length === 0) {
    throw new DeckError(
      say`${option} names no slide`,
      place,
      say`write their ids: ${option} a,b,c`,
    );
  }
  const known = deck.slides.map(({ id }) => id);
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0) {
    const each = unknown.map((id) => `'${id}'`).join(', ');
    const what =
      unknown.length > 1 ? say`there are no slides ${each}` : say`there is no slide ${each}`;
    const hints = unknown.map((id) =>
      didYouMean(id, known, say`its slides are ${known.join(', ')}`),
    );
    throw new DeckError(what, place, sayAll([...new Set(hints)], ' '));
  }
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) {
    throw new DeckError(
      say`the slide '${twice}' is picked twice`,
      place,
      say`name each slide once`,
    );
  }
  return ids.map((id) => deck.slides[known.indexOf(id)] as Slide);
}
