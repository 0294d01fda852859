import type { FigureDefinition } from '../../content/figure.ts';
import type { Deck, Slide } from '../../deck.ts';
import { DeckError } from '../../errors.ts';
import { say } from '../../say.ts';
import type { Loader } from './loader.ts';

export interface SlideFiles {
  /** The file that a slide's body was written in. */
  fileOf(slide: Slide): string | undefined;
  /** The file that its notes were written in. */
  notesFileOf(slide: Slide): string | undefined;
  /** The file that the slide is from, also if all that it says was changed since. */
  originOf(slide: Slide): string | undefined;
  /** All slides that were loaded, also those that no deck lists. */
  readonly all: readonly Slide[];
}

/**
 * Finds the files of slides. Two decks may each have a slide of one id, so a slide is known by what it
 * is: the very object that a module exports or a deck lists, or else its body, which a change of
 * anything else leaves as it was.
 */
export function slideFiles(loader: Loader): SlideFiles {
  const slides = new Map<Slide, string>();
  const contents = new Map<unknown, string>();
  const ids = new Map<string, string>();
  const note = (slide: Slide, file: string) => {
    if (typeof slide?.id !== 'string') return;
    // Modules come in the order in which they ran: who made a slide comes before who lists it.
    setFirst(slides, slide, file);
    setFirst(ids, slide.id, file);
    // A translation may have its body from its original.
    for (const content of [slide.translates, slide.body, slide.notes]) {
      if (typeof content === 'object' && content) setFirst(contents, content, file);
    }
  };
  for (const [file, exports] of loader.modules()) {
    const found = exports['default'] as (Partial<Deck> & Slide) | undefined;
    const listed = Array.isArray(found?.slides) ? (found.slides as readonly Slide[]) : [found];
    for (const slide of listed) if (slide) note(slide, file);
  }
  const fileOf = (slide: Slide) =>
    contents.get(slide?.translates) ??
    contents.get(slide?.body) ??
    slides.get(slide) ??
    ids.get(slide?.id);
  return {
    all: [...slides.keys()],
    fileOf,
    notesFileOf: (slide) => contents.get(slide?.notes) ?? fileOf(slide),
    originOf: (slide) => (slide?.adapted ? (ids.get(slide.id) ?? fileOf(slide)) : fileOf(slide)),
  };
}

/** The files that export a slide of that id. */
export function filesOf(loader: Loader, id: string): readonly string[] {
  const found = [...loader.modules()].filter(([, { default: slide }]) => {
    return (
      typeof slide === 'object' && slide && 'body' in slide && 'id' in slide && slide.id === id
    );
  });
  return found.map(([file]) => file);
}

function setFirst<Key>(map: Map<Key, string>, key: Key, file: string): void {
  if (!map.has(key)) map.set(key, file);
}

/** A figure, and the file whose default export it is. */
export interface FigureFile {
  readonly file: string;
  readonly definition: FigureDefinition;
}

/** Figures by id. A figure is the default export; two with one id are one too many. */
export function figureFiles(
  loader: Loader,
  shorten: (path: string) => string,
): ReadonlyMap<string, FigureFile> {
  const files = new Map<string, FigureFile>();
  const seen = new Set<unknown>();
  for (const [path, exports] of loader.modules()) {
    const found = exports['default'] as Partial<FigureDefinition> | undefined;
    if (found?.kind !== 'figure-definition' || typeof found.id !== 'string') continue;
    // A file may pass on the figure of another.
    if (seen.has(found)) continue;
    seen.add(found);
    const first = files.get(found.id);
    if (first !== undefined) {
      const where = [first.file, path].map(shorten).join(' and ');
      throw new DeckError(
        say`two figures have the id '${found.id}'`,
        where,
        say`rename one of them`,
      );
    }
    files.set(found.id, { file: path, definition: found as FigureDefinition });
  }
  return files;
}
