import { defineFigure, type Html, html } from 'mesa-deck';
import { type Analysis, analyse, type Regime, type Situation } from '../models/compliance.ts';
import { german } from './compliance.de.ts';
import { axes, type Frame, mesaMark, type Point, path, place, round } from './plot.ts';

const top = 8;
const frame: Frame = { left: 44, top: 48, width: 660, height: 170, x: [0, 1], y: [0, top] };

/** What each regime does, in the order of the episodes, and its name in the plane. */
const habits = {
  R1: ['always', 'it complies always'],
  R2: ['late', 'it defects early, complies near the end'],
  R3: ['early', 'it complies early, defects near the end'],
  R4: ['never', 'it defects always'],
} as const;

const share = { kind: 'range', min: 0.05, max: 1, step: 0.05 } as const;

/** The numbers of the threat, which a slide keeps fixed. */
export const threat = [
  { ...share, name: 'q', label: 'detected q', value: 0.5 },
  { ...share, name: 'm', label: 'modified m', value: 0.8 },
  {
    name: 'gamma',
    label: 'discount γ',
    kind: 'range',
    min: 0.5,
    max: 0.99,
    step: 0.01,
    value: 0.95,
  },
  { name: 'T', label: 'episodes T', kind: 'range', min: 1, max: 30, step: 1, value: 20 },
] as const;

export default defineFigure({
  id: 'compliance',
  alt: 'Above: the plane of what complying pays and what the prize is worth, cut into four regimes by the threshold of one episode and by the bend, with the threshold of all episodes and the situation as a mark. Below: the optimal plan, an episode a mark: a blue rectangle complies, an orange trapezoid defects.',
  caption: 'Blue: complies. Orange: defects.',
  width: 1120,
  height: 356,
  controls: [
    {
      name: 'rho',
      label: 'payoff ρ',
      kind: 'range',
      min: 0,
      max: 0.95,
      step: 0.05,
      value: 0.05,
    },
    { name: 'V', label: 'prize V', kind: 'range', min: 0, max: top, step: 0.25, value: 3 },
  ],
  languages: { de: german },
  run: (situation) => [analyse(situation)],
  draw: (analysis, situation) => html`${ground(analysis, situation)}
    ${habits[analysis.regime][1].split(/(?<=,) /).map((line, i) => html`<text class="strong" x="744" y="${102 + 34 * i}">${line}</text>`)}
    ${legend('mesa-line', html`enough for all ${situation.T} episodes`, 186)}
    ${plan(analysis.policy)}`,
  say: ({ policy }) =>
    `Best for its own objective: ${countOf(policy, 'C')} episodes comply, ${countOf(policy, 'D')} defect.`,
  laboratory: {
    controls: threat,
    caption: 'What such a model does best for its own objective. Blue: complies. Orange: defects.',
    draw: (analysis, situation) => html`${plane(analysis, situation)}${plan(analysis.policy)}`,
    say: ({ regime, policy, thresholdT }, { T, V }) =>
      `V = ${V}; complying in all ${T} episodes needs ${thresholdT.toFixed(2)}: ${habits[regime][1]}; ` +
      `${countOf(policy, 'C')} episodes comply, ${countOf(policy, 'D')} defect.`,
  },
});

/** The plane with all that its lines say. */
export function plane(analysis: Analysis, situation: Situation): Html {
  const { threshold, thresholdT, bend, regime } = analysis;
  const facts = [
    ['axis', html`least prize, one episode: ${threshold.toFixed(2)}`],
    ['mesa-line', html`least prize, all ${situation.T}: ${thresholdT.toFixed(2)}`],
    ['axis dotted', html`bend: ${bend.toFixed(3)}`],
  ] as const;
  return html`${ground(analysis, situation)}
    <text class="strong" x="744" y="74">${habits[regime][1]}</text>
    ${facts.map(([line, fact], i) => legend(line, fact, 120 + 40 * i))}`;
}

function ground({ bend }: Analysis, situation: Situation): Html {
  const { rho, V } = situation;
  return html`${regimes(situation, bend)}
    ${axes(frame, { xLabel: 'payoff ρ of complying (of defecting: 1)', yLabel: 'prize V', xTicks: [0, 0.5, 1], yTicks: [0, 4, 8] })}
    ${mesaMark(place(frame, [rho, V]), 10)}`;
}

/** A fact, with the line of the plot that it belongs to. */
function legend(line: string, fact: Html, y: number): Html {
  return html`<path class="${line}" d="M744 ${y - 8}h40"/><text x="798" y="${y}">${fact}</text>`;
}

/** The four regimes: blue where it complies always, orange where never, and V*(T) in between. */
function regimes(situation: Situation, bend: number): Html {
  const at = (rho: number) => analyse({ ...situation, rho });
  const along = (from: number, to: number) =>
    Array.from({ length: 41 }, (_, i) => Math.min(from + ((to - from) * i) / 40, 0.9999));
  const line = (rhos: readonly number[], of: (analysis: Analysis) => number) =>
    rhos.map((rho): Point => [rho, Math.min(of(at(rho)), top)]);
  const [left, right] = [along(0, bend), along(bend, 1)].map((rhos) =>
    line(rhos, ({ threshold }) => threshold),
  ) as [Point[], Point[]];
  const whole = line([...along(0, bend), ...along(bend, 1)], ({ thresholdT }) => thresholdT);
  const area = (edge: readonly Point[], y: number) => {
    const [[from], [to]] = [edge[0] as Point, edge.at(-1) as Point];
    return `${path(frame, [[from, y], ...edge, [to, y]])}z`;
  };
  // A name stands where its regime has room for it.
  const name = (regime: Regime, rho: number, y: number, isAbove: boolean) => {
    const [x, baseline] = place(frame, [rho, y]);
    const room = isAbove ? y - at(rho).threshold : at(rho).threshold - y;
    if (room < (isAbove ? 0.2 : 1.2) || rho > 0.96) return null;
    return html`<text class="quiet" x="${x}" y="${baseline}" text-anchor="middle">${habits[regime][0]}</text>`;
  };
  const early = bend > 0.07 ? bend / 2 : 1;
  return html`<path class="area base-area" d="${area(right, top)}"/>
    <path class="area mesa-area" d="${area(left, 0)}"/>
    <path class="axis dotted" d="${path(frame, [
      [bend, 0],
      [bend, top],
    ])}"/>
    <path class="axis" d="${path(frame, shown([...left, ...right]))}"/>
    <path class="mesa-line" d="${path(frame, shown(whole))}"/>
    ${name('R1', (1 + bend) / 2, top - 1.2, true)}${name('R2', early, top - 1.2, true)}
    ${name('R3', bend + 0.06, 0.4, false)}${name('R4', early, 0.4, false)}`;
}

/** A falling line from where it comes into the frame. */
function shown(points: readonly Point[]): readonly Point[] {
  const first = points.findIndex(([, y]) => y < top);
  return first < 0 ? [] : points.slice(Math.max(first - 1, 0));
}

/** The plan as a strip: a rectangle of the base optimizer's for C, a trapezoid for D. */
function plan(policy: string): Html {
  const width = Math.min(1120 / policy.length, 56);
  return html`${[...policy].map((letter, i) => {
    const [x, right] = [round(i * width + 2), round((i + 1) * width - 2)];
    const shape =
      letter === 'C'
        ? html`<rect class="base-cell" x="${x}" y="308" width="${round(right - x)}" height="44"/>`
        : html`<path class="mesa-cell" d="M${x} 352L${x + 6} 308H${right - 6}L${right} 352z"/>`;
    return shape;
  })}`;
}

const countOf = (policy: string, letter: string) => policy.split(letter).length - 1;
