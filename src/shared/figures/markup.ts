import type { FigureControl, Value } from '../../content/content.ts';
import { html } from '../../content/templates.ts';
import type { Word } from '../../words/message.ts';
import { deckKeys } from '../keys/keymap.ts';
import { labelOf } from '../keys/labels.ts';
import { attributes, finished, lines } from '../markup.ts';

/** What a view of a figure shows of it: on a slide, or in the laboratory. */
export interface FigureView {
  readonly id: string;
  readonly alt: string;
  readonly caption: string;
  readonly width: number;
  readonly height: number;
  readonly controls: readonly FigureControl[];
  readonly action?: string | undefined;
}

/** The ways to a figure's laboratory: a button among its controls, and on paper a link. */
export interface LaboratoryWays {
  /** The address of the laboratory, from the deck's page. */
  readonly href: string;
  /** The same as it is printed. */
  readonly shown: string;
}

/** A figure as it is on a page, with what a browser needs to bring the picture to life. */
export function figureMarkup(
  view: FigureView,
  inside: string,
  words: string,
  word: Word,
  ways?: LaboratoryWays,
): Value {
  const { id, alt, caption, width, height } = view;
  return lines(
    html`<figure class="picture live" data-figure="${id}">`,
    html`<svg viewBox="0 0 ${Number(width)} ${Number(height)}" role="img" aria-label="${alt}">${finished(inside)}</svg>`,
    controlsMarkup(view, ways !== undefined, word),
    html`<figcaption>${caption} <output aria-label="${word('figure.result')}">${words}</output>${ways ? paperLink(ways, word) : null}</figcaption>`,
    html`</figure>`,
  );
}

function paperLink({ href, shown }: LaboratoryWays, word: Word): Value {
  const address = html`<a href="${href}">${shown}</a>`;
  return html` <span class="to-laboratory">${word.parts('figure.laboratoryAt', { address })}</span>`;
}

function controlsMarkup(
  { caption, controls, action }: FigureView,
  hasLaboratory: boolean,
  word: Word,
): Value {
  const button = (name: string, label: string) =>
    html`<button type="button" data-do="${name}">${label}</button>`;
  return [
    html`<div class="figure-controls" role="group" aria-label="${word('figure.controls', { figure: caption })}">`,
    action !== undefined && button('run', action),
    // State by state one goes in the laboratory, where there is one.
    action !== undefined && !hasLaboratory && button('step', word('figure.step')),
    controls.map(controlMarkup),
    button('reset', word('figure.reset')),
    action === undefined
      ? null
      : html`<progress max="1" value="0" aria-label="${word('figure.progress')}"></progress>`,
    hasLaboratory &&
      html`<button type="button" data-do="laboratory" aria-haspopup="dialog" title="${word('figure.allOfIt', { key: labelOf(deckKeys.laboratory, word) })}">${word('figure.laboratory')}</button>`,
    html`</div>`,
  ];
}

function controlMarkup({ name, label, kind, min, max, step, value }: FigureControl): Value {
  const field = attributes({ type: kind, name, min, max, step, value, autocomplete: 'off' });
  const shown = kind === 'range' && html`<b aria-hidden="true">${value}</b>`;
  return html`<label><span>${label}</span><input${field}>${shown}</label>`;
}
