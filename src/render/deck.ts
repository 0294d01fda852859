import type { Canvas } from '../charts/spec.ts';
import { contentOf, type Value } from '../content/content.ts';
import type { FigureDefinition } from '../content/figure.ts';
import { type Notation, notationIn } from '../content/notation.ts';
import type { Deck, Slide } from '../deck.ts';
import type { DiagramResult } from '../diagrams/diagram.ts';
import { markFormulas } from '../diagrams/formulas.ts';
import { DeckError, isDeckError, type Place, together } from '../errors.ts';
import { deckFaults, slidePlace, withSoundSlides } from '../fields/deck.ts';
import { idOf } from '../fields/slide.ts';
import { citedOn } from '../plan/cited.ts';
import { type Label, labelsOf } from '../plan/labels.ts';
import { say } from '../say.ts';
import { messageOf } from '../shared/quoted.ts';
import { kitLanguages, type Languages } from '../words/languages.ts';
import { Footnotes } from './blocks/footnotes.ts';
import { readable } from './code/code.ts';
import type { Highlighted } from './code/highlight.ts';
import type { Listing, TextAt } from './code/listing.ts';
import { type Frame, frameOf } from './frame/frame.ts';
import { sectionsOf } from './frame/parts.ts';
import { macrosOf } from './math/math.ts';
import { mediaCreditsOf } from './media/origins.ts';
import type { Pictures } from './media/picture.ts';
import { Numbers } from './numbers.ts';
import type { FileAt } from './slide/addresses.ts';
import { bibliographyOf, type Reference } from './slide/citation.ts';
import { ContentRenderer } from './slide/content.ts';
import { creditsOf } from './slide/credits.ts';
import type { Resources } from './slide/resources.ts';
import { type RenderedSlide, renderFault, renderSlide, type SlideContext } from './slide/slide.ts';

/** Whether a deck may show charts: what a figure draws may be one. */
export function hasCharts(deck: Deck): boolean {
  const all = contentsOf(soundDeck(deck, {}), {});
  return [...contentOf(all, 'chart'), ...contentOf(all, 'figure')].length > 0;
}

/** What a deck shows that has to be made before it can be rendered. */
export interface Unmade {
  /** The sources of its diagrams, each once. */
  readonly diagrams: readonly string[];
  readonly code: readonly Listing[];
}

/** The same, made. */
export interface Made {
  /** By the diagram's source. */
  readonly drawings: ReadonlyMap<string, DiagramResult>;
  readonly highlighted: Highlighted;
}

export interface RenderOptions extends Made {
  readonly notation: Notation;
  readonly references: readonly Reference[];
  /** The figures that have a file, by their ids. */
  readonly figures?: ReadonlyMap<string, FigureDefinition>;
  /** What has a name on all slides that were loaded, also those that the deck leaves out. */
  readonly labels?: ReadonlyMap<string, Label>;
  /** All that the interface can say; what the kit can if not given. */
  readonly languages?: Languages;
  /** Whether notes are rendered; without them nothing that only they cite is listed either. */
  readonly notes?: boolean;
  /** The file of a slide, for errors. */
  readonly fileOf?: (slide: Slide) => string | undefined;
  /** Called before each slide is rendered, which may run code of the slide's. */
  readonly onSlide?: (place: Place) => void;
  /** The file of a slide's notes. */
  readonly notesFileOf?: (slide: Slide) => string | undefined;
  /** Finds the files that slides name; their addresses stay as they are if not given. */
  readonly fileAt?: FileAt;
  /** The tokens of the deck's theme, by their names. */
  readonly tokens?: ReadonlySet<string>;
  /** What draws charts; without it they are only looked at. */
  readonly canvas?: Canvas | undefined;
  /** Reads the files that slides show as text; there are none if not given. */
  readonly textAt?: TextAt;
  /** The pictures that slides name, by what `fileAt` makes of their addresses. */
  readonly pictures?: Pictures;
  /** The address that a slide will have, by its id, if it is known. */
  readonly addressOf?: ((id: string) => string) | undefined;
  /** The file of the deck, for errors about entries that are not slides. */
  readonly deckFile?: string | undefined;
  /**
   * Called with each slide's fault, whose report then stands in the slide's place; else all are thrown
   * as one.
   */
  readonly onFault?: ((error: DeckError) => void) | undefined;
}

/** What has to be drawn and highlighted before a deck is rendered. */
export function unmadeOf(
  deck: Deck,
  options: Pick<RenderOptions, 'notes' | 'textAt'> = {},
): Unmade {
  const all = contentsOf(soundDeck(deck, {}), options);
  const diagrams = new Set(
    [...contentOf(all, 'diagram')].map(({ source }) => markFormulas(source).source),
  );
  const { textAt = noText } = options;
  const listings = [...contentOf(all, 'code')].flatMap((code) => readable(code, textAt));
  return { diagrams: [...diagrams], code: listings };
}

/**
 * All slides of a deck as HTML.
 *
 * @throws DeckError that names all faulty slides, unless `onFault` takes them.
 */
export function renderSlides(given: Deck, options: RenderOptions): readonly RenderedSlide[] {
  const deck = soundDeck(given, options);
  const resources = resourcesOf(deck, options);
  const sections = sectionsOf(deck);
  const numbers = new Numbers(deck.numbering);
  const frame = frameFor(deck, resources, options);
  const faults: DeckError[] = [];
  const slides = deck.slides.map((slide, index) => {
    const number = index + 1;
    const place = slidePlace(slide, number, options.fileOf?.(slide), deck.id);
    const context: SlideContext = {
      resources,
      sections,
      frame,
      numbers,
      owner: deck,
      number,
      place,
      notesFile: options.notesFileOf?.(slide),
      notes: options.notes,
      address: options.addressOf?.(slide.id),
    };
    try {
      options.onSlide?.(place);
      return renderSlide(slide, context);
    } catch (thrown) {
      const error = isDeckError(thrown) ? thrown : unforeseen(thrown, place);
      faults.push(error);
      options.onFault?.(error);
      return renderFault(slide, error, { languages: options.languages });
    }
  });
  const all = options.onFault ? undefined : together(faults);
  if (all) throw all;
  return slides.map((slide) => withNumbers(slide, numbers));
}

function frameFor(deck: Deck, resources: Resources, options: RenderOptions): Frame {
  const show = (value: Value, place: Place) => {
    const numbers = new Numbers(deck.numbering);
    const footnotes = new Footnotes('footer', resources.word);
    const passage = { numbers, footnotes, next: numbers.nextInSlides, stand: {} };
    return new ContentRenderer(resources, place, passage).render(value);
  };
  return frameOf(deck, resources, options.deckFile, show, options.tokens);
}

/** The slide with the numbers of what it refers to, which may stand on a later one. */
function withNumbers(
  { section, entry, notes, ...slide }: RenderedSlide,
  numbers: Numbers,
): RenderedSlide {
  const shown = { ...slide, section: numbers.resolve(section), entry: numbers.resolve(entry) };
  return notes === undefined ? shown : { ...shown, notes: numbers.resolve(notes) };
}

/** The deck with stand-ins for slides that can't even be looked at; throws if it is no deck. */
function soundDeck(
  deck: Deck,
  { fileOf, deckFile }: Pick<RenderOptions, 'fileOf' | 'deckFile'>,
): Deck {
  const name = idOf(deck);
  const part = deckFile === undefined && name === undefined ? say`the deck` : undefined;
  const fault = together(deckFaults(deck, { file: deckFile, deck: name, part }));
  if (fault) throw fault;
  return withSoundSlides(deck, (slide, number) => {
    return slidePlace(slide, number, fileOf?.(slide), deck.id, deckFile);
  });
}

/** Whatever else is thrown: the slide is known, and the rest is for who mends the kit. */
function unforeseen(thrown: unknown, place: Place): DeckError {
  const hint = say`look at its fields and what it shows; if all is well, this is a fault of the kit`;
  const what = say`the slide can't be rendered: ${messageOf(thrown)}`;
  return new DeckError(what, place, hint, { cause: thrown });
}

/** All that slides show: also what only their notes or their footers do. */
function contentsOf(deck: Deck, { notes }: Pick<RenderOptions, 'notes'>): readonly unknown[] {
  return deck.slides.map((slide) => [
    slide.body,
    notes === false ? null : slide.notes,
    slide.sources,
  ]);
}

function resourcesOf(deck: Deck, options: RenderOptions): Resources {
  const all = contentsOf(deck, options);
  const references = new Map(options.references.map((entry) => [entry.id, entry]));
  const cited = citedOn(deck.slides, options).flatMap((id) => references.get(id) ?? []);
  const { citations: style, lang } = deck;
  const { languages = kitLanguages } = options;
  const word = languages.wordIn(lang);
  return {
    word,
    languages,
    deck: deck.id,
    notation: notationIn(options.notation, lang),
    macros: macrosOf(options.notation),
    references,
    bibliography: bibliographyOf(cited, { style, lang, word }),
    introduced: deck.slides.flatMap((slide) => slide.introduces ?? []),
    labels: labelsOf(deck.slides, options),
    known: options.labels ?? new Map(),
    credits: creditsOf(deck),
    mediaCredits: mediaCreditsOf(deck),
    listsReferences: [...contentOf(all, 'references')].length > 0,
    drawings: options.drawings,
    highlighted: options.highlighted,
    figures: options.figures ?? new Map(),
    fileAt: options.fileAt ?? ((address) => address),
    textAt: options.textAt ?? noText,
    canvas: options.canvas,
    lang: languageOf(deck),
    pictures: options.pictures ?? new Map(),
  };
}

const noText: TextAt = (name) => ({
  name,
  what: say`there is no file ${name}`,
  hint: say`slides can show files where a project is read`,
});

/** English where a deck names no language that there is. */
function languageOf({ lang = 'en' }: Deck): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'en';
  } catch {
    return 'en';
  }
}
