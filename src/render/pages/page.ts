import type { Deck } from '../../deck.ts';
import { DeckError, isDeckError } from '../../errors.ts';
import { escapeText } from '../../shared/markup.ts';
import { messageOf } from '../../shared/quoted.ts';
import { type RenderedSlide, renderFault } from '../slide/slide.ts';
import { renderSocial, type Social } from './social.ts';

/** What a page needs to load, as addresses or module ids that the bundler resolves. */
export interface PageAssets {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** A script that must run before the first paint. */
  readonly inline?: string;
}

/** What a deck's page holds beside its slides. */
export interface DeckExtras {
  /** The address of the speaker view, from the page. */
  readonly speaker?: string;
  /** The address of the handout, from the page. */
  readonly handout?: string;
  /** Markup at the end of the page. */
  readonly end?: string;
  /** What a site shows that links to the page. */
  readonly social?: Social;
}

/**
 * A deck's page: complete as HTML; scripts only add what a talk needs to be given. The notes are not
 * in it: what the audience opens has nothing in it that the audience should not read.
 */
export function renderDeckPage(
  deck: Deck,
  slides: readonly RenderedSlide[],
  assets: PageAssets,
  { speaker, handout, end = '', social }: DeckExtras = {},
): string {
  const address = (name: string, href: string | undefined) =>
    href === undefined ? '' : ` data-${name}="${escapeText(href)}"`;
  const body = [
    `<div class="reveal" data-deck="${escapeText(deck.id)}"${address('speaker', speaker)}${address('handout', handout)}>`,
    '<main class="slides">',
    ...slides.map(({ section }) => section),
    '</main>',
    // With scripts a key leads there.
    handout === undefined
      ? ''
      : `<noscript><p class="to-handout"><a href="${escapeText(handout)}">Handout</a></p></noscript>`,
    '</div>',
    end,
  ];
  const notes = slides.some((slide) => slide.notes !== undefined) ? 'carried' : 'none';
  return renderPage({ ...deck, kind: 'deck', notes, social }, body, assets);
}

/** In the place of a deck that can't be loaded. */
export function renderFaultPage(id: string, thrown: unknown, assets: PageAssets): string {
  const error = isDeckError(thrown)
    ? thrown
    : new DeckError(messageOf(thrown), { deck: id }, 'see the terminal');
  const slide = renderFault({ id: 'fault', title: id, body: null }, error, 'This deck has a fault');
  return renderDeckPage({ id, title: `Fault in ${id}`, slides: [] }, [slide], assets);
}

export interface PageHead {
  readonly kind: string;
  /** Whether the deck carries its speaker's notes, in whatever file. */
  readonly notes?: 'carried' | 'none';
  readonly title: string;
  readonly lang?: string;
  readonly description?: string;
  readonly author?: string;
  /** Data of the page's root element, by their names. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** What a site shows that links to the page. */
  readonly social?: Social | undefined;
  /** Markup at the end of the head. */
  readonly extra?: string;
}

export function renderPage(head: PageHead, body: readonly string[], assets: PageAssets): string {
  const meta = (name: string, content: string | undefined) =>
    content === undefined ? '' : `<meta name="${name}" content="${escapeText(content)}">`;
  const data = Object.entries({ page: head.kind, ...head.attributes });
  const attributes = data.map(([name, value]) => ` data-${name}="${escapeText(value)}"`).join('');
  return [
    '<!doctype html>',
    `<html lang="${escapeText(head.lang ?? 'en')}"${attributes}>`,
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escapeText(head.title)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    meta('description', head.description),
    meta('author', head.author),
    meta('mesa-deck-notes', head.notes),
    head.social === undefined ? '' : renderSocial(head.social),
    assets.inline === undefined ? '' : `<script>${assets.inline}</script>`,
    ...assets.styles.map((href) => `<link rel="stylesheet" href="${href}">`),
    ...assets.scripts.map((src) => `<script type="module" src="${src}"></script>`),
    head.extra ?? '',
    '</head>',
    '<body>',
    ...body,
    '</body>',
    '</html>',
    '',
  ]
    .filter((line) => line !== '')
    .join('\n')
    .concat('\n');
}
