import type { Value } from '../../content/content.ts';
import { html } from '../../content/templates.ts';
import type { Deck, Slide } from '../../deck.ts';
import { finished, markup } from '../../shared/markup.ts';
import type { Word } from '../../words/message.ts';
import { type MediaCredit, renderMediaCredits } from '../media/origins.ts';
import { licenseOf } from './license.ts';

/** Slides that have the same authors and the same licence. */
export interface Credit {
  readonly authors: readonly string[];
  readonly license?: string | undefined;
  /** Whether they are somebody else's than the deck. */
  readonly foreign: boolean;
  readonly slides: readonly Slide[];
}

type Owner = Pick<Deck, 'author' | 'license'>;

/** Whether a slide was made by others than the deck's author. */
export function isForeign({ authors }: Slide, { author }: Owner): boolean {
  return authors !== undefined && authors.length > 0 && authors.join() !== author;
}

/** What a deck has from whom: its own slides first, then others in their order. */
export function creditsOf(deck: Deck): readonly Credit[] {
  const groups = new Map<string, Credit>();
  for (const slide of deck.slides) {
    if (slide === undefined || slide === null) continue;
    const foreign = isForeign(slide, deck);
    const own = deck.author === undefined ? [] : [deck.author];
    const authors = foreign ? (slide.authors ?? []) : own;
    const license = slide.license ?? (foreign ? undefined : deck.license);
    const key = JSON.stringify([authors, license]);
    const slides = [...(groups.get(key)?.slides ?? []), slide];
    groups.set(key, { authors, foreign, slides, license });
  }
  return [...groups.values()].sort((a, b) => Number(a.foreign) - Number(b.foreign));
}

/** The line in the footer of somebody else's slide; nothing on the deck's own. */
export function renderCredit(slide: Slide, owner: Owner, word: Word): string {
  if (!isForeign(slide, owner)) return '';
  const license = slide.license === undefined ? '' : `, ${licenseOf(slide.license).name}`;
  const authors = (slide.authors ?? []).join(', ');
  const text = word(slide.adapted ? 'slide.creditAdapted' : 'slide.credit', { authors });
  return markup(html`<span class="credit">${text}${license}</span>`);
}

/** What a list of credits is made of. */
interface CreditParts {
  readonly credits: readonly Credit[];
  readonly mediaCredits: readonly MediaCredit[];
  readonly word: Word;
}

/** What comes from whom, under which licence and whether it was changed, as CC BY asks. */
export function renderCredits({ credits, mediaCredits, word }: CreditParts): string {
  const alone = credits.length < 2;
  const items = credits.map(({ authors, license, foreign, slides }) => {
    const name = authors.length > 0 ? authors.join(', ') : word('slide.authors');
    const own = word(alone ? 'slide.allSlides' : 'slide.otherSlides');
    const named = foreign || license !== credits[0]?.license;
    const titles = named ? slides.map((slide) => renderTitle(slide, word)) : [own];
    const parted = titles.map((title, index) => [index > 0 && '; ', title]);
    return html`<div><dt>${name}${renderLicense(license)}</dt><dd>${parted}</dd></div>`;
  });
  return markup(
    html`<dl class="credits">${items}${finished(renderMediaCredits(mediaCredits))}</dl>`,
  );
}

function renderTitle({ id, title, adapted }: Slide, word: Word): Value {
  return html`<a href="#${id}">${title}</a>${adapted ? word('slide.adapted') : null}`;
}

function renderLicense(license: string | undefined): Value {
  if (license === undefined) return null;
  const { name, url } = licenseOf(license);
  return html` <a class="license" href="${url}">${name}</a>`;
}
