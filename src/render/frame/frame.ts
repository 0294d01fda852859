import type { Value } from '../../content/content.ts';
import type { Background, DeckFrame } from '../../content/project/frame.ts';
import { html } from '../../content/templates.ts';
import type { Deck, Slide } from '../../deck.ts';
import { didYouMean, fail, type Place } from '../../errors.ts';
import { say } from '../../say.ts';
import { finished, markup } from '../../shared/markup.ts';
import { placeFiles } from '../slide/addresses.ts';
import type { Resources } from '../slide/resources.ts';
import { numbersOf } from './parts.ts';

/** What a deck puts around its slides, rendered once. */
export interface Frame {
  readonly footer: string;
  readonly logo: string;
  readonly pageNumbers: DeckFrame['pageNumbers'];
  readonly sectionNumbers: boolean;
  /** How many slides count. */
  readonly count: number;
  /** The numbers of slides, by their ids: those of the appendix begin with a letter. */
  readonly numbers: ReadonlyMap<string, string>;
  /** The tokens of the theme, by their names; unknown where no theme is. */
  readonly tokens: ReadonlySet<string> | undefined;
}

/** The frame of a deck whose file errors name; `show` renders what its footer says. */
export function frameOf(
  deck: Deck,
  { fileAt }: Pick<Resources, 'fileAt'>,
  file: string | undefined,
  show: (value: Value, place: Place) => string,
  tokens?: ReadonlySet<string>,
): Frame {
  const { footer, logo, pageNumbers, sectionNumbers = false } = deck;
  const at = (part: string): Place => ({ file, deck: deck.id, part });
  const said = footer === undefined || footer === null ? '' : show(footer, at(say`the footer`));
  const { place = 'top-right', height = 44 } = logo ?? {};
  const sign = logo
    ? markup(
        html`<img class="deck-logo at-${place}" src="${logo.file}" alt="${logo.alt}" style="--logo-height: ${height}px">`,
      )
    : '';
  return {
    footer: placeFiles(said, at(say`the footer`), fileAt),
    logo: placeFiles(sign, at(say`the logo`), fileAt),
    pageNumbers,
    sectionNumbers,
    ...numbersOf(deck),
    tokens,
  };
}

/** What is written at a slide's foot for its number: `5`, `5 / 20`, or in the appendix `A1`. */
export function pageNumber({ id, appendix }: Slide, frame: Frame): Value {
  const { pageNumbers = 'n', count, numbers } = frame;
  if (pageNumbers === 'none') return null;
  const all = pageNumbers === 'n / N' && !appendix;
  return [
    html`<span class="slide-no">${numbers.get(id) ?? null}</span>`,
    all && html`<span class="slide-count"> / ${count}</span>`,
  ];
}

/** What a slide lies on. */
export function renderBackground(
  background: Background | undefined,
  { tokens }: Frame,
  place: Place,
): Value {
  if (background === undefined) return null;
  const colour = (name: string) => {
    if (tokens?.has(`--${name}`) === false) {
      const names = [...tokens].map((each) => each.slice(2));
      const hint = didYouMean(
        name,
        names,
        say`choose ground, surface, base-soft or another colour of the theme`,
      );
      fail(say`the theme has no colour '${name}' for the background`, place, hint);
    }
    return `var(--${name})`;
  };
  if (typeof background === 'string') {
    return html`<div class="slide-ground" style="background: ${colour(background)}"></div>`;
  }
  if ('gradient' in background) {
    const { gradient, angle = 135 } = background;
    const run = `linear-gradient(${angle}deg, ${gradient.map(colour).join(', ')})`;
    return html`<div class="slide-ground" style="background: ${run}"></div>`;
  }
  const { image, alt = '', veil = 0.7 } = background;
  return html`<div class="slide-ground" style="--veil: ${Math.round(veil * 100)}%"><img src="${image}" alt="${alt}"></div>`;
}

/** A name of a section with its number, where the deck numbers them; what is behind the talk has none. */
export function sectionName(name: string, index: number, frame: Frame): Value {
  return html`<span class="section-name">${sectionNumber(index, frame)}${name}</span>`;
}

/** The number of a section, where the deck numbers them. */
export function sectionNumber(index: number, { sectionNumbers }: Frame): Value {
  return sectionNumbers && index >= 0 && html`<span class="section-no">${index + 1}</span> `;
}

/** The footer's line, if there is one. */
export function renderFooterLine({ footer }: Frame): Value {
  return footer !== '' && html`<span class="deck-footer">${finished(footer)}</span>`;
}
