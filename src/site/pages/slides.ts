import { html } from '../../content/templates.ts';
import type { Deck } from '../../deck.ts';
import { undrawn } from '../../diagrams/undrawn.ts';
import { unknownFields } from '../../fields/slide.ts';
import { openCache } from '../../files/cache.ts';
import { openCanvas } from '../../render/data/canvas.ts';
import {
  hasCharts,
  type Made,
  type RenderOptions,
  renderSlides,
  unmadeOf,
} from '../../render/deck.ts';
import { misfitsOf } from '../../render/misfit.ts';
import { type BackMatterParts, renderBackMatter } from '../../render/pages/back-matter.ts';
import type { RenderedSlide } from '../../render/slide/slide.ts';
import { say } from '../../say.ts';
import { markup } from '../../shared/markup.ts';
import { enter } from '../loading/running.ts';
import { readPictures } from '../media/pictures.ts';
import type { SiteOptions } from '../options.ts';
import { cacheFolder } from '../project/kit.ts';
import { definitionsOf, type Project } from '../project/project.ts';
import { checkRoles } from '../roles/check.ts';
import { unknownClasses } from '../styles/classes.ts';
import { sayLost } from '../styles/fonts/glyphs.ts';
import type { Theme } from '../styles/theme.ts';
import { slideByHand } from '../themes/by-hand.ts';
import { withFooter } from '../themes/footers.ts';
import { isByHand } from '../themes/offer.ts';
import { beginGlyphs, keepingFormulas, keptHighlights, keptLostGlyphs } from './kept.ts';

type Options = Pick<
  SiteOptions,
  'draw' | 'fitTexts' | 'notes' | 'onFault' | 'warn' | 'aside' | 'address' | 'single' | 'paper'
> & {
  readonly theme: Theme;
  /** Takes the slides as they can be shown while a browser draws or measures what is on them. */
  readonly sofar?: ((make: MakeSlides) => void) | undefined;
};

/** Renders slides when somebody wants them. */
export type MakeSlides = () => Promise<readonly RenderedSlide[]>;

/** All slides of a deck as HTML, with what they show drawn and highlighted before. */
export async function renderDeck(
  given: Deck,
  project: Project,
  {
    draw,
    fitTexts,
    notes = true,
    onFault,
    warn,
    aside,
    theme,
    address,
    sofar,
    ...options
  }: Options,
): Promise<readonly RenderedSlide[]> {
  const deck = withFooter(given, project.footers, theme.name);
  const tell = (id: string | undefined, { what, hint }: Told) => {
    const place = id === undefined ? deck.id : `${deck.id}/${id}`;
    warn?.(say`warning: ${place}: ${what}, ${hint}`);
  };
  if (warn) {
    const doubts = [...doubtsOf(deck), ...unknownClasses(deck, theme, project.sheets)];
    for (const doubt of doubts) tell(doubt.slide.id, doubt);
  }
  checkRoles(theme);
  const { single, paper } = options;
  const use = single ? 'single' : paper ? 'paper' : onFault ? 'dev' : 'site';
  // A getter of a slide, or a figure, may run for ever.
  const { move, leave } = enter({ deck: deck.id });
  let slides: readonly RenderedSlide[];
  const folder = cacheFolder(project.root);
  const cache = openCache(folder, warn);
  const sealed = openCache(folder, warn, { sealed: true });
  if (warn) void beginGlyphs(theme, cache);
  try {
    const { textAt } = project.assets;
    const { diagrams, code } = unmadeOf(deck, { notes, textAt });
    const beside = Promise.all([
      keptHighlights(deck, code, sealed),
      readPictures(deck, project, { notes, doubt: tell, warn: warn ?? (() => {}), use }),
      hasCharts(deck) ? openCanvas() : undefined,
    ]);
    const made = async (
      drawings: Made['drawings'],
      watch: Pick<RenderOptions, 'onFault' | 'onSlide'>,
    ) => {
      const [highlighted, pictures, canvas] = await beside;
      const sources = sourcesFor(deck, project, theme);
      const addressOf = address && ((id: string) => `${address(`${deck.id}/`)}#/${id}`);
      const ready = { drawings, highlighted, pictures, canvas };
      const rendered = await keepingFormulas(deck, sealed, () =>
        renderSlides(deck, { ...sources, ...watch, ...ready, notes, addressOf }),
      );
      return isByHand(theme) ? rendered.map(slideByHand) : rendered;
    };
    // What is at fault in them is told once, when all is drawn.
    const early = (drawn: Made['drawings']) => {
      const stand = (source: string) => [source, drawn.get(source) ?? undrawn(source)] as const;
      sofar?.(() => made(new Map(diagrams.map(stand)), { onFault: () => undefined }));
    };
    const [drawings] = await Promise.all([draw(diagrams, theme, sofar && early), beside]);
    slides = await made(drawings, { onFault, onSlide: move });
    if (warn) {
      const shown = [...slides.map(entryOf), besideSlides(deck, { ...project, notes })];
      const telling = keptLostGlyphs(shown, theme, cache).then((all) => {
        for (const lost of all) tell(lost.slide, sayLost(lost));
      });
      // What goes wrong is told to who takes it.
      telling.catch(() => undefined);
      if (aside) aside(telling);
      else await telling;
    }
  } finally {
    leave();
  }
  if (!fitTexts) return slides;
  const look = { ...project, deck: deck.id, lang: deck.lang ?? 'en', theme };
  return fitTexts(
    slides,
    look,
    (slide, what, hint) => tell(slide, { what, hint }),
    (unfitted) => sofar?.(async () => unfitted),
  );
}

/** What a deck is rendered from: its files, its registries, and the tokens of its theme if there is one. */
export function sourcesFor(deck: Deck, project: Project, theme: Theme | undefined) {
  const { notation, references, labels, languages, fileOf, notesFileOf, assets } = project;
  return {
    languages,
    notation,
    references,
    labels,
    fileOf,
    notesFileOf,
    fileAt: assets.fileAt,
    textAt: assets.textAt,
    figures: definitionsOf(project),
    deckFile: project.decks.find(({ id }) => id === deck.id)?.file,
    ...(theme && { tokens: new Set(theme.tokens.keys()) }),
  };
}

/** A slide with its notes. */
function entryOf({ id, section, notes = '' }: RenderedSlide): string {
  return `<div data-entry="${id}">${section}${notes}</div>`;
}

/** What the pages of a deck show of it beside its slides. */
function besideSlides(deck: Deck, parts: BackMatterParts): string {
  const { title, author, description } = deck;
  const head = html`<h1>${title}</h1><p>${author ?? null} ${description ?? null}</p>`;
  return markup(head) + renderBackMatter(deck, parts);
}

interface Told {
  readonly what: string;
  readonly hint: string;
}

/** What stops no page and may still be a mistake. */
function* doubtsOf(deck: Deck) {
  yield* misfitsOf(deck);
  for (const slide of deck.slides) {
    for (const { what, hint } of unknownFields(slide)) yield { slide, what, hint };
  }
}
