import type { Deck, Slide } from '../deck.ts';
import { escapeHtml } from './escape.ts';
import { type PageAssets, renderPage } from './page.ts';
import type { RenderedSlide } from './slide.ts';

/**
 * The speaker's page of a deck: all notes in the order of the slides, to be read as they are. Its
 * script makes the speaker view of it.
 */
export function renderSpeakerPage(
  deck: Deck,
  slides: readonly RenderedSlide[],
  assets: PageAssets,
): string {
  const { lang, author } = deck;
  const head = {
    kind: 'speaker',
    title: `Speaker: ${deck.title}`,
    ...(lang === undefined ? {} : { lang }),
    ...(author === undefined ? {} : { author }),
  };
  return renderPage(head, [renderSpeakerBody(deck, slides, '../')], assets);
}

/** What such a page shows; `address` leads from it to the deck's page. */
export function renderSpeakerBody(
  deck: Deck,
  slides: readonly RenderedSlide[],
  address: string,
): string {
  const carried = slides.some(({ notes }) => notes !== undefined);
  const minutes = deck.minutes === undefined ? '' : ` data-minutes="${deck.minutes}"`;
  return [
    `<div class="speaker" data-deck-page="${address}"${minutes}>`,
    `<header class="script-head"><h1>${escapeHtml(deck.title)}</h1>`,
    `<p>${carried ? "The speaker's notes." : 'This deck was built without notes.'}</p></header>`,
    '<main class="script">',
    ...deck.slides.map((slide, index) => renderNotes(slide, slides[index], index + 1, address)),
    '</main>',
    '</div>',
  ].join('\n');
}

function renderNotes(
  slide: Slide,
  rendered: RenderedSlide | undefined,
  number: number,
  address: string,
): string {
  const id = rendered?.id ?? '';
  const minutes = slide?.minutes === undefined ? '' : ` data-minutes="${slide.minutes}"`;
  const title = escapeHtml(String(slide?.title ?? id));
  // Links of a slide lead to other slides, which are on the deck's page.
  const notes = rendered?.notes?.replaceAll('href="#', `href="${address}#`);
  return [
    `<section id="${id}" data-slide="${id}"${minutes}>`,
    `<h2><span class="slide-no">${number}</span> <a href="${address}#/${id}">${title}</a></h2>`,
    notes ?? '<p class="no-notes">No notes.</p>',
    '</section>',
  ].join('\n');
}
