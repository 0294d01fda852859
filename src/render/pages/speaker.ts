import type { Deck, Slide } from '../../deck.ts';
import { escapeText } from '../../shared/markup.ts';
import { changeMarkup } from '../html/change.ts';
import type { RenderedSlide } from '../slide/slide.ts';
import { type PageAssets, renderPage } from './page.ts';

/** What a speaker view has to know of a slide beside its notes. */
export interface SlideFacts {
  /** Whether every talk keeps it. */
  readonly keep?: boolean;
  /** The later slides that show what it introduces. */
  readonly neededBy?: readonly string[];
  /** In how many shorter talks it is too. */
  readonly worth?: number;
  /** The line of the project that says how long it takes. */
  readonly minutesLine?: { readonly file: string; readonly number: number; readonly text: string };
}

/**
 * The speaker's page of a deck: all notes in the order of the slides, to be read as they are. Its
 * script makes the speaker view of it.
 */
export function renderSpeakerPage(
  deck: Deck,
  slides: readonly RenderedSlide[],
  assets: PageAssets,
  facts: readonly SlideFacts[] = [],
): string {
  const { lang, author } = deck;
  const head = {
    kind: 'speaker',
    title: `Speaker: ${deck.title}`,
    ...(lang === undefined ? {} : { lang }),
    ...(author === undefined ? {} : { author }),
  };
  return renderPage(head, [renderSpeakerBody(deck, slides, '../', facts)], assets);
}

/** What such a page shows; `address` leads from it to the deck's page. */
export function renderSpeakerBody(
  deck: Deck,
  slides: readonly RenderedSlide[],
  address: string,
  facts: readonly SlideFacts[] = [],
): string {
  const carried = slides.some(({ notes }) => notes !== undefined);
  const minutes = deck.minutes === undefined ? '' : ` data-minutes="${deck.minutes}"`;
  return [
    `<div class="speaker" data-deck="${escapeText(deck.id)}" data-deck-page="${address}"${minutes}>`,
    `<header class="script-head"><h1>${escapeText(deck.title)}</h1>`,
    `<p>${carried ? "The speaker's notes." : 'This deck was built without notes.'}</p></header>`,
    '<main class="script">',
    ...deck.slides.map((slide, index) =>
      renderNotes(slide, slides[index], { number: index + 1, address, facts: facts[index] }),
    ),
    '</main>',
    '</div>',
  ].join('\n');
}

interface NotesPlace {
  readonly number: number;
  readonly address: string;
  readonly facts: SlideFacts | undefined;
}

function renderNotes(
  slide: Slide,
  rendered: RenderedSlide | undefined,
  { number, address, facts = {} }: NotesPlace,
): string {
  const id = rendered?.id ?? '';
  const data = dataOf({ minutes: slide?.minutes, ...attributesOf(facts) });
  const title = escapeText(String(slide?.title ?? id));
  const notes = rendered?.notes === undefined ? undefined : linkedFrom(rendered.notes, address);
  return [
    `<section id="${id}" data-slide="${id}"${data}>`,
    `<h2><span class="slide-no">${number}</span> <a href="${address}#/${id}">${title}</a></h2>`,
    notes ?? '<p class="no-notes">No notes.</p>',
    '</section>',
  ].join('\n');
}

function attributesOf({ keep, neededBy = [], worth = 0, minutesLine: line }: SlideFacts) {
  return {
    keep: keep ? '' : undefined,
    'needed-by': neededBy.length > 0 ? neededBy.join(' ') : undefined,
    worth: worth > 0 ? worth : undefined,
    'minutes-at': line && `${line.file}:${line.number}`,
    'minutes-line': line?.text,
  };
}

function dataOf(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) =>
      value === undefined ? '' : ` data-${name}="${escapeText(String(value))}"`,
    )
    .join('');
}

/** Links of a slide lead to other slides, which are on the deck's page. */
function linkedFrom(notes: string, address: string): string {
  if (address === '') return notes;
  return changeMarkup(notes, ({ name, get, set }) => {
    const to = get('href');
    if (name === 'a' && to?.startsWith('#')) set('href', address + to);
  });
}
