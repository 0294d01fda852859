import type { Code } from '../content/content.ts';
import { contentOf } from '../content/content.ts';
import type { Notation } from '../content/notation.ts';
import type { Deck, Slide } from '../deck.ts';
import type { DiagramResult } from '../diagrams/diagram.ts';
import type { FileAt } from './slide/addresses.ts';
import { bibliographyOf, type Reference } from './slide/citation.ts';
import { creditsOf } from './slide/credits.ts';
import { Equations } from './slide/equations.ts';
import { macrosOf } from './slide/math.ts';
import type { Resources } from './slide/resources.ts';
import { type RenderedSlide, renderFault, renderSlide, type SlideContext } from './slide/slide.ts';

/** What a deck shows that has to be made before it can be rendered. */
export interface Unmade {
  /** The sources of its diagrams, each once. */
  readonly diagrams: readonly string[];
  readonly code: readonly Code[];
}

/** The same, made. */
export interface Made {
  /** By the diagram's source. */
  readonly drawings: ReadonlyMap<string, DiagramResult>;
  /** By `codeKey`. */
  readonly highlighted: ReadonlyMap<string, string>;
}

export interface RenderOptions extends Made {
  readonly notation: Notation;
  readonly references: readonly Reference[];
  /** The ids of the figures that have a file; all if not given. */
  readonly figures?: ReadonlySet<string>;
  /** Whether notes are rendered; without them nothing that only they cite is listed either. */
  readonly notes?: boolean;
  /** The file of a slide, for errors. */
  readonly fileOf?: (slide: Slide) => string | undefined;
  /** The file of a slide's notes. */
  readonly notesFileOf?: (slide: Slide) => string | undefined;
  /** Finds the files that slides name; their addresses stay as they are if not given. */
  readonly fileAt?: FileAt;
  /** Called with each slide's fault, whose report then stands in the slide's place; else it is thrown. */
  readonly onFault?: (error: unknown) => void;
}

/** What has to be drawn and highlighted before a deck is rendered. */
export function unmadeOf(deck: Deck, options: Pick<RenderOptions, 'notes'> = {}): Unmade {
  const all = contentsOf(deck, options);
  const diagrams = new Set([...contentOf(all, 'diagram')].map(({ source }) => source));
  return { diagrams: [...diagrams], code: [...contentOf(all, 'code')] };
}

/** All slides of a deck as HTML. */
export function renderSlides(deck: Deck, options: RenderOptions): readonly RenderedSlide[] {
  const resources = resourcesOf(deck, options);
  const sections = sectionsOf(deck);
  const equations = new Equations();
  return deck.slides.map((slide, index) => {
    const file = options.fileOf?.(slide);
    const notesFile = options.notesFileOf?.(slide);
    const context: SlideContext = {
      resources,
      sections,
      equations,
      owner: deck,
      number: index + 1,
      ...(file === undefined ? {} : { file }),
      ...(notesFile === undefined ? {} : { notesFile }),
      ...(options.notes === undefined ? {} : { notes: options.notes }),
    };
    try {
      return renderSlide(slide, context);
    } catch (error) {
      if (!options.onFault) throw error;
      options.onFault(error);
      return renderFault(slide, error);
    }
  });
}

/** The parts of a deck, in the order in which they begin. */
export function sectionsOf(deck: Deck): readonly string[] {
  return [
    ...new Set(deck.slides.map((slide) => slide?.section).filter((name) => name !== undefined)),
  ];
}

/** All that slides show: also what only their notes or their footers do. */
function contentsOf(deck: Deck, { notes }: Pick<RenderOptions, 'notes'>): readonly unknown[] {
  return deck.slides.map((slide) => [
    slide?.body,
    notes === false ? null : slide?.notes,
    slide?.sources,
  ]);
}

function resourcesOf(deck: Deck, options: RenderOptions): Resources {
  const all = contentsOf(deck, options);
  const cited = new Set([...contentOf(all, 'cite')].map(({ id }) => id));
  return {
    notation: options.notation,
    macros: macrosOf(options.notation),
    references: new Map(options.references.map((entry) => [entry.id, entry])),
    bibliography: bibliographyOf(options.references.filter(({ id }) => cited.has(id))),
    introduced: deck.slides.flatMap((slide) => slide?.introduces ?? []),
    credits: creditsOf(deck),
    listsReferences: [...contentOf(all, 'references')].length > 0,
    drawings: options.drawings,
    highlighted: options.highlighted,
    figures: options.figures ?? new Set([...contentOf(all, 'figure')].map(({ id }) => id)),
    fileAt: options.fileAt ?? ((address) => address),
  };
}
