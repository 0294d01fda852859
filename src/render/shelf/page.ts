import type { Value } from '../../content/content.ts';
import { type Status, statuses } from '../../content/status.ts';
import { html } from '../../content/templates.ts';
import type { Deck } from '../../deck.ts';
import { finished, lines } from '../../shared/markup.ts';
import type { Shelf } from '../../shared/shelf.ts';
import type { Word } from '../../words/message.ts';
import { groupsOf } from '../../words/pages.ts';
import { type Entry, sameSlide } from '../catalogue.ts';
import { editionsOf } from '../pages/languages.ts';
import { type PageAssets, renderPage, wordOf } from '../pages/page.ts';
import type { Social } from '../pages/social.ts';
import { pictureOf, renderCard, renderDeckCard, renderFaultCard } from './card.ts';
import { renderTray } from './tray.ts';

export interface ShelfPage {
  readonly title: string;
  /** A drawing at its head, as markup. */
  readonly motif?: string | undefined;
  readonly decks: readonly Deck[];
  /** The same and those that are offered beside their originals; `decks` if not given. */
  readonly all?: readonly Deck[];
  readonly entries: readonly Entry[];
  readonly shelf: Shelf;
  /** Whether the site has a picture of each slide. */
  readonly pictures: boolean;
  /** The address of the script for dragging, which is fetched when somebody is about to. */
  readonly drag: string;
  /** The ids of decks that can't be loaded. */
  readonly faults: readonly string[];
  /** How a link to the page looks. */
  readonly social?: Social;
  /** The project's language; English if not given. */
  readonly lang?: string | undefined;
}

/** The page of all decks and slides; scripts add the search and the tray. */
export function renderShelfPage(parts: ShelfPage, assets: PageAssets): string {
  const { title, motif, decks, entries, shelf, pictures, drag, faults, social, lang } = parts;
  const { all = decks } = parts;
  const word = wordOf(assets, lang);
  const first = ({ slides: [slide] }: Deck) =>
    entries.find((each) => slide && sameSlide(each.slide, slide));
  const deckCards = [...decks].sort(byLength).map((deck) => {
    const picture = pictureOf(first(deck), pictures);
    return renderDeckCard(deck, picture, shelf.notes, word, editionsOf(deck, all));
  });
  const body = [
    html`<header class="shelf-head"><h1>${title}</h1>`,
    html`<p>${word('shelfPage.intro', {
      decks: word('shelfPage.decks', { count: decks.length }),
      slides: word('common.slides', { count: entries.length }),
    })}</p>`,
    motif === undefined ? null : finished(motif),
    html`</header>`,
    html`<main class="shelf">`,
    renderTools(shelf, word),
    html`<section class="decks" aria-labelledby="decks-title"><h2 id="decks-title">${word('shelfPage.decksTitle')}</h2>`,
    html`<ul class="deck-cards">${lines(...deckCards, ...faults.map((id) => renderFaultCard(id, word)))}</ul></section>`,
    ...topicsOf(entries, word('shelfPage.otherSlides')).map(([topic, some]) =>
      renderTopic(topic, some, pictures, word),
    ),
    html`<p class="none" hidden>${word.parts('shelfPage.none', {
      all: html`<button type="button" data-do="all">${word('shelfPage.showAll')}</button>`,
    })}</p>`,
    html`<footer class="version"></footer>`,
    html`</main>`,
    renderTray(drag, word),
    renderData(shelf),
  ];
  const head = { title, kind: 'shelf', social, words: groupsOf.shelf };
  return renderPage({ ...head, lang }, body, assets);
}

/** The shelf's data, for scripts. */
export function renderData(shelf: Shelf): Value {
  // In a script element only "<" could end it.
  const json = JSON.stringify(shelf).replaceAll('<', '\\u003c');
  return html`<script type="application/json" id="shelf-data">${finished(json)}</script>`;
}

/** The shortest talk first; what has no length is no talk, and comes last. */
function byLength(a: Deck, b: Deck): number {
  return (a.minutes ?? Number.MAX_VALUE) - (b.minutes ?? Number.MAX_VALUE);
}

/** Slides by their topic; those without one come last. */
function topicsOf(
  entries: readonly Entry[],
  others: string,
): readonly (readonly [string, readonly Entry[]])[] {
  const topics = new Map<string, Entry[]>();
  const rest: Entry[] = [];
  for (const entry of entries) {
    const { section } = entry.slide;
    const topic = section === undefined ? rest : (topics.get(section) ?? []);
    topic.push(entry);
    if (section !== undefined) topics.set(section, topic);
  }
  return [...topics, ...(rest.length > 0 ? [[others, rest] as const] : [])];
}

function renderTopic(
  topic: string,
  entries: readonly Entry[],
  pictures: boolean,
  word: Word,
): Value {
  const cards = entries.map((entry) => renderCard(entry, pictureOf(entry, pictures), word));
  return lines(
    html`<section class="topic" aria-label="${topic}" data-topic="${topic}">`,
    html`<h2>${topic} <small>${entries.length}</small></h2>`,
    html`<ul class="cards">${lines(...cards)}</ul></section>`,
  );
}

/** The reader's search and filters; hidden without scripts. */
function renderTools({ decks, slides }: Shelf, word: Word): Value {
  const topics = [...new Set(slides.flatMap(({ topic }) => topic ?? []))];
  const shown = (Object.keys(statuses) as Status[]).filter((name) =>
    slides.some(({ status }) => status === name),
  );
  const select = (name: string, label: string, options: Options) =>
    renderSelect(name, label, [['', word('shelfPage.any')], ...options]);
  return lines(
    html`<form class="find" role="search" aria-label="${word('shelfPage.slides')}" autocomplete="off">`,
    html`<input type="search" name="words" placeholder="${word('shelfPage.search')}" aria-label="${word('shelfPage.searchWords')}" aria-keyshortcuts="/">`,
    select(
      'topic',
      word('shelfPage.topic'),
      topics.map((topic) => [topic, topic]),
    ),
    select(
      'status',
      word('shelfPage.status'),
      shown.map((name) => [name, word(`status.${name}`)]),
    ),
    select('minutes', word('shelfPage.minutes'), [
      ['0-0.5', word('shelfPage.upTo', { minutes: '½' })],
      ['0-1', word('shelfPage.upTo', { minutes: 1 })],
      ['1-2', word('shelfPage.between', { from: 1, to: 2 })],
      ['2-', word('shelfPage.orMore', { minutes: 2 })],
    ]),
    select(
      'deck',
      word('shelfPage.deck'),
      decks.map(({ id, title }) => [id, title]),
    ),
    html`<label class="tick"><input type="checkbox" name="diagram"> ${word('shelfPage.diagram')}</label>`,
    html`<label class="tick"><input type="checkbox" name="figure"> ${word('shelfPage.figure')}</label>`,
    html`<output aria-label="${word('shelfPage.found')}"></output>`,
    html`</form>`,
  );
}

type Options = readonly (readonly [value: string, name: string])[];

function renderSelect(name: string, label: string, options: Options): Value {
  const items = options.map(([value, text]) => html`<option value="${value}">${text}</option>`);
  return html`<label>${label} <select name="${name}">${items}</select></label>`;
}
