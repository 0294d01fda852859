import { contentOf } from '../../content/content.ts';
import type { Notation } from '../../content/notation.ts';
import type { Deck, Slide } from '../../deck.ts';
import { textOf } from '../../plan/text.ts';
import { linksIn, namesOn } from '../../plan/uses.ts';
import type { Shelf, ShelfDeck, ShelfSlide, ShelfWords } from '../../shared/shelf.ts';
import { type Entry, sameSlide } from '../catalogue.ts';
import { licenseOf } from '../slide/license.ts';

/** What the shelf is made of. */
export interface ShelfParts {
  readonly decks: readonly Deck[];
  /** Every slide of the decks once. */
  readonly entries: readonly Entry[];
  readonly notation: Notation;
  /** The file's name of a deck. */
  readonly fileOf: (deck: Deck) => string | undefined;
  /** Whether the site carries the speaker's notes. */
  readonly notes: boolean;
}

export function shelfOf({ decks, entries, notation, fileOf, notes }: ShelfParts): Shelf {
  const slides = entries.map((entry) => shelfSlide(entry, decks, notation));
  const used = new Set(
    slides.flatMap(({ introduces = [], uses = [] }) => [...introduces, ...uses]),
  );
  const names = Object.entries(notation).filter(([key]) => used.has(key));
  return {
    decks: decks.map((deck) => shelfDeck(deck, fileOf(deck))),
    slides,
    names: Object.fromEntries(names.map(([key, { name }]) => [key, name])),
    licenses: Object.fromEntries(
      [...slides, ...decks].flatMap(({ license }) =>
        license === undefined ? [] : [[license, licenseOf(license)]],
      ),
    ),
    notes,
  };
}

/** The words of each slide: what a search finds that the title does not say. */
export function wordsOf(entries: readonly Entry[], notes: boolean): ShelfWords {
  return entries.map(({ slide }) => {
    const diagrams = [...contentOf(slide.body, 'diagram')];
    const labels = diagrams.flatMap(({ alt, source }) => [
      alt,
      // Without marks of the diagram's language, its labels are left.
      source.replace(/%%.*$/gm, ' ').replace(/[^\p{L}\p{N}\s'’.,-]+/gu, ' '),
    ]);
    const figures = [...contentOf(slide.body, 'figure')].flatMap(({ alt, caption }) => [
      alt,
      caption,
    ]);
    const text = plain([textOf(slide.body), ...labels, ...figures].join(' '));
    return notes && slide.notes ? [text, plain(textOf(slide.notes))] : [text];
  });
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function shelfDeck(deck: Deck, file: string | undefined): ShelfDeck {
  const { id, title, minutes, author, license, theme, slides } = deck;
  return {
    id,
    title,
    slides: slides.flatMap((slide) => slide?.id ?? []),
    ...given({ minutes, author, license, theme, file }),
  };
}

function shelfSlide(
  { deck, slide }: Entry,
  decks: readonly Deck[],
  notation: Notation,
): ShelfSlide {
  const { id, title, section, layout, status, introduces, body } = slide;
  const { authors, license, adapted } = slide;
  const has = (kind: Parameters<typeof contentOf>[1]) => [...contentOf(body, kind)].length > 0;
  const lists = (['references', 'glossary', 'credits'] as const).find(has);
  const uses = namesOn(slide, notation);
  const others = decks.filter((each) => each !== deck);
  return {
    id,
    title,
    decks: [deck, ...others].flatMap((each) => held(slide, each)),
    ...given({
      topic: section,
      layout:
        layout === 'title' || layout === 'section' ? (layout as 'title' | 'section') : undefined,
      status,
      diagram: has('diagram') || undefined,
      figure: has('figure') || undefined,
      introduces: some(introduces ?? []),
      uses: lists
        ? undefined
        : some(uses.filter((name) => !introduces?.some((each) => each === name))),
      links: some(linksIn(body)),
      cites: [...contentOf([body, slide.sources], 'cite')].length > 0 || undefined,
      lists,
      authors,
      license,
      adapted,
    }),
  };
}

/** The deck with the minutes that it gives to the slide, if it holds it. */
function held(slide: Slide, deck: Deck): readonly (readonly [string, number | null])[] {
  const found = deck.slides.find((each) => each && sameSlide(each, slide));
  return found ? [[deck.id, found.minutes ?? null]] : [];
}

function some<T>(items: readonly T[]): readonly T[] | undefined {
  return items.length > 0 ? items : undefined;
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Without what is undefined. */
function given<T extends object>(facts: T): Given<T> {
  const known = Object.entries(facts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known) as Given<T>;
}
