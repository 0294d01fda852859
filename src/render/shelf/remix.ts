import { escapeText } from '../../shared/markup.ts';
import type { Shelf } from '../../shared/shelf.ts';
import { type PageAssets, renderPage } from '../pages/page.ts';
import { renderData } from './page.ts';

/**
 * A page that a script fills with the slides that its address names, from the pages of their decks.
 * It is the same file for every remix.
 */
export function renderRemixPage(shelf: Shelf, assets: PageAssets): string {
  const body = [
    '<div class="reveal" data-deck="remix" data-speaker="speaker/" data-handout="handout/">',
    '<main class="slides"></main>',
    '</div>',
    remixEnd(shelf, '../'),
  ];
  return renderPage({ title: 'Remix', kind: 'deck', ...remix }, body, assets);
}

export function renderRemixSpeaker(shelf: Shelf, assets: PageAssets): string {
  const body = [
    '<div class="speaker" data-deck="remix" data-deck-page="../">',
    '<header class="script-head"><h1>Remix</h1></header>',
    '<main class="script"></main>',
    '</div>',
    remixEnd(shelf, '../../'),
  ];
  return renderPage({ title: 'Speaker: remix', kind: 'speaker', ...remix }, body, assets);
}

const remix = { attributes: { remix: '' } };

/** What a script needs, and what stands on the page until it has put the slides together. */
export function remixEnd(shelf: Shelf, address: string): string {
  const link = `<a href="${escapeText(address)}">the shelf</a>`;
  return [
    '<div class="remix-wait"><p role="status">Putting the slides together …</p>',
    `<noscript><p>A remix needs scripts; ${link} has every slide.</p></noscript></div>`,
    renderData(shelf),
  ].join('\n');
}
