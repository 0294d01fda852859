import { readFileSync } from 'node:fs';
import { DeckError } from '../../errors.ts';
import { say } from '../../say.ts';
import { type Drawings, isMisread, readDrawings } from '../../shared/drawing/drawings.ts';
import { pathOf } from '../../shared/drawing/stroke-path.ts';
import { deckKeys, firstKey } from '../../shared/keys/keymap.ts';
import type { Outlines } from './add-drawings.in-page.ts';

/** The drawings in a file that the pen saved; a DeckError says what in it is wrong. */
export function loadDrawings(path: string, name: string): Drawings {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    const hint = say`save one with the pen’s tools (${firstKey(deckKeys.pen)} in the deck)`;
    throw new DeckError(say`there is no file of drawings '${name}'`, '--drawings', hint, { cause });
  }
  const read = readDrawings(text);
  if (!isMisread(read)) return read;
  throw new DeckError(
    say`the drawings can't be used: ${read.what}`,
    { file: name, ...read.place },
    read.hint,
  );
}

export function outlinesOf({ slides }: Drawings): readonly Outlines[] {
  return Object.entries(slides).map(([slide, strokes]) => ({
    slide,
    strokes: strokes.map((stroke) => ({ colour: stroke.colour, outline: pathOf(stroke) })),
  }));
}
