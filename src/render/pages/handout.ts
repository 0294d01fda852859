import type { Deck } from '../../deck.ts';
import { escapeText } from '../../shared/markup.ts';
import { licenseOf } from '../slide/license.ts';
import type { RenderedSlide } from '../slide/slide.ts';
import { type PageAssets, renderPage } from './page.ts';

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
  readonly address?: string;
  /** The same as a picture to be read by a camera. */
  readonly code?: string;
  /** Markup at the end of the page. */
  readonly end?: string;
}

/** A deck's handout: each slide with its notes and lines, of which a layout shows what it needs. */
export function renderHandoutPage(
  deck: Deck,
  slides: readonly RenderedSlide[],
  options: HandoutOptions,
  assets: PageAssets,
): string {
  const entries = slides.map((slide, index) => renderEntry(deck, slide, index));
  const [first = '', ...rest] = entries;
  const data = Object.entries({
    deck: deck.id,
    title: deck.title,
    author: deck.author,
    licence: deck.license === undefined ? undefined : licenseOf(deck.license).name,
    address: options.address,
  }).map(([name, value]) =>
    value === undefined ? '' : ` data-${name}="${escapeText(String(value))}"`,
  );
  const body = [
    renderChoices(options),
    '<section class="desk" aria-label="Preview" tabindex="0">',
    '<div class="reel">',
    `<main class="handout"${data.join('')}>`,
    `<div class="page">${renderCover(deck, options)}${first}</div>`,
    ...rest.map((entry) => `<div class="page">${entry}</div>`),
    '</main>',
    '</div>',
    '</section>',
    options.back ? `<template class="back-matter">${options.back}</template>` : '',
    options.end ?? '',
  ];
  const head = { ...deck, title: `${deck.title}: handout`, kind: 'handout' };
  const sheet = `<style id="sheet">${options.sheet}</style>`;
  return renderPage(
    { ...head, attributes: { layout: options.layout }, extra: sheet },
    body,
    assets,
  );
}

function renderChoices({ layouts, papers }: HandoutOptions): string {
  const select = (name: string, label: string, options: readonly Option[]) =>
    `<label>${label} <select name="${name}" autocomplete="off">` +
    `${options.map(({ value, name }) => `<option value="${value}">${escapeText(name)}</option>`).join('')}` +
    '</select></label>';
  return [
    '<form class="choices" aria-label="Handout" autocomplete="off">',
    '<a href="../">Slides</a>',
    select('layout', 'Layout', layouts),
    select('paper', 'Paper', papers),
    '<label><input type="checkbox" name="urls"> Print addresses</label>',
    '<button type="button" data-do="print">Print</button>',
    '<output></output>',
    '</form>',
  ].join('\n');
}

function renderCover(deck: Deck, { address, code }: HandoutOptions): string {
  const license = deck.license === undefined ? undefined : licenseOf(deck.license);
  const facts = [
    deck.author === undefined ? undefined : escapeText(deck.author),
    license && `<a href="${escapeText(license.url)}">${escapeText(license.name)}</a>`,
    address &&
      `<a href="${escapeText(address)}">${escapeText(address.replace(/^https?:\/\//, ''))}</a>`,
  ].filter((fact) => fact !== undefined);
  return [
    '<header class="cover">',
    `<div><h1>${escapeText(deck.title)}</h1>`,
    deck.description ? `<p>${escapeText(deck.description)}</p>` : '',
    `<p class="facts">${facts.join(' · ')}</p></div>`,
    code ?? '',
    '</header>',
  ].join('');
}

function renderEntry(deck: Deck, slide: RenderedSlide, index: number): string {
  const { section, introduces = [] } = deck.slides[index] ?? {};
  const id = escapeText(slide.id);
  const data = Object.entries({ entry: slide.id, section, introduces: introduces.join(' ') })
    .map(([name, value]) => (value ? ` data-${name}="${escapeText(value)}"` : ''))
    .join('');
  return [
    `<div class="entry"${data}>`,
    section ? `<h2 class="part" hidden>${escapeText(section)}</h2>` : '',
    `<div class="frame">${slide.entry}</div>`,
    `<p class="entry-foot"><span class="entry-no">${index + 1}</span> ` +
      `<a href="../#/${id}">${escapeText(deck.id)}/#/${id}</a></p>`,
    `<div class="ruled" aria-hidden="true">${'<i></i>'.repeat(lines)}</div>`,
    slide.notes ?? '',
    '</div>',
  ].join('\n');
}

/** As many lines as the largest layout has room for; the others show fewer. */
const lines = 16;
