import type { Value } from '../../content/content.ts';
import { html } from '../../content/templates.ts';
import { lines } from '../../shared/markup.ts';
import type { Shelf } from '../../shared/shelf.ts';
import { type PageAssets, renderPage } from '../pages/page.ts';
import { renderData } from './page.ts';

/**
 * A page that a script fills with the slides that its address names, from the pages of their decks.
 * It is the same file for every remix.
 */
export function renderRemixPage(shelf: Shelf, assets: PageAssets): string {
  const body = [
    html`<div class="reveal" data-deck="remix" data-speaker="speaker/" data-handout="handout/">`,
    html`<main class="slides"></main>`,
    html`</div>`,
    remixEnd(shelf, '../'),
  ];
  return renderPage({ title: 'Remix', kind: 'deck', ...remix }, body, assets);
}

export function renderRemixSpeaker(shelf: Shelf, assets: PageAssets): string {
  const body = [
    html`<div class="speaker" data-deck="remix" data-deck-page="../">`,
    html`<header class="script-head"><h1>Remix</h1></header>`,
    html`<main class="script"></main>`,
    html`</div>`,
    remixEnd(shelf, '../../'),
  ];
  return renderPage({ title: 'Speaker: remix', kind: 'speaker', ...remix }, body, assets);
}

const remix = { attributes: { remix: '' } };

/** What a script needs, and what stands on the page until it has put the slides together. */
export function remixEnd(shelf: Shelf, address: string): Value {
  const link = html`<a href="${address}">the shelf</a>`;
  return lines(
    html`<div class="remix-wait"><p role="status">Putting the slides together …</p>`,
    html`<noscript><p>A remix needs scripts; ${link} has every slide.</p></noscript></div>`,
    renderData(shelf),
  );
}
