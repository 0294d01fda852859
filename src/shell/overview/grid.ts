import { isMirrored } from '../direction.ts';
import { namesOf } from '../keys/names.ts';

/**
 * Where a key leads in a grid of boxes that lie in rows: the index of the next one, or undefined if the
 * key moves nothing. At an end it stays.
 */
export function moved(
  event: KeyboardEvent,
  boxes: readonly Element[],
  at: number,
): number | undefined {
  // Where the page runs from right to left, the arrow to the left is called the one that leads on.
  const name = namesOf(event).find((each) => each in moves);
  const move = name === undefined ? undefined : moves[name];
  if (!move) return undefined;
  return Math.min(Math.max(move(boxes, at), 0), boxes.length - 1);
}

type Move = (boxes: readonly Element[], at: number) => number;

const moves: Readonly<Record<string, Move>> = {
  ArrowRight: (_, at) => at + 1,
  ArrowLeft: (_, at) => at - 1,
  // A clicker has no arrows.
  PageDown: (_, at) => at + 1,
  PageUp: (_, at) => at - 1,
  Home: () => 0,
  End: (boxes) => boxes.length - 1,
  ArrowDown: (boxes, at) => across(boxes, at, 1),
  ArrowUp: (boxes, at) => across(boxes, at, -1),
};

/** The box of the next row that begins nearest to this one; rows may be shorter than others. */
function across(boxes: readonly Element[], at: number, by: 1 | -1): number {
  const places = boxes.map((box) => box.getBoundingClientRect());
  const here = places[at];
  if (!here) return at;
  const start = ({ left, right }: DOMRect) => (isMirrored() ? -right : left);
  let row: number | undefined;
  let best = at;
  for (let index = at + by; places[index]; index += by) {
    const place = places[index] as DOMRect;
    if (Math.abs(place.top - here.top) < 1) continue;
    row ??= place.top;
    if (Math.abs(place.top - row) >= 1) break;
    const isNearer =
      best === at ||
      Math.abs(start(place) - start(here)) < Math.abs(start(places[best] as DOMRect) - start(here));
    if (isNearer) best = index;
  }
  return best;
}
