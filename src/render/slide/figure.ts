import type { Figure, FigureControl, Value } from '../../content/content.ts';
import { drawStill, type FigureDefinition, type Still } from '../../content/figure.ts';
import { html } from '../../content/templates.ts';
import { fail, type Place } from '../../errors.ts';
import { contentFlaw } from '../../fields/content.ts';
import { figureFlaws } from '../../fields/figure.ts';
import { attributes, finished, lines, markup } from '../../shared/markup.ts';
import { messageOf, quoted } from '../../shared/quoted.ts';
import type { Word } from '../../words/message.ts';

/** What a browser needs to bring the picture to life, and a reader without scripts to do without. */
export function renderFigure(figure: Figure, inside: string, words: string, word: Word): string {
  const { id, alt, caption, width, height } = figure;
  return markup(
    lines(
      html`<figure class="picture live" data-figure="${id}">`,
      html`<svg viewBox="0 0 ${Number(width)} ${Number(height)}" role="img" aria-label="${alt}">${finished(inside)}</svg>`,
      renderControls(figure, word),
      html`<figcaption>${caption} <output>${words}</output></figcaption>`,
      html`</figure>`,
    ),
  );
}

function renderControls({ controls, action }: Figure, word: Word): Value {
  const button = (name: string, label: string) =>
    html`<button type="button" data-do="${name}">${label}</button>`;
  return [
    html`<div class="figure-controls" role="group" aria-label="${word('slide.controls')}">`,
    action === undefined ? null : [button('run', action), button('step', word('slide.step'))],
    controls.map(renderControl),
    button('reset', word('slide.reset')),
    action === undefined
      ? null
      : html`<progress max="1" value="0" aria-label="${word('slide.progress')}"></progress>`,
    html`</div>`,
  ];
}

function renderControl({ name, label, kind, min, max, step, value }: FigureControl): Value {
  const field = attributes({ type: kind, name, min, max, step, value, autocomplete: 'off' });
  const shown = kind === 'range' && html`<b aria-hidden="true">${value}</b>`;
  return html`<label><span>${label}</span><input${field}>${shown}</label>`;
}

export function checkFigure(figure: Figure, place: Place): void {
  for (const { what, hint } of figureFlaws(figure)) fail(what, place, hint);
}

/** What was drawn already: two decks may show one figure, and a run may be long. */
const drawn = new WeakMap<FigureDefinition, Map<string, Still>>();

/** The still picture; drawing it runs the figure's own code, which may fail. */
export function stillOf(figure: Figure, definition: FigureDefinition, place: Place): Still {
  const stills = drawn.get(definition) ?? new Map<string, Still>();
  drawn.set(definition, stills);
  const key = JSON.stringify(figure.controls.map(({ name, value }) => [name, value]));
  const still = stills.get(key) ?? drawNow(figure, definition, place);
  stills.set(key, still);
  return still;
}

function drawNow({ id, controls }: Figure, definition: FigureDefinition, place: Place): Still {
  const hint = `run, draw and say of the figure '${id}' are at fault`;
  let still: Still;
  try {
    still = drawStill(definition, controls);
  } catch (error) {
    return fail(`the figure can't be drawn: ${messageOf(error)}`, place, hint, { cause: error });
  }
  const flaw = contentFlaw(still.picture);
  if (flaw) fail(flaw.what, place, flaw.hint);
  if (typeof still.words === 'string') return still;
  return fail(`what the figure says is ${quoted(still.words)}, not a text`, place, hint);
}
