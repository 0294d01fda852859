import { contentOf, type Html, type Value } from '../../content/content.ts';
import { statuses } from '../../content/status.ts';
import { html } from '../../content/templates.ts';
import type { Deck } from '../../deck.ts';
import { attributes } from '../../shared/markup.ts';
import { isRightToLeft, tagsFor, type Word } from '../../words/message.ts';
import { type Entry, picturePath } from '../catalogue.ts';
import { type Edition, renderEditions } from '../pages/languages.ts';
import { renderStatus } from '../slide/status.ts';

/** A slide on the shelf: its picture, its claim, and what one wants to know before picking it. */
export function renderCard({ deck, slide }: Entry, picture: string | undefined, word: Word): Value {
  const key = `${deck.id}/${slide.id}`;
  const { id, title, status, minutes } = slide;
  // If it names an unknown one, the deck shows that fault.
  const isKnown = status !== undefined && Object.hasOwn(statuses, status);
  const runs = [...contentOf(slide.body, 'figure')].length > 0;
  return [
    html`<li class="card" data-card="${key}">`,
    renderPicture(picture),
    html`<h3><a href="${deck.id}/#/${id}"${languageOf(slide.lang ?? deck.lang, word)}>${title}</a></h3>`,
    html`<p class="facts">${isKnown && renderStatus(status, { slide: id }, word)}`,
    minutes === undefined ? null : html`<span>${word('common.minutes', { minutes })}</span>`,
    runs && html`<span>${word('shelfPage.runs')}</span>`,
    html`</p><button type="button" class="add" aria-pressed="false" aria-label="${word('shelfPage.pickSlide', { title })}"></button></li>`,
  ];
}

/** A deck on the shelf, with the ways into it. */
export function renderDeckCard(
  deck: Deck,
  picture: string | undefined,
  notes: boolean,
  word: Word,
  editions: readonly Edition[] = [],
): Value {
  const { id, title, minutes, description, slides } = deck;
  const facts = [
    minutes === undefined ? undefined : word('shelfPage.length', { count: minutes }),
    word('common.slides', { count: slides.length }),
    // Whoever publishes a deck should see whether its notes go with it.
    word(
      notes && slides.some((slide) => slide?.notes)
        ? 'shelfPage.withNotes'
        : 'shelfPage.withoutNotes',
    ),
  ].filter((fact) => fact !== undefined);
  const way = (page: 'read' | 'speaker' | 'handout') => {
    const name = word(`shelfPage.${page}`);
    const full = word('shelfPage.wayNamed', { way: name, title });
    return html`<a href="${id}/${page}/" aria-label="${full}">${name}</a>`;
  };
  const spoken = languageOf(deck.lang, word);
  return [
    html`<li class="shelf-deck" id="${id}" data-deck="${id}">`,
    renderPicture(picture),
    html`<h3><a href="${id}/"${spoken}>${title}</a></h3>`,
    html`<p class="facts">${facts.map((fact) => html`<span>${fact}</span>`)}</p>`,
    description
      ? html`<p class="about">${spoken === null ? description : html`<span${spoken}>${description}</span>`}</p>`
      : null,
    renderEditions(editions, { current: id, toRoot: '', word }),
    html`<p class="ways">${way('read')}${notes && way('speaker')}${way('handout')}`,
    html`<button type="button" class="add" aria-label="${word('shelfPage.pickDeck', { title })}">${word('shelfPage.pickAll')}</button></p></li>`,
  ];
}

/** What an element says of its words where they are in another language than the shelf. */
function languageOf(lang = 'en', { lang: ours }: Word): Value {
  const [theirs] = tagsFor(lang).slice(-1);
  if (theirs === undefined || theirs === tagsFor(ours).at(-1)) return null;
  return attributes({ lang, dir: isRightToLeft(lang) ? 'rtl' : 'ltr' });
}

/** In the place of a deck that can't be loaded; its page says why. */
export function renderFaultCard(id: string, word: Word): Value {
  return [
    html`<li class="shelf-deck">`,
    renderPicture(undefined),
    html`<h3><a href="${id}/">${id}</a></h3>`,
    html`<p class="facts"><span>${word('shelfPage.fault')}</span></p></li>`,
  ];
}

/** The picture of each of some slides, where the site has pictures. */
export function pictureOf(entry: Entry | undefined, pictures: boolean): string | undefined {
  return entry && pictures ? picturePath(entry) : undefined;
}

/** The title stands beside it, so a picture has nothing to add for those who do not see it. */
function renderPicture(path: string | undefined): Html {
  if (path === undefined) return html`<div class="shot" aria-hidden="true"></div>`;
  // The bundler is not to look for it: it is made when the pages are.
  return html`<div class="shot"><img vite-ignore src="${path}" width="640" height="360" loading="lazy" decoding="async" alt=""></div>`;
}
