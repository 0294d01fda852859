import type { Value } from '../../content/content.ts';
import { html } from '../../content/templates.ts';
import type { Deck } from '../../deck.ts';
import { DeckError, isDeckError } from '../../errors.ts';
import { say } from '../../say.ts';
import { attributes, finished, lines, markup } from '../../shared/markup.ts';
import { messageOf } from '../../shared/quoted.ts';
import { kitLanguages, type Languages } from '../../words/languages.ts';
import { type Group, isRightToLeft, type Word } from '../../words/message.ts';
import { groupsOf } from '../../words/pages.ts';
import { toldIn } from '../../words/told.ts';
import { type RenderedSlide, renderFault } from '../slide/slide.ts';
import { layOut } from './far.ts';
import { type Edition, renderAlternates, renderEditions } from './languages.ts';
import { renderSocial, type Social } from './social.ts';

/** What a page needs to load, as addresses or module ids that the bundler resolves. */
export interface PageAssets {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** A script that must run before the first paint: its address, or itself where a page is all in one. */
  readonly early?: string | { readonly code: string } | undefined;
  /** What the page wears, and what its reader may choose in its place. */
  readonly wears?: Wears;
  /** What leads from the page to the site's root: "../". */
  readonly toRoot?: string;
  /** All that the interface can say; what the kit can if not given. */
  readonly languages?: Languages;
}

/** The words of a page. */
export function wordOf({ languages = kitLanguages }: PageAssets, lang: string | undefined): Word {
  return languages.wordIn(lang);
}

/** The themes of a page. */
export interface Wears {
  /** What it says in `data-theme`; nothing where its reader's system chooses. */
  readonly worn: string;
  /** Where the stylesheet of each theme is that a reader may choose, from the site's root. */
  readonly sheets: Readonly<Record<string, string>>;
  /** Themes that draw as a hand does. */
  readonly byHand: readonly string[];
}

/** What a deck's page holds beside its slides. */
export interface DeckExtras {
  /** The address of the speaker view, from the page. */
  readonly speaker?: string;
  /** The address of the handout, from the page. */
  readonly handout?: string;
  /** The address of the page to read it on, from the page. */
  readonly reading?: string;
  /** What is at the end of the page. */
  readonly end?: Value;
  /** What a site shows that links to the page. */
  readonly social?: Social;
  /** The words that its scripts say; those of a deck's page if not given. */
  readonly words?: readonly Group[];
  /** Whether what is still to be drawn on them comes later. */
  readonly isDraft?: boolean;
  /** Whether all slides are elements, however many there are. */
  readonly whole?: boolean;
  /** The deck in all of its languages. */
  readonly editions?: readonly Edition[];
  /** The address that a page will have, by its path from the site's root, if it is known. */
  readonly address?: ((path: string) => string) | undefined;
}

/**
 * A deck's page: complete as HTML; scripts only add what a talk needs to be given. The notes are not
 * in it: what the audience opens has nothing in it that the audience should not read.
 */
export function renderDeckPage(
  deck: Deck,
  slides: readonly RenderedSlide[],
  assets: PageAssets,
  {
    speaker,
    handout,
    reading,
    end = null,
    social,
    words = groupsOf.deck,
    whole = false,
    isDraft = false,
    editions = [],
    address,
  }: DeckExtras = {},
): string {
  const data = attributes({
    'data-deck': deck.id,
    'data-speaker': speaker,
    'data-handout': handout,
    'data-reading': reading,
    'data-draft': isDraft ? '' : undefined,
  });
  const word = wordOf(assets, deck.lang);
  const body = [
    html`<div class="reveal"${data}>`,
    reading === undefined
      ? null
      : html`<nav class="thumb" aria-label="${word('pages.ways')}"><a href="${reading}">${word('pages.readIt')}</a></nav>`,
    html`<main class="slides">`,
    ...(whole ? slides.map(({ section }) => finished(section)) : layOut(slides)),
    html`</main>`,
    // With scripts a key leads there.
    handout === undefined
      ? null
      : html`<noscript><p class="to-handout"><a href="${handout}">${word('pages.handout')}</a></p></noscript>`,
    renderEditions(editions, { current: deck.id, word }),
    html`</div>`,
    end,
  ];
  const alternates = renderAlternates(editions, { address });
  const notes = slides.some((slide) => slide.notes !== undefined) ? 'carried' : 'none';
  return renderPage({ ...deck, kind: 'deck', notes, social, words, alternates }, body, assets);
}

/** In the place of a deck that can't be loaded, in the language of the terminal. */
export function renderFaultPage(id: string, thrown: unknown, assets: PageAssets): string {
  const word = wordOf(assets, toldIn());
  const error = isDeckError(thrown)
    ? thrown
    : new DeckError(messageOf(thrown), { deck: id }, say`see the terminal`);
  const slide = renderFault({ id: 'fault', title: id, body: null }, error, {
    title: 'deckFault',
    languages: assets.languages,
  });
  const title = word('slide.faultIn', { deck: id });
  return renderDeckPage({ id, title, slides: [], lang: word.lang }, [slide], assets);
}

export interface PageHead {
  readonly kind: string;
  /** Whether the deck carries its speaker's notes, in whatever file. */
  readonly notes?: 'carried' | 'none';
  readonly title: string;
  readonly lang?: string | undefined;
  readonly description?: string | undefined;
  readonly author?: string | undefined;
  /** Data of the page's root element, by their names. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** What a site shows that links to the page. */
  readonly social?: Social | undefined;
  /** The words that the page's scripts say. */
  readonly words: readonly Group[];
  /** Where the page is in other languages. */
  readonly alternates?: Value;
  /** What is at the end of the head. */
  readonly extra?: Value;
}

export function renderPage(head: PageHead, body: readonly Value[], assets: PageAssets): string {
  const meta = (name: string, content: string | undefined) =>
    content === undefined ? null : html`<meta name="${name}" content="${content}">`;
  const data = Object.entries({ page: head.kind, ...head.attributes });
  const named = attributes(
    Object.fromEntries(data.map(([name, value]) => [`data-${name}`, value])),
  );
  const { lang = 'en' } = head;
  const page = lines(
    finished('<!doctype html>'),
    html`<html${attributes({ lang, dir: isRightToLeft(lang) ? 'rtl' : undefined, 'data-theme': assets.wears?.worn })}${named}>`,
    html`<head>`,
    html`<meta charset="utf-8">`,
    html`<title>${head.title}</title>`,
    html`<meta name="viewport" content="width=device-width, initial-scale=1">`,
    meta('description', head.description),
    meta('author', head.author),
    meta('mesa-deck-notes', head.notes),
    head.social === undefined ? null : finished(renderSocial(head.social)),
    head.alternates ?? null,
    renderWords(head, assets),
    renderThemes(assets),
    renderEarly(assets.early),
    ...assets.styles.map((href) => html`<link rel="stylesheet" href="${href}">`),
    ...assets.scripts.map((src) => html`<script type="module" src="${src}"></script>`),
    head.extra ?? null,
    html`</head>`,
    html`<body>`,
    ...body,
    html`</body>`,
    html`</html>`,
  );
  return `${markup(page)}\n`;
}

/** What a reader may choose to see the page in. */
function renderThemes({ wears, toRoot = '' }: PageAssets): Value {
  if (wears === undefined || Object.keys(wears.sheets).length + wears.byHand.length === 0)
    return null;
  const sheets = Object.entries(wears.sheets).map(([name, path]) => [name, toRoot + path]);
  const { worn, byHand } = wears;
  // No name of a theme or file has a "<" in it.
  const json = JSON.stringify({ worn, sheets: Object.fromEntries(sheets), byHand });
  return html`<script type="application/json" id="_themes">${finished(json.replaceAll('<', '\\u003c'))}</script>`;
}

/** What scripts say in the language of the page; other languages stay behind. */
function renderWords({ lang, words }: PageHead, { languages = kitLanguages }: PageAssets): Value {
  // In a script element only "<" could end it.
  const json = JSON.stringify(languages.packOf(lang, words)).replaceAll('<', '\\u003c');
  // No slide's id has a line below.
  return html`<script type="application/json" id="_words">${finished(json)}</script>`;
}

/** The bundler is to leave it as it is. */
function renderEarly(early: PageAssets['early']): Value {
  if (early === undefined) return null;
  if (typeof early === 'object') return html`<script>${finished(early.code)}</script>`;
  return html`<script vite-ignore src="${early}"></script>`;
}
