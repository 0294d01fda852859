import type { Value } from '../../content/content.ts';
import { html } from '../../content/templates.ts';
import type { Deck } from '../../deck.ts';
import { attributes, finished, lines } from '../../shared/markup.ts';
import type { Group, Word } from '../../words/message.ts';
import { groupsOf } from '../../words/pages.ts';
import { numbersOf, partNames } from '../frame/parts.ts';
import { licenseOf } from '../slide/license.ts';
import type { RenderedSlide } from '../slide/slide.ts';
import { type Edition, renderEditions } from './languages.ts';
import { type PageAssets, renderPage, wordOf } from './page.ts';

/** A name in a list of choices. */
export interface Option {
  readonly value: string;
  readonly name: string;
}

export interface HandoutOptions {
  readonly layouts: readonly Option[];
  readonly papers: readonly Option[];
  /** The layout that the page has before a script or a reader chooses another. */
  readonly layout: string;
  /** The rules of its sheet. */
  readonly sheet: string;
  /** What the deck introduces and cites, from renderBackMatter. */
  readonly back: string;
  /** The deck's address, if it is known. */
  readonly address?: string | undefined;
  /** The same as a picture to be read by a camera. */
  readonly code?: Value | undefined;
  /** What is at the end of the page. */
  readonly end?: Value | undefined;
  /** The words that its scripts say; those of a handout if not given. */
  readonly words?: readonly Group[] | undefined;
  /** The deck in all of its languages. */
  readonly editions?: readonly Edition[];
}

/** A deck's handout: each slide with its notes and lines, of which a layout shows what it needs. */
export function renderHandoutPage(
  deck: Deck,
  slides: readonly RenderedSlide[],
  options: HandoutOptions,
  assets: PageAssets,
): string {
  const word = wordOf(assets, deck.lang);
  const names = partNames(deck, word);
  const { numbers } = numbersOf(deck);
  const entries = slides.map((slide, index) => {
    const [part, number = String(index + 1)] = [names.get(slide.id), numbers.get(slide.id)];
    return renderEntry(deck, slide, { index, part, number });
  });
  const [first = null, ...rest] = entries;
  const data = attributes({
    'data-deck': deck.id,
    'data-title': deck.title,
    'data-author': deck.author,
    'data-license': deck.license === undefined ? undefined : licenseOf(deck.license).name,
    'data-address': options.address,
  });
  const { words = groupsOf.handout } = options;
  const body = [
    renderChoices(deck, options, word),
    html`<section class="desk" aria-label="${word('pages.preview')}" tabindex="0">`,
    html`<div class="reel">`,
    html`<main class="handout"${data}>`,
    html`<div class="page">${renderCover(deck, options)}${first}</div>`,
    ...rest.map((entry) => html`<div class="page">${entry}</div>`),
    html`</main>`,
    html`</div>`,
    html`</section>`,
    options.back ? html`<template class="back-matter">${finished(options.back)}</template>` : null,
    options.end ?? null,
  ];
  const head = { ...deck, title: word('pages.handoutTitle', deck), kind: 'handout', words };
  const extra = html`<style id="sheet">${finished(options.sheet)}</style>`;
  return renderPage({ ...head, attributes: { layout: options.layout }, extra }, body, assets);
}

function renderChoices(
  { id }: Deck,
  { layouts, papers, editions = [] }: HandoutOptions,
  word: Word,
): Value {
  const item = ({ value, name }: Option) => html`<option value="${value}">${name}</option>`;
  const select = (name: string, label: string, options: readonly Option[]) =>
    html`<label>${label} <select name="${name}" autocomplete="off">${options.map(item)}</select></label>`;
  return lines(
    html`<form class="choices" aria-label="${word('pages.handout')}" autocomplete="off">`,
    html`<a href="../">${word('pages.slides')}</a>`,
    renderEditions(editions, { current: id, page: 'handout/', toRoot: '../../', word }),
    select('layout', word('pages.layout'), layouts),
    select('paper', word('pages.paper'), papers),
    html`<label><input type="checkbox" name="urls"> ${word('pages.printAddresses')}</label>`,
    html`<button type="button" data-do="print">${word('pages.print')}</button>`,
    html`<output aria-label="${word('pages.extent')}"></output>`,
    html`</form>`,
  );
}

function renderCover(deck: Deck, { address, code }: HandoutOptions): Value {
  const license = deck.license === undefined ? undefined : licenseOf(deck.license);
  const facts = [
    deck.author,
    license && html`<a href="${license.url}">${license.name}</a>`,
    address && html`<a href="${address}">${address.replace(/^https?:\/\//, '')}</a>`,
  ].filter((fact) => fact !== undefined);
  return [
    html`<header class="cover"><div><h1>${deck.title}</h1>`,
    deck.description ? html`<p>${deck.description}</p>` : null,
    html`<p class="facts">${facts.map((fact, index) => [index > 0 && ' · ', fact])}</p></div>`,
    code ?? null,
    html`</header>`,
  ];
}

/** Where a slide stands in its deck: from 0, and as lists of slides say it. */
interface Placed {
  readonly index: number;
  readonly part: string | undefined;
  readonly number: string;
}

function renderEntry(deck: Deck, slide: RenderedSlide, { index, part, number }: Placed): Value {
  const { introduces = [] } = deck.slides[index] ?? {};
  const { id } = slide;
  const data = attributes({
    'data-entry': id,
    'data-section': part || undefined,
    'data-introduces': introduces.join(' ') || undefined,
  });
  return lines(
    html`<div class="entry"${data}>`,
    part ? html`<h2 class="part" hidden>${part}</h2>` : null,
    html`<div class="frame">${finished(fromBelow(slide.entry))}</div>`,
    html`<p class="entry-foot"><span class="entry-no">${number}</span> <a href="../#/${id}">${deck.id}/#/${id}</a></p>`,
    html`<div class="ruled" aria-hidden="true">${Array.from({ length: ruled }, () => html`<i></i>`)}</div>`,
    finished(slide.notes ?? ''),
    html`</div>`,
  );
}

/** The laboratories are on the deck's page, and the handout is in a folder below. */
function fromBelow(entry: string): string {
  return entry.replaceAll('<a href="?laboratory=', '<a href="../?laboratory=');
}

/** As many lines as the largest layout has room for; the others show fewer. */
const ruled = 16;
