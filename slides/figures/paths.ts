import { defineFigure, type Html, html } from 'mesa-deck';
import { delta, TRAINING_LEVELS, train } from '../models/goal-training.ts';
import type { Weights } from '../models/grid-world.ts';
import { german } from './paths.de.ts';
/** The result for the first seed 1, three seconds of training; its test writes it and holds it to that. */
import still from './paths.json' with { type: 'json' };
import { axes, type Frame, mesaMark, number, type Point, path, place, round } from './plot.ts';

/** Forty training runs so far. */
interface Runs {
  readonly step: number;
  /** For each run, the two weights (exit, green) at every second update. */
  readonly paths: readonly (readonly Point[])[];
  /** The most that δ = exit − green has moved in any run since its start. */
  readonly drift: number;
}

interface Settings {
  /** The first of the seeds; each run has the next. */
  readonly first: number;
  /** Levels of the 64 in which the object is green, as in deployment. */
  readonly other: number;
}

const runs = 40;
const steps = 24;
/** Updates from one picture to the next. */
const stride = 2;
/** Updates of one run each until a page that has no worker goes on: some 15 ms of work. */
const turn = 4;
/** Pixels for 1 on both axes, so that directions are true. */
const unit = 22;
const plane: Frame = {
  left: 54,
  top: 50,
  width: 13 * unit,
  height: 11.5 * unit,
  x: [-3, 10],
  y: [-3, 8.5],
};
const moved: Frame = { ...plane, left: 590, width: 410, x: [0, steps], y: [0, 10] };

export default defineFigure({
  id: 'paths',
  alt: 'In the plane of the weight of the exit and the weight of green, each of 40 training runs is a straight line of the same direction, up and to the right, and the ends lie side by side across it.',
  caption: 'Other levels: the object is green.',
  uses: ['summed', 'conserved'],
  width: 1120,
  height: 400,
  action: 'Train',
  controls: [
    {
      name: 'other',
      label: `other levels of ${TRAINING_LEVELS.length}`,
      kind: 'range',
      min: 0,
      max: 16,
      step: 1,
      value: 0,
    },
  ],
  laboratory: {
    controls: [
      { name: 'first', label: 'First seed', kind: 'number', min: 0, max: 9960, step: 1, value: 1 },
    ],
    alt: 'Two plots of 40 training runs. In the plane of the weight of the exit and the weight of green, every run is a straight line of the same direction, up and to the right, and the ends lie side by side across it. Against the updates, the way along that direction rises for all; the way across it stays at zero.',
    caption:
      'Exact gradient. u = exit + green, δ = exit − green. In the other levels, the object is green.',
    height: 370,
    draw: drawAll,
    say: ({ step, paths, drift }, { first, other }) =>
      `Seeds ${first} to ${first + runs - 1}, ${step} updates, ${other} other levels: ${gone(paths, drift)}`,
  },
  still: { ...still, paths: still.paths.map((run) => run.map(([x = 0, y = 0]): Point => [x, y])) },
  run: runOf,
  draw,
  say: ({ step, paths, drift }) => `${step} updates: ${gone(paths, drift)}`,
  progress: ({ step }) => step / steps,
  languages: { de: german(({ paths, drift }) => extent(paths, drift), TRAINING_LEVELS.length) },
});

function* runOf({ first, other }: Settings): Generator<Runs | undefined, void, void> {
  const decorrelated = other / TRAINING_LEVELS.length;
  const all = Array.from({ length: runs }, (_, i) => {
    return { path: [] as Point[], from: Number.NaN, steps: trainFrom(first + i, decorrelated) };
  });
  let drift = 0;
  for (let step = 0; step <= steps; step += 1) {
    for (const [i, run] of all.entries()) {
      const weights = run.steps.next().value as Weights;
      if (step === 0) run.from = delta(weights);
      drift = Math.max(drift, Math.abs(delta(weights) - run.from));
      if (step % stride === 0) run.path.push([weights.exit, weights.green]);
      if ((i + 1) % turn === 0) yield undefined;
    }
    if (step % stride === 0) yield { step, paths: all.map(({ path }) => [...path]), drift };
  }
}

function* trainFrom(seed: number, decorrelated: number): Generator<Weights, void, void> {
  for (const { weights } of train({ seed, decorrelated, steps, rate: 10 })) yield weights;
}

/** How far a run has gone by each picture: along u = (1, 1)/√2, and across it along δ. */
function ways(run: readonly Point[]): readonly Point[] {
  const [exit0, green0] = run[0] ?? [0, 0];
  return run.map(([exit, green]): Point => {
    const [x, y] = [exit - exit0, green - green0];
    return [(x + y) / Math.SQRT2, (x - y) / Math.SQRT2];
  });
}

function gone(paths: Runs['paths'], drift: number): string {
  const [least, most, across] = extent(paths, drift);
  return `u moved by ${least} to ${most}, δ by ${across} at most.`;
}

/** The least and the most that u has moved in a run, and the most that δ has. */
function extent(paths: Runs['paths'], drift: number): readonly [string, string, string] {
  const along = paths.map((run) => Math.abs(ways(run).at(-1)?.[0] ?? 0) * Math.SQRT2);
  return [Math.min(...along).toFixed(1), Math.max(...along).toFixed(1), size(drift)];
}

function draw({ paths }: Runs): Html {
  const large = 24;
  const frame: Frame = { ...plane, left: 74, width: 13 * large, height: 11.5 * large };
  return html`${plot(frame, paths)}
    ${directions(560, 176)}
    <text x="648" y="108">along u: what both want more of,</text>
    <text x="648" y="140">pushed until the agents are good</text>
    <text x="648" y="246">along δ: which they want more,</text>
    <text x="648" y="278">never moved</text>
    ${marks(560, 334)}`;
}

function drawAll({ paths }: Runs): Html {
  return html`${plot(plane, paths)}
    ${directions(390, 132)}
    <text x="456" y="86">u</text><text x="456" y="194">δ</text>
    ${marks(372, 250)}
    ${distances(paths.map(ways))}`;
}

/** Each run as a line in the plane of the two weights, from its start to where it is. */
function plot(frame: Frame, paths: Runs['paths']): Html {
  const ticks = [0, 4, 8];
  return html`
    ${axes(frame, { xLabel: 'wants exits', yLabel: 'wants green', xTicks: ticks, yTicks: ticks })}
    ${paths.map((run) => html`<path class="base-line fine" d="${path(frame, run)}"/>`)}
    ${paths.map((run) => {
      const [x, y] = place(frame, run[0] ?? [0, 0]);
      return html`<circle class="neutral-mark" cx="${x}" cy="${y}" r="4"></circle>`;
    })}
    ${paths.map((run) => mesaMark(place(frame, run.at(-1) ?? [0, 0]), 6))}`;
}

function marks(x: number, y: number): Html {
  return html`<circle class="neutral-mark" cx="${x}" cy="${y}" r="6"></circle><text x="${x + 20}" y="${y + 8}">start</text>
    ${mesaMark([x, y + 37], 8)}<text x="${x + 20}" y="${y + 45}">goal so far</text>`;
}

/** The two directions of the plane, as arrows from one point. */
function directions(x: number, y: number): Html {
  const arrow = (role: string, down: number) =>
    html`<path class="${role}-line" d="M${x} ${y}l48 ${48 * down}"/><path class="${role}-head" d="M${x + 60} ${y + 60 * down}l-22 ${-8 * down}l14 ${-14 * down}z"/>`;
  return html`${arrow('base', -1)}${arrow('mesa', 1)}`;
}

/** The way along u and along δ against the updates, a line a run; names stand where lines end. */
function distances(all: readonly (readonly Point[])[]): Html {
  const limit = (way: number) => Math.min(Math.max(way, 0), 10);
  const lines = (kind: string, index: 0 | 1) =>
    all.map((run) => {
      const points = run.map((way, i): Point => [i * stride, limit(way[index])]);
      return html`<path class="${kind} fine" d="${path(moved, points)}"/>`;
    });
  const end = (index: 0 | 1) => {
    const last = all.map((run) => limit(run.at(-1)?.[index] ?? 0));
    const [, y] = place(moved, [0, last.reduce((sum, way) => sum + way, 0) / last.length]);
    return y;
  };
  const x = moved.left + moved.width + 12;
  const across = round(end(1) - 4);
  const along = round(Math.min(end(0) + 8, across - 30));
  return html`
    ${axes(moved, { xLabel: 'updates', yLabel: 'way gone from the start', xTicks: [0, 12, 24], yTicks: [0, 5, 10] })}
    ${lines('base-line', 0)}${lines('mesa-line', 1)}
    <text x="${x}" y="${along}">along u</text><text x="${x}" y="${across}">along δ</text>`;
}

/** As 2e−15 where it is no more than rounding. */
function size(value: number): string {
  if (value >= 0.01 || value === 0) return value.toFixed(2);
  return number(value.toExponential(0));
}
