import type { Figure, FigureControl } from '../../content/content.ts';
import { drawStill, type FigureDefinition, type Still } from '../../content/figure.ts';
import { fail, type Place } from '../../errors.ts';
import { contentFlaw } from '../../fields/content.ts';
import { figureFlaws } from '../../fields/figure.ts';
import { escapeText } from '../../shared/markup.ts';
import { messageOf, quoted } from '../../shared/quoted.ts';

/** What a browser needs to bring the picture to life, and a reader without scripts to do without. */
export function renderFigure(figure: Figure, inside: string, words: string): string {
  const { id, alt, caption, width, height } = figure;
  return [
    `<figure class="picture live" data-figure="${escapeText(id)}">`,
    `<svg viewBox="0 0 ${Number(width)} ${Number(height)}" role="img" aria-label="${escapeText(alt)}">${inside}</svg>`,
    renderControls(figure),
    `<figcaption>${escapeText(caption)} <output>${escapeText(words)}</output></figcaption>`,
    '</figure>',
  ].join('\n');
}

function renderControls({ controls, action }: Figure): string {
  const button = (name: string, label: string) =>
    `<button type="button" data-do="${name}">${escapeText(label)}</button>`;
  return [
    '<div class="figure-controls" role="group" aria-label="Controls of the figure">',
    action === undefined ? '' : button('run', action) + button('step', 'Step'),
    ...controls.map(renderControl),
    button('reset', 'Reset'),
    action === undefined
      ? ''
      : '<progress max="1" value="0" aria-label="How much of the run is done"></progress>',
    '</div>',
  ].join('');
}

function renderControl({ name, label, kind, min, max, step, value }: FigureControl): string {
  const limits = Object.entries({ min, max, step, value }).map(
    ([limit, number]) => `${limit}="${escapeText(String(number))}"`,
  );
  const shown = kind === 'range' ? `<b aria-hidden="true">${escapeText(String(value))}</b>` : '';
  return (
    `<label><span>${escapeText(label)}</span>` +
    `<input type="${escapeText(kind)}" name="${escapeText(name)}" ${limits.join(' ')} autocomplete="off">${shown}</label>`
  );
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
