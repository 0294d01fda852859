import type { Figure, FigureControl, Html } from '../../content/content.ts';
import { fail, type Place } from '../../errors.ts';
import { escapeHtml } from '../../shared/escape.ts';

/** What a browser needs to bring the picture to life, and a reader without scripts to do without. */
export function renderFigure(figure: Figure, inside: string): string {
  const { id, alt, caption, width, height, still } = figure;
  return [
    `<figure class="picture live" data-figure="${id}">`,
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(alt)}">${inside}</svg>`,
    renderControls(figure),
    `<figcaption>${escapeHtml(caption)} <output>${escapeHtml(still.words)}</output></figcaption>`,
    '</figure>',
  ].join('\n');
}

function renderControls({ controls, action }: Figure): string {
  const button = (name: string, label: string) =>
    `<button type="button" data-do="${name}">${escapeHtml(label)}</button>`;
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
  const limits = `min="${min}" max="${max}" step="${step}" value="${value}"`;
  const shown = kind === 'range' ? `<b aria-hidden="true">${value}</b>` : '';
  return (
    `<label><span>${escapeHtml(label)}</span>` +
    `<input type="${kind}" name="${escapeHtml(name)}" ${limits} autocomplete="off">${shown}</label>`
  );
}

export function checkFigure({ id, alt, controls }: Figure, place: Place): void {
  if (typeof id !== 'string' || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    fail(`${JSON.stringify(id)} is not a figure id`, place, "write it as in id: 'two-curves'");
  }
  if (typeof alt !== 'string' || alt.trim() === '') {
    fail('the figure has no text alternative', place, "say in words what it shows: alt: '…'");
  }
  for (const { name, value, min, max } of controls) {
    if (value >= min && value <= max) continue;
    const what = `the control '${name}' has the value ${value}, which is not from ${min} to ${max}`;
    fail(what, place, 'mend its value, min or max');
  }
}

/** The still picture; drawing it runs the figure's own code, which may fail. */
export function stillOf(figure: Figure, place: Place): Html {
  try {
    return figure.still.picture;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const hint = `run and draw of the figure '${figure.id}' are at fault`;
    return fail(`the figure can't be drawn: ${message}`, place, hint);
  }
}
