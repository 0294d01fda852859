import { defineFigure, type Html, html } from 'mesa-deck';
import { german } from './gate.de.ts';
import { arrow, mesaBox, plainBox } from './shapes.ts';

/** What holds of a model, as switches: 1 for yes. */
interface Model {
  /** Its objective differs from the base objective. */
  readonly differs: number;
  /** It cares about what comes after this update. */
  readonly reaches: number;
  /** It models that it is selected, and for what. */
  readonly models: number;
  /** It expects the threat of modification to end. */
  readonly ends: number;
}

const conditions = [
  ['differs', 'its objective is another'],
  ['reaches', 'it reaches across updates'],
  ['models', 'it models its selection'],
  ['ends', 'it expects an end of the threat'],
] as const;

/** What such a model does, in two lines. */
export function outcome({ differs, reaches, models, ends }: Model): readonly [string, string] {
  if (!differs) return ['is aligned:', 'complies for our sake'];
  if (!reaches || !models) return ['acts for its own', 'objective at once'];
  if (!ends) return ['complies forever,', 'or not at all'];
  return ['complies now,', 'defects later'];
}

/** A model without the conditions of these numbers, from 1; 0 is none. */
function without(...off: readonly number[]): Model {
  const has = (number: number) => (off.includes(number) ? 0 : 1);
  return { differs: has(1), reaches: has(2), models: has(3), ends: has(4) };
}

const choice = { kind: 'range', min: 0, max: conditions.length, step: 1, value: 0 } as const;

export default defineFigure({
  id: 'gate',
  alt: 'A gate with four inputs: another objective, one that reaches across updates, a model of its selection, and the expectation that the threat ends. With all four, the model complies now and defects later. With one switched off it does something else.',
  caption: 'Switch one off, and it is not deception.',
  width: 1120,
  height: 340,
  controls: [{ ...choice, name: 'off', label: 'switched off (0: none)' }],
  laboratory: {
    controls: [{ ...choice, name: 'also', label: 'and this one too (0: none)' }],
    caption: 'What each does alone stands below the gate; two that are off can be tried too.',
    height: 560,
    draw: (model, settings) => html`${draw(model, settings)}
      <path class="thin" d="M0 380H1120"/>
      ${conditions.map(([, words], i) => {
        const y = 424 + 38 * i;
        return html`<text x="0" y="${y}">without ${i + 1}, ${words}:</text>
          <text class="strong" x="520" y="${y}">${outcome(without(i + 1)).join(' ')}</text>`;
      })}`,
  },
  languages: { de: german(outcome) },
  run: ({ off, also }) => [without(off, also)],
  draw,
  say: (model) => `Such a model ${outcome(model).join(' ')}.`,
});

function draw(model: Model, { off }: { readonly off: number }): Html {
  const isDeceptive = outcome(model)[1] === 'defects later';
  return html`${conditions.map(([name, words], i) => {
    const y = 84 * i;
    const isOn = model[name] === 1;
    return html`<g data-set="off=${off === i + 1 ? 0 : i + 1}">
        <rect class="${isOn ? 'neutral-mark' : 'thin'}" x="0" y="${y + 4}" width="480" height="72" rx="22"/>
        <text class="${isOn ? '' : 'quiet'}" x="28" y="${y + 48}">${i + 1}</text>
        <text class="${isOn ? '' : 'quiet'}" x="258" y="${y + 48}" text-anchor="middle">${words}</text>
      </g>
      ${isOn ? arrow([480, y + 40], [656, 150 + 12 * i]) : null}`;
  })}
    <path class="neutral-mark" d="M660 84h60a84 84 0 0 1 0 168h-60z"/>
    <text class="strong" x="728" y="176" text-anchor="middle">and</text>
    ${arrow([804, 168], [846, 168])}
    ${(isDeceptive ? mesaBox : plainBox)([850, 118, 270, 100], ...outcome(model))}`;
}
