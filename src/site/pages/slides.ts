import type { Deck } from '../../deck.ts';
import { unknownFields } from '../../fields/slide.ts';
import { highlightAll } from '../../render/code/highlight.ts';
import { openCanvas } from '../../render/data/canvas.ts';
import { hasCharts, renderSlides, unmadeOf } from '../../render/deck.ts';
import { misfitsOf } from '../../render/misfit.ts';
import type { RenderedSlide } from '../../render/slide/slide.ts';
import { enter } from '../loading/running.ts';
import { readPictures } from '../media/pictures.ts';
import type { SiteOptions } from '../options.ts';
import { definitionsOf, type Project } from '../project/project.ts';
import { unknownClasses } from '../styles/classes.ts';
import { lostGlyphs } from '../styles/glyphs.ts';
import type { Theme } from '../styles/theme.ts';

type Options = Pick<
  SiteOptions,
  'draw' | 'fitTexts' | 'notes' | 'onFault' | 'warn' | 'address' | 'single' | 'paper'
> & { readonly theme: Theme };

/** All slides of a deck as HTML, with what they show drawn and highlighted before. */
export async function renderDeck(
  deck: Deck,
  project: Project,
  { draw, fitTexts, notes = true, onFault, warn, theme, address, ...options }: Options,
): Promise<readonly RenderedSlide[]> {
  const doubts = warn
    ? [
        ...doubtsOf(deck),
        ...unknownClasses(deck, theme, project.sheets),
        ...(await lostGlyphs(deck, theme)),
      ]
    : [];
  for (const { slide, what, hint } of doubts) {
    warn?.(`warning: ${deck.id}/${slide.id}: ${what}, ${hint}`);
  }
  const { single, paper } = options;
  const use = single ? 'single' : paper ? 'paper' : onFault ? 'dev' : 'site';
  // A getter of a slide, or a figure, may run for ever.
  const { move, leave } = enter({ deck: deck.id });
  let slides: readonly RenderedSlide[];
  try {
    const { textAt } = project.assets;
    const { diagrams, code } = unmadeOf(deck, { notes, textAt });
    const [drawings, highlighted, pictures, canvas] = await Promise.all([
      draw(diagrams, theme),
      highlightAll(code),
      readPictures(deck, project, { notes, warn: warn ?? (() => {}), use }),
      hasCharts(deck) ? openCanvas() : undefined,
    ]);
    slides = renderSlides(deck, {
      onSlide: move,
      ...project,
      fileAt: project.assets.fileAt,
      textAt,
      notes,
      figures: definitionsOf(project),
      deckFile: project.decks.find(({ id }) => id === deck.id)?.file,
      drawings,
      highlighted,
      pictures,
      canvas,
      addressOf: address && ((id) => `${address(`${deck.id}/`)}#/${id}`),
      onFault,
    });
  } finally {
    leave();
  }
  if (!fitTexts) return slides;
  const look = { ...project, deck: deck.id, lang: deck.lang ?? 'en', theme };
  return fitTexts(slides, look, (slide, what, hint) => {
    warn?.(`warning: ${deck.id}/${slide}: ${what}, ${hint}`);
  });
}

/** What stops no page and may still be a mistake. */
function* doubtsOf(deck: Deck) {
  yield* misfitsOf(deck);
  for (const slide of deck.slides) {
    for (const { what, hint } of unknownFields(slide)) yield { slide, what, hint };
  }
}
