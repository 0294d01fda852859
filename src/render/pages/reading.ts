import type { Value } from '../../content/content.ts';
import { html } from '../../content/templates.ts';
import type { Deck, Slide } from '../../deck.ts';
import { attributes, finished, lines, markup } from '../../shared/markup.ts';
import type { Word } from '../../words/message.ts';
import { groupsOf } from '../../words/pages.ts';
import { numbersOf, partNames } from '../frame/parts.ts';
import { licenseOf } from '../slide/license.ts';
import type { RenderedSlide } from '../slide/slide.ts';
import { type Edition, renderAlternates, renderEditions } from './languages.ts';
import { type PageAssets, renderPage, wordOf } from './page.ts';
import type { Social } from './social.ts';

export interface ReadingOptions {
  /** What the deck introduces and cites, from renderBackMatter. */
  readonly back: string;
  /** What a site shows that links to the page. */
  readonly social?: Social | undefined;
  /** The deck in all of its languages. */
  readonly editions?: readonly Edition[];
  /** The address that a page will have, by its path from the site's root, if it is known. */
  readonly address?: ((path: string) => string) | undefined;
  /** A page that is put together when it is opened: what its script needs. */
  readonly remix?: Value;
}

/**
 * A deck as one flowing page: for a telephone, for large letters, for reading at home. Its slides lie
 * one below the other with all of their steps, and their notes are folded below them. Each has the
 * address that it has in the deck, `#/<id>`, so that links between slides lead there without scripts.
 */
export function renderReadingPage(
  deck: Deck,
  slides: readonly RenderedSlide[],
  { back, social, editions = [], address, remix }: ReadingOptions,
  assets: PageAssets,
): string {
  const word = wordOf(assets, deck.lang);
  const place = { page: 'read/', toRoot: '../../' };
  const names = partNames(deck, word);
  const { numbers } = numbersOf(deck);
  const body = [
    html`<nav class="reading-bar" aria-label="${word('pages.ways')}"><a class="to-text" href="#_text">${word('pages.toText')}</a>`,
    html`<a data-to-slide href="../">${word('pages.slides')}</a>`,
    html`<a href="../handout/">${word('pages.handout')}</a>`,
    renderEditions(editions, { current: deck.id, ...place, word }),
    html`</nav>`,
    html`<main class="reading" id="_text"${attributes({ 'data-deck': deck.id })}>`,
    renderCover(deck, remix !== undefined),
    renderContents(deck, names, word),
    ...slides.map((slide, index) => renderEntry(deck, slide, index, { names, numbers, word })),
    back ? finished(back) : null,
    html`</main>`,
    ...(remix === undefined ? [] : [remix]),
  ];
  const notes = slides.some((slide) => slide.notes !== undefined) ? 'carried' : 'none';
  return renderPage(
    // What stands behind a slide, or beside it, is a part of the text, as in an article.
    {
      ...deck,
      kind: 'reading',
      attributes: { layout: 'article', ...(remix === undefined ? {} : { remix: '' }) },
      notes,
      social,
      alternates: renderAlternates(editions, { ...place, address }),
      words: [...groupsOf.reading, ...(remix === undefined ? [] : groupsOf.remix)],
    },
    body,
    assets,
  );
}

function renderCover({ title, description, author, license: id }: Deck, isOpen: boolean): Value {
  const license = id === undefined ? undefined : licenseOf(id);
  const facts = [author, license && html`<a href="${license.url}">${license.name}</a>`];
  const known = facts.filter((fact) => fact !== undefined);
  return lines(
    html`<header class="cover"><h1>${title}</h1>`,
    description ? html`<p>${description}</p>` : null,
    known.length > 0 || isOpen
      ? html`<p class="facts">${known.map((fact, index) => [index > 0 && ' · ', fact])}</p>`
      : null,
    html`</header>`,
  );
}

/** All slides, below the names of their parts. */
function renderContents(deck: Deck, names: ReadonlyMap<string, string>, word: Word): Value {
  const parts: { readonly name: string; readonly slides: Slide[] }[] = [];
  if (deck.slides.length === 0) parts.push({ name: '', slides: [] });
  for (const slide of deck.slides) {
    const name = names.get(slide.id) ?? parts.at(-1)?.name ?? '';
    if (parts.at(-1)?.name !== name) parts.push({ name, slides: [] });
    parts.at(-1)?.slides.push(slide);
  }
  const item = ({ id, title }: Slide) => html`<li><a href="#/${id}">${title}</a></li>`;
  return lines(
    html`<details class="contents"><summary>${word('pages.contents')}</summary>`,
    html`<nav aria-label="${word('pages.contents')}">`,
    ...parts.map(({ name, slides }) => [
      name === '' ? null : html`<p>${name}</p>`,
      html`<ol>${slides.map(item)}</ol>`,
    ]),
    html`</nav></details>`,
  );
}

/** Where the slides of a deck stand in it, by their ids. */
interface Placed {
  /** What their parts are called. */
  readonly names: ReadonlyMap<string, string>;
  readonly numbers: ReadonlyMap<string, string>;
  readonly word: Word;
}

function renderEntry(
  deck: Deck,
  { id, entry, notes }: RenderedSlide,
  index: number,
  { names, numbers, word }: Placed,
): Value {
  const { layout, title } = deck.slides[index] ?? {};
  const part = names.get(id);
  const before = deck.slides[index - 1];
  const opens = part !== undefined && part !== (before && names.get(before.id));
  // A deck's first slide says its title again.
  const twice = layout === 'title' && title === deck.title;
  const data = attributes({
    class: twice ? 'entry untitled' : 'entry',
    id: `/${id}`,
    'data-entry': id,
  });
  return lines(
    html`<div${data}>`,
    opens ? html`<p class="part">${part}</p>` : null,
    finished(withDescriptions(entry, word)),
    html`<div class="entry-foot">`,
    notes === undefined
      ? null
      : html`<details class="folded"><summary>${word('pages.notes')}</summary>${finished(notes)}</details>`,
    html`<a class="entry-no" href="../#/${id}">${word('pages.slideNo', { number: numbers.get(id) ?? index + 1 })}</a>`,
    html`</div></div>`,
  );
}

/** What a deck keeps for a key is folded below its drawing here. */
function withDescriptions(entry: string, word: Word): string {
  const opening = html`<details class="folded described"><summary>${word('pages.described')}</summary>`;
  return entry.replace(
    /<template class="described">(.*?)<\/template>/gs,
    (_, description: string) => `${markup(opening)}${description}</details>`,
  );
}
