import type { Value } from '../../content/content.ts';
import { statuses } from '../../content/status.ts';
import { html } from '../../content/templates.ts';
import type { Deck } from '../../deck.ts';
import { finished, lines } from '../../shared/markup.ts';
import type { Shelf } from '../../shared/shelf.ts';
import { type Entry, sameSlide } from '../catalogue.ts';
import { type PageAssets, renderPage } from '../pages/page.ts';
import type { Social } from '../pages/social.ts';
import { pictureOf, renderCard, renderDeckCard, renderFaultCard } from './card.ts';
import { renderTray } from './tray.ts';

export interface ShelfPage {
  readonly title: string;
  /** A drawing at its head, as markup. */
  readonly motif?: string | undefined;
  readonly decks: readonly Deck[];
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
}

/** The page of all decks and slides; scripts add the search and the tray. */
export function renderShelfPage(parts: ShelfPage, assets: PageAssets): string {
  const { title, motif, decks, entries, shelf, pictures, drag, faults, social } = parts;
  const first = ({ slides: [slide] }: Deck) =>
    entries.find((each) => slide && sameSlide(each.slide, slide));
  const deckCards = [...decks]
    .sort(byLength)
    .map((deck) => renderDeckCard(deck, pictureOf(first(deck), pictures), shelf.notes));
  const body = [
    html`<header class="shelf-head"><h1>${title}</h1>`,
    html`<p>${counted(decks.length, 'deck')}, ${counted(entries.length, 'slide')}. Open one, or pick what you need.</p>`,
    motif === undefined ? null : finished(motif),
    html`</header>`,
    html`<main class="shelf">`,
    renderTools(shelf),
    html`<section class="decks" aria-labelledby="decks-title"><h2 id="decks-title">Decks</h2>`,
    html`<ul class="deck-cards">${lines(...deckCards, ...faults.map(renderFaultCard))}</ul></section>`,
    ...topicsOf(entries).map(([topic, some]) => renderTopic(topic, some, pictures)),
    html`<p class="none" hidden>No slide is like that. <button type="button" data-do="all">Show all</button></p>`,
    html`<footer class="version"></footer>`,
    html`</main>`,
    renderTray(drag),
    renderData(shelf),
  ];
  return renderPage({ title, kind: 'shelf', social }, body, assets);
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
function topicsOf(entries: readonly Entry[]): readonly (readonly [string, readonly Entry[]])[] {
  const topics = new Map<string, Entry[]>();
  const rest: Entry[] = [];
  for (const entry of entries) {
    const { section } = entry.slide;
    const topic = section === undefined ? rest : (topics.get(section) ?? []);
    topic.push(entry);
    if (section !== undefined) topics.set(section, topic);
  }
  return [...topics, ...(rest.length > 0 ? [['Other slides', rest] as const] : [])];
}

function renderTopic(topic: string, entries: readonly Entry[], pictures: boolean): Value {
  const cards = entries.map((entry) => renderCard(entry, pictureOf(entry, pictures)));
  return lines(
    html`<section class="topic" aria-label="${topic}" data-topic="${topic}">`,
    html`<h2>${topic} <small>${entries.length}</small></h2>`,
    html`<ul class="cards">${lines(...cards)}</ul></section>`,
  );
}

/** The reader's search and filters; hidden without scripts. */
function renderTools({ decks, slides }: Shelf): Value {
  const topics = [...new Set(slides.flatMap(({ topic }) => topic ?? []))];
  const shown = Object.keys(statuses).filter((name) =>
    slides.some(({ status }) => status === name),
  );
  const named = (values: readonly string[]) => values.map((value) => [value, value] as const);
  return lines(
    html`<form class="find" role="search" aria-label="Slides" autocomplete="off">`,
    html`<input type="search" name="words" placeholder="Search titles, slides and notes" aria-label="Words to search for" aria-keyshortcuts="/">`,
    renderSelect('topic', 'Topic', named(topics)),
    renderSelect('status', 'Status', named(shown)),
    renderSelect('minutes', 'Minutes', [
      ['0-0.5', 'up to ½'],
      ['0-1', 'up to 1'],
      ['1-2', '1 to 2'],
      ['2-', '2 or more'],
    ]),
    renderSelect(
      'deck',
      'Deck',
      decks.map(({ id, title }) => [id, title]),
    ),
    html`<label class="tick"><input type="checkbox" name="diagram"> Has a diagram</label>`,
    html`<label class="tick"><input type="checkbox" name="figure"> Has a live figure</label>`,
    html`<output></output>`,
    html`</form>`,
  );
}

function renderSelect(
  name: string,
  label: string,
  options: readonly (readonly [value: string, name: string])[],
): Value {
  const items = options.map(([value, text]) => html`<option value="${value}">${text}</option>`);
  return html`<label>${label} <select name="${name}"><option value="">any</option>${items}</select></label>`;
}

function counted(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`;
}
