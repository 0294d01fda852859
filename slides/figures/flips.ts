import { defineFigure, type Html, html } from 'mesa-deck';
import { delta, trainMixed } from '../models/goal-training.ts';
import { german } from './flips.de.ts';
/** Flip times, 13 s of training, and the run of the still picture; its test writes and holds them. */
import known from './flips.json' with { type: 'json' };
import { axes, type Frame, mesaMark, number, type Point, path, place } from './plot.ts';

/** δ = exit − green before the first update, after it, after the second … */
interface Run {
  readonly deltas: readonly number[];
  /** How much of the run is over, from 0 to 1. */
  readonly part: number;
}

interface Settings {
  /** The share of levels in other colours, in per cent. */
  readonly share: number;
  /** Updates that training can afford. */
  readonly budget: number;
}

/** Per cent of other levels, and updates until δ > 0. */
export const flips = known.flips.map(([percent = 0, updates = 0]): Point => [percent, updates]);

/** Updates by the rule of thumb 2.9/ε. */
const rule = (percent: number) => 290 / percent;

/** Updates until a page that has no worker goes on: some 15 ms of work. */
const turn = 2;

const times: Frame = {
  left: 72,
  top: 50,
  width: 1020,
  height: 250,
  x: [Math.log10(0.4), Math.log10(60)],
  y: [Math.log10(4), 3],
};
const log = ([x, y]: Point): Point => [Math.log10(x), Math.log10(y)];

export default defineFigure({
  id: 'flips',
  alt: 'On logarithmic axes, the updates until the goal flips fall along a straight line as the share of other levels rises: about 691 at 0.5 per cent, 56 at 5, 7 at 50. A ring shows how far the chosen run has come.',
  caption: 'Marks: measured. Dotted: 2.9/ε.',
  uses: ['decorrelated', 'conserved'],
  width: 1120,
  height: 372,
  action: 'Train',
  controls: [
    {
      name: 'share',
      label: 'other levels, %',
      kind: 'range',
      min: 0,
      max: 20,
      step: 0.5,
      value: 5,
    },
    { name: 'budget', label: 'budget', kind: 'number', min: 10, max: 800, step: 10, value: 100 },
  ],
  laboratory: {
    alt: 'Two plots. On logarithmic axes, the updates until the goal flips fall along a straight line as the share of other levels rises: about 691 at 0.5 per cent, 56 at 5, 7 at 50. Beside it the difference of the two weights climbs from minus two to zero in the chosen run.',
    caption: 'Marks: measured. Dotted: 2.9/ε. Blue: the updates that training can afford.',
    height: 340,
    say: ({ deltas }, { share }) => {
      const [step, last] = [deltas.length - 1, deltas.at(-1) ?? 0];
      const what = `${share} % other levels, from δ = −2: `;
      if (last > 0)
        return `${what}it flips after ${step} updates; 2.9/ε = ${rule(share).toFixed(0)}.`;
      const still = `after ${step} updates δ = ${number(last.toFixed(2))}, the goal has not flipped; `;
      return what + still + (share > 0 ? `2.9/ε = ${rule(share).toFixed(0)}.` : 'it never does.');
    },
    draw: (run, settings) => html`
      ${law({ ...times, width: 470, height: 220 }, run, settings)}
      ${difference(run.deltas, settings.budget)}`,
  },
  still: { deltas: known.deltas, part: 1 },
  run: runOf,
  draw: (run, settings) => law(times, run, settings),
  say: ({ deltas }, { share }) => {
    const flipped = (deltas.at(-1) ?? 0) > 0;
    const rate = `${share} % other levels: `;
    return flipped
      ? `${rate}it flips after ${deltas.length - 1} updates.`
      : `${rate}after ${deltas.length - 1} updates it has not flipped.`;
  },
  progress: ({ part }) => part,
  languages: { de: german },
});

function* runOf({ share, budget }: Settings): Generator<Run | undefined, void, void> {
  const stride = Math.ceil(budget / 100);
  const deltas: number[] = [];
  for (const { step, weights } of trainMixed(share / 100, budget)) {
    deltas.push(delta(weights));
    const isOver = delta(weights) > 0 || step === budget;
    if (isOver || step % stride === 0) {
      yield { deltas: [...deltas], part: isOver ? 1 : step / budget };
    } else if (step % turn === 0) yield undefined;
    if (isOver) return;
  }
}

/** Updates until the goal flips, by the share of other levels, and how far this run has come. */
function law(times: Frame, { deltas }: Run, { share, budget }: Settings): Html {
  const step = deltas.length - 1;
  const [left, right] = [0.5, 50].map((percent): Point => log([percent, rule(percent)]));
  const [x, y] = place(times, log([Math.max(share, 0.4), Math.max(step, 4)]));
  const bottom = times.top + times.height;
  const run =
    share > 0
      ? html`<path class="axis" d="M${x} ${bottom}V${y}"/><circle class="target" cx="${x}" cy="${y}" r="14"/>`
      : null;
  return html`
    <path class="axis dotted" d="${path(times, [left as Point, right as Point])}"/>
    ${affordable(times, budget)}
    ${axes(times, { xLabel: 'other levels ε, in per cent', yLabel: 'updates until the goal flips', xTicks: [0.5, 1, 2, 5, 10, 20, 50].map(Math.log10), xName: power, yTicks: [1, 2, 3], yName: power })}
    ${flips.map((flip) => mesaMark(place(times, log(flip)), 7))}
    ${run}`;
}

/** The name of a tick of a logarithmic axis. */
const power = (value: number) => String(Number((10 ** value).toPrecision(3)));

/** What lies below flips in time. The words stand where the marks do not. */
function affordable(times: Frame, budget: number): Html {
  const [, y] = place(times, [0, Math.log10(budget)]);
  const { left, width } = times;
  const [x, anchor] = budget < 40 ? [left + 12, 'start'] : [left + width, 'end'];
  return html`<path class="base-line" d="M${left} ${y}h${width}"/>
    <text x="${x}" y="${y - 12}" text-anchor="${anchor}">budget: ${budget}</text>`;
}

/** δ against the updates of the run: over the dotted line the goal has flipped. */
function difference(deltas: readonly number[], budget: number): Html {
  const frame: Frame = {
    ...times,
    left: 660,
    width: 420,
    height: 220,
    x: [0, budget],
    y: [-2.25, 0.5],
  };
  const points = deltas.map((value, i): Point => [i, value]);
  const zero: readonly Point[] = [
    [0, 0],
    [budget, 0],
  ];
  return html`
    <path class="axis dotted" d="${path(frame, zero)}"/>
    <path class="mesa-line" d="${path(frame, points)}"/>
    ${mesaMark(place(frame, points.at(-1) ?? [0, -2]), 9)}
    ${axes(frame, { xLabel: 'updates of this run', yLabel: 'δ: wants exits − wants green', xTicks: [0, budget / 2, budget], yTicks: [-2, -1, 0] })}`;
}
