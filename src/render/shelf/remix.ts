import type { Value } from '../../content/content.ts';
import { html } from '../../content/templates.ts';
import { lines } from '../../shared/markup.ts';
import type { Shelf } from '../../shared/shelf.ts';
import type { Word } from '../../words/message.ts';
import { groupsOf } from '../../words/pages.ts';
import { type PageAssets, renderPage, wordOf } from '../pages/page.ts';
import { renderData } from './page.ts';

/**
 * A page that a script fills with the slides that its address names, from the pages of their decks.
 * It is the same file for every remix.
 */
export function renderRemixPage(shelf: Shelf, assets: PageAssets, lang?: string): string {
  const word = wordOf(assets, lang);
  const body = [
    html`<div class="reveal" data-deck="remix" data-speaker="speaker/" data-handout="handout/" data-reading="read/">`,
    html`<nav class="thumb" aria-label="${word('pages.ways')}"><a href="read/">${word('pages.readIt')}</a></nav>`,
    html`<main class="slides"></main>`,
    html`</div>`,
    remixEnd(shelf, '../', word),
  ];
  const head = { title: word('remix.name'), kind: 'deck', ...remixIn(lang, 'deck') };
  return renderPage(head, body, assets);
}

export function renderRemixSpeaker(shelf: Shelf, assets: PageAssets, lang?: string): string {
  const word = wordOf(assets, lang);
  const body = [
    html`<div class="speaker" data-deck="remix" data-deck-page="../">`,
    html`<header class="script-head"><h1>${word('remix.name')}</h1></header>`,
    html`<main class="script"></main>`,
    html`</div>`,
    remixEnd(shelf, '../../', word),
  ];
  const head = { title: word('pages.speakerRemix'), kind: 'speaker', ...remixIn(lang, 'speaker') };
  return renderPage(head, body, assets);
}

function remixIn(lang: string | undefined, kind: 'deck' | 'speaker') {
  const words = [...groupsOf[kind], ...groupsOf.remix];
  return { attributes: { remix: '' }, words, lang };
}

/** What a script needs, and what stands on the page until it has put the slides together. */
export function remixEnd(shelf: Shelf, address: string, word: Word): Value {
  const link = html`<a href="${address}">${word('pages.theShelf')}</a>`;
  return lines(
    html`<div class="remix-wait"><p role="status">${word('pages.wait')}</p>`,
    html`<noscript><p>${word.parts('pages.needsScripts', { shelf: link })}</p></noscript></div>`,
    renderData(shelf),
  );
}
