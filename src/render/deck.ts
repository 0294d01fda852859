import type { Code } from '../content/content.ts';
import { contentOf } from '../content/content.ts';
import type { Notation } from '../content/notation.ts';
import type { Deck, Slide } from '../deck.ts';
import type { DiagramResult } from '../diagrams/diagram.ts';
import type { FileAt } from './slide/addresses.ts';
import { bibliographyOf, type Reference } from './slide/citation.ts';
import { highlight } from './slide/code.ts';
import { creditsOf } from './slide/credits.ts';
import { macrosOf } from './slide/math.ts';
import { codeKey, type Resources } from './slide/resources.ts';
import { type RenderedSlide, renderFault, renderSlide, type SlideContext } from './slide/slide.ts';

export interface RenderOptions {
  readonly notation: Notation;
  readonly references: readonly Reference[];
  /** Draws diagrams, in the order of their sources. */
  readonly draw: (sources: readonly string[]) => Promise<readonly DiagramResult[]>;
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

/** All slides of a deck as HTML. */
export async function renderSlides(
  deck: Deck,
  options: RenderOptions,
): Promise<readonly RenderedSlide[]> {
  const resources = await gather(deck, options);
  const sections = sectionsOf(deck);
  return deck.slides.map((slide, index) => {
    const file = options.fileOf?.(slide);
    const notesFile = options.notesFileOf?.(slide);
    const context: SlideContext = {
      resources,
      sections,
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

/** Draws and highlights all that the deck needs before its slides are rendered one by one. */
async function gather(deck: Deck, options: RenderOptions): Promise<Resources> {
  const all = deck.slides.map((slide) => [
    slide?.body,
    options.notes === false ? null : slide?.notes,
    slide?.sources,
  ]);
  const sources = [...new Set([...contentOf(all, 'diagram')].map(({ source }) => source))];
  const drawings = await options.draw(sources);
  const references = new Map(options.references.map((entry) => [entry.id, entry]));
  const cited = new Set([...contentOf(all, 'cite')].map(({ id }) => id));
  return {
    notation: options.notation,
    macros: macrosOf(options.notation),
    references,
    bibliography: bibliographyOf(options.references.filter(({ id }) => cited.has(id))),
    introduced: deck.slides.flatMap((slide) => slide?.introduces ?? []),
    credits: creditsOf(deck),
    listsReferences: [...contentOf(all, 'references')].length > 0,
    drawings: new Map(sources.map((source, index) => [source, drawings[index] as DiagramResult])),
    figures: options.figures ?? new Set([...contentOf(all, 'figure')].map(({ id }) => id)),
    fileAt: options.fileAt ?? ((address) => address),
    highlighted: await highlightAll([...contentOf(all, 'code')]),
  };
}

async function highlightAll(codes: readonly Code[]): Promise<ReadonlyMap<string, string>> {
  const entries = codes.map(async (code) => [codeKey(code), await highlight(code)] as const);
  return new Map(await Promise.all(entries));
}
