import type { Value } from '../../content/content.ts';
import { html } from '../../content/templates.ts';
import type { Deck, Slide } from '../../deck.ts';
import { attributes, finished, lines } from '../../shared/markup.ts';
import type { Word } from '../../words/message.ts';
import { groupsOf } from '../../words/pages.ts';
import { changeMarkup } from '../html/change.ts';
import type { RenderedSlide } from '../slide/slide.ts';
import { type PageAssets, renderPage, wordOf } from './page.ts';

/** What a speaker view has to know of a slide beside its notes. */
export interface SlideFacts {
  /** Whether every talk keeps it. */
  readonly keep?: boolean;
  /** The later slides that show what it introduces. */
  readonly neededBy?: readonly string[];
  /** In how many shorter talks it is too. */
  readonly worth?: number;
  /** The line of the project that says how long it takes. */
  readonly minutesLine?:
    | { readonly file: string; readonly number: number; readonly text: string }
    | undefined;
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
  const word = wordOf(assets, lang);
  const head = {
    kind: 'speaker',
    title: word('pages.speakerTitle', deck),
    words: groupsOf.speaker,
    lang,
    author,
  };
  return renderPage(head, [renderSpeakerBody(deck, slides, '../', { facts, word })], assets);
}

/** What such a page shows; `address` leads from it to the deck's page. */
export function renderSpeakerBody(
  deck: Deck,
  slides: readonly RenderedSlide[],
  address: string,
  { facts = [], word }: { readonly facts?: readonly SlideFacts[]; readonly word: Word },
): Value {
  const carried = slides.some(({ notes }) => notes !== undefined);
  const data = dataOf({ deck: deck.id, 'deck-page': address, minutes: deck.minutes });
  return lines(
    html`<div class="speaker"${data}>`,
    html`<header class="script-head"><h1>${deck.title}</h1>`,
    html`<p>${word(carried ? 'pages.withNotes' : 'pages.withoutNotes')}</p></header>`,
    html`<main class="script">`,
    ...deck.slides.map((slide, index) =>
      renderNotes(slide, slides[index], { number: index + 1, address, facts: facts[index], word }),
    ),
    html`</main>`,
    html`</div>`,
  );
}

interface NotesPlace {
  readonly number: number;
  readonly address: string;
  readonly facts: SlideFacts | undefined;
  readonly word: Word;
}

function renderNotes(
  slide: Slide,
  rendered: RenderedSlide | undefined,
  { number, address, facts = {}, word }: NotesPlace,
): Value {
  const id = rendered?.id ?? '';
  const data = dataOf({ slide: id, minutes: slide?.minutes, ...attributesOf(facts) });
  const title = String(slide?.title ?? id);
  return lines(
    html`<section id="${id}"${data}>`,
    html`<h2><span class="slide-no">${number}</span> <a href="${address}#/${id}">${title}</a></h2>`,
    rendered?.notes === undefined
      ? html`<p class="no-notes">${word('pages.noNotes')}</p>`
      : finished(linkedFrom(rendered.notes, address)),
    html`</section>`,
  );
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

function dataOf(values: Readonly<Record<string, string | number | undefined>>): Value {
  const named = Object.entries(values).map(([name, value]) => [`data-${name}`, value] as const);
  return attributes(Object.fromEntries(named));
}

/** Links of a slide lead to other slides, which are on the deck's page. */
function linkedFrom(notes: string, address: string): string {
  if (address === '' || !/\bhref\s*=\s*["']?\s*[#&]/i.test(notes)) return notes;
  return changeMarkup(notes, ({ name, get, set }) => {
    const to = get('href');
    if (name === 'a' && to?.startsWith('#')) set('href', address + to);
  });
}
