import { readFileSync } from 'node:fs';
import { DeckError } from '../../errors.ts';
import { type Drawings, isMisread, readDrawings } from '../../shared/drawings.ts';
import { pathOf } from '../../shared/stroke-path.ts';

/** The drawings in a file that the pen saved; a DeckError says what in it is wrong. */
export function loadDrawings(path: string, name: string): Drawings {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    const hint = 'save one with the pen’s tools (D in the deck)';
    throw new DeckError(`there is no file of drawings '${name}'`, '--drawings', hint, { cause });
  }
  const read = readDrawings(text);
  if (!isMisread(read)) return read;
  throw new DeckError(
    `the drawings can't be used: ${read.what}`,
    { file: name, ...read.place },
    read.hint,
  );
}

/** A slide's strokes as outlines: all that a page needs to show them. */
export interface Outlines {
  readonly slide: string;
  readonly strokes: readonly { readonly colour: string; readonly outline: string }[];
}

export function outlinesOf({ slides }: Drawings): readonly Outlines[] {
  return Object.entries(slides).map(([slide, strokes]) => ({
    slide,
    strokes: strokes.map((stroke) => ({ colour: stroke.colour, outline: pathOf(stroke) })),
  }));
}

/**
 * Adds drawings to a deck's page, as its pen does. Runs in the browser, where its source is all that
 * there is of it, so it calls nothing outside of itself.
 */
export function addDrawings(drawings: readonly Outlines[]): void {
  const create = (name: string, attributes: Readonly<Record<string, string>>): Element => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    return element;
  };
  for (const { slide, strokes } of drawings) {
    const layer = create('svg', {
      class: 'drawing',
      viewBox: '0 0 1280 720',
      'aria-hidden': 'true',
    });
    layer.append(
      ...strokes.map(({ colour, outline }) => create('path', { class: colour, d: outline })),
    );
    document.querySelector(`.slides > [data-slide="${slide}"]`)?.append(layer);
  }
}
