import { contentOf } from '../../content/content.ts';
import { statuses } from '../../content/status.ts';
import type { Deck } from '../../deck.ts';
import { escapeText } from '../../shared/markup.ts';
import { type Entry, picturePath } from '../catalogue.ts';
import { renderStatus } from '../slide/status.ts';

/** A slide on the shelf: its picture, its claim, and what one wants to know before picking it. */
export function renderCard({ deck, slide }: Entry, picture: string | undefined): string {
  const key = `${deck.id}/${slide.id}`;
  const title = escapeText(slide.title);
  const facts = [
    // A slide that names none that there is shows its fault in its deck.
    slide.status !== undefined && Object.hasOwn(statuses, slide.status)
      ? renderStatus(slide.status, { slide: slide.id })
      : '',
    slide.minutes === undefined ? '' : `<span>${slide.minutes} min</span>`,
    [...contentOf(slide.body, 'figure')].length > 0 ? '<span>runs</span>' : '',
  ];
  return [
    `<li class="card" data-card="${key}">`,
    renderPicture(picture),
    `<h3><a href="${deck.id}/#/${slide.id}">${title}</a></h3>`,
    `<p class="facts">${facts.join('')}</p>`,
    `<button type="button" class="add" aria-pressed="false" aria-label="Pick: ${title}"></button>`,
    '</li>',
  ].join('');
}

/** A deck on the shelf, with the ways into it. */
export function renderDeckCard(deck: Deck, picture: string | undefined, notes: boolean): string {
  const { id, title, minutes, description, slides } = deck;
  const facts = [
    minutes === undefined ? undefined : `${minutes} minutes`,
    `${slides.length} ${slides.length === 1 ? 'slide' : 'slides'}`,
    // Whoever publishes a deck should see whether its notes go with it.
    notes && slides.some((slide) => slide?.notes) ? 'with notes' : 'without notes',
  ].filter((fact) => fact !== undefined);
  const way = (page: string, name: string) =>
    `<a href="${id}/${page}" aria-label="${name}: ${escapeText(title)}">${name}</a>`;
  return [
    `<li class="shelf-deck" id="${id}" data-deck="${id}">`,
    renderPicture(picture),
    `<h3><a href="${id}/">${escapeText(title)}</a></h3>`,
    `<p class="facts">${facts.map((fact) => `<span>${fact}</span>`).join('')}</p>`,
    description ? `<p class="about">${escapeText(description)}</p>` : '',
    `<p class="ways">${notes ? way('speaker/', 'Speaker') : ''}${way('handout/', 'Handout')}`,
    `<button type="button" class="add" aria-label="Pick all of: ${escapeText(title)}">Pick all</button></p>`,
    '</li>',
  ].join('');
}

/** In the place of a deck that can't be loaded; its page says why. */
export function renderFaultCard(id: string): string {
  const name = escapeText(id);
  return [
    '<li class="shelf-deck">',
    renderPicture(undefined),
    `<h3><a href="${name}/">${name}</a></h3>`,
    '<p class="facts"><span>has a fault: open it to see which</span></p>',
    '</li>',
  ].join('');
}

/** The picture of each of some slides, where the site has pictures. */
export function pictureOf(entry: Entry | undefined, pictures: boolean): string | undefined {
  return entry && pictures ? picturePath(entry) : undefined;
}

/** The title stands beside it, so a picture has nothing to add for those who do not see it. */
function renderPicture(path: string | undefined): string {
  if (path === undefined) return '<div class="shot" aria-hidden="true"></div>';
  // The bundler is not to look for it: it is made when the pages are.
  const image = `src="${escapeText(path)}" width="640" height="360" loading="lazy" decoding="async" alt=""`;
  return `<div class="shot"><img vite-ignore ${image}></div>`;
}
