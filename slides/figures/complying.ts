import { defineFigure, type Html, html } from 'mesa-deck';
import { type Analysis, analyse, type Situation } from '../models/compliance.ts';
import { plane, threat } from './compliance.ts';
import { german } from './complying.de.ts';
import { round } from './plot.ts';

/** What the slide keeps fixed: detection, modification, discount, and episodes until the threat ends. */
export const fixed = { q: 0.5, m: 0.8, gamma: 0.95, T: 20 } as const;

/** A training that outlasts whatever is shown of it: as good as one without an end. */
const forever = 2000;

interface Plans {
  /** An episode a letter, C or D, with deployment after the last. */
  readonly ends: string;
  /** As many episodes of a training that goes on. */
  readonly goesOn: string;
  readonly analysis: Analysis;
}

/** The best plans in both trainings. */
export function plans(given: Pick<Situation, 'rho' | 'V'> & Partial<Situation>): Plans {
  const situation = { ...fixed, ...given };
  const analysis = analyse(situation);
  const goesOn = analyse({ ...situation, T: forever }).policy.slice(0, situation.T);
  return { ends: analysis.policy, goesOn, analysis };
}

export default defineFigure({
  id: 'complying',
  alt: 'Two strips of training episodes. Above, the threat ends after them: where the prize is large enough or complying pays enough, the model complies, and near the end or early it may defect. Below, the threat never ends: it complies in all or in none, whatever the prize.',
  caption: 'Blue: complies. Orange: defects, for its own objective.',
  width: 1120,
  height: 220,
  controls: [
    { name: 'V', label: 'prize V', kind: 'range', min: 0, max: 8, step: 0.25, value: 0 },
    {
      name: 'rho',
      label: 'payoff of complying ρ',
      kind: 'range',
      min: 0,
      max: 0.95,
      step: 0.05,
      value: 0.5,
    },
  ],
  laboratory: {
    controls: threat,
    caption:
      'Above: what it does by payoff and prize, its situation as a mark. Blue: complies. Orange: defects, for its own objective.',
    height: 540,
    draw: (state, situation) => html`
      ${plane(state.analysis, situation)}
      <g transform="translate(0 316)">${strips(state)}</g>`,
  },
  languages: { de: german },
  run: (situation) => [plans(situation)],
  draw: strips,
  say: ({ ends, goesOn }, { V, rho, T }) =>
    `V = ${V}, ρ = ${rho}: with an end it complies ${countOf(ends)} of ${T} times; ` +
    `without an end, ${countOf(goesOn)} of ${T}.`,
});

const countOf = (plan: string) => plan.split('C').length - 1;

function strips({ ends, goesOn }: Plans): Html {
  return html`${strip(44, html`The threat ends after ${ends.length} episodes`, ends)}
    ${strip(168, html`The threat never ends`, goesOn)}`;
}

/** A square of the base optimizer's for an episode that complies, a trapezoid for one that defects. */
function strip(y: number, name: Html, plan: string): Html {
  const width = 1120 / plan.length;
  return html`<text x="0" y="${y - 18}">${name}</text>
    ${[...plan].map((letter, i) => {
      const [x, right] = [round(i * width + 3), round((i + 1) * width - 3)];
      return letter === 'C'
        ? html`<rect class="base-cell" x="${x}" y="${y}" width="${round(right - x)}" height="48"/>`
        : html`<path class="mesa-cell" d="M${x} ${y + 48}L${x + 10} ${y}H${right - 10}L${right} ${y + 48}z"/>`;
    })}`;
}
