import { defineFigure, type Html, html } from 'mesa-deck';
import { type Layer, train } from '../models/linear-attention.ts';
import {
  bowl,
  comparePredictions,
  expectedLoss,
  learnedMatrix,
} from '../models/linear-attention-theory.ts';
import { german } from './attention.de.ts';
/** The run of the still picture, 0.8 s of training; its test writes it and holds it. */
import known from './attention.json' with { type: 'json' };
import { axes, type Frame, mesaMark, type Point, path, place, round } from './plot.ts';

/** A run so far: what the base optimizer has made of the layer, and the way there. */
interface Run {
  readonly step: number;
  readonly steps: number;
  readonly losses: readonly Point[];
  readonly matrix: readonly (readonly number[])[];
  /** Predictions for new tasks: one step of gradient descent, and the layer. */
  readonly pairs: readonly Point[];
}

const { step: bestStep, optimum } = bowl();
const curve: Frame = {
  left: 44,
  top: 50,
  width: 386,
  height: 210,
  x: [1, Math.log10(2000)],
  y: [0, 2],
};
const scatter: Frame = { left: 860, top: 50, width: 240, height: 210, x: [-3, 3], y: [-3, 3] };
/** The same on the slide, where it is the picture. */
const large: Frame = { ...scatter, left: 60, top: 48, width: 560, height: 262 };
const cell = 42;

export default defineFigure({
  id: 'linear-attention',
  alt: 'For new tasks, the predictions of the layer beside those of one step of gradient descent: after training, all lie on the line where both are equal. Beside it the loss, which has come to the least possible, and the learned step, which has come to that of theory.',
  caption: 'One layer; each mark is a new task.',
  width: 1120,
  height: 380,
  action: 'Train',
  controls: [{ name: 'seed', label: 'Seed', kind: 'number', min: 0, max: 9999, step: 1, value: 1 }],
  still: {
    ...known,
    losses: known.losses.map(point),
    pairs: known.pairs.map(point),
  },
  run: runOf,
  draw,
  say: ({ step }, { seed }) => `Seed ${seed}, ${step} updates.`,
  laboratory: {
    alt: 'Three plots of training. The loss falls onto the line at 20/37. The learned five by five matrix has about 75/37 on its diagonal and 0 elsewhere. The predictions of the layer lie on those of one step of gradient descent.',
    caption:
      'One layer, trained by Adam. Its answer equals a gradient step; it compares no options.',
    height: 330,
    draw: drawAll,
    say: ({ step, losses, matrix }, { seed }) =>
      `Seed ${seed}, ${step} updates: loss ${loss(losses).toFixed(4)}, ` +
      `at best 20/37 = ${optimum.toFixed(4)}; learned step ${meanDiagonal(matrix).toFixed(3)}, ` +
      `theory 75/37 = ${bestStep.toFixed(3)}.`,
  },
  progress: ({ step, steps }) => step / steps,
  languages: { de: german(optimum, bestStep) },
});

function point([x = 0, y = 0]: readonly number[]): Point {
  return [x, y];
}

function* runOf({ seed }: { readonly seed: number }): Generator<Run, void, void> {
  const losses: Point[] = [];
  for (const { step, steps, layer } of train({ seed, chunk: 10 })) {
    losses.push([step, expectedLoss(layer)]);
    const pairs = pairsOf(layer, seed);
    yield { step, steps, losses: [...losses], matrix: learnedMatrix(layer), pairs };
  }
}

function pairsOf(layer: Layer, seed: number): readonly Point[] {
  const { learned, gradientDescent } = comparePredictions(layer, seed, 60);
  return learned.map((value, i) => [gradientDescent[i] as number, value]);
}

/** What the layer says beside a gradient step, and how near its loss and its step have come. */
function draw({ losses, matrix, pairs }: Run): Html {
  const facts = [
    ['loss', loss(losses).toFixed(3), `20/37 = ${optimum.toFixed(3)}`, 'at best'],
    [
      'learned step',
      meanDiagonal(matrix).toFixed(3),
      `75/37 = ${bestStep.toFixed(3)}`,
      'in theory',
    ],
  ] as const;
  return html`${predictions(large, pairs, 7)}
    ${facts.map(([name, value, known, what], i) => {
      const y = 88 + 132 * i;
      return html`<text class="quiet" x="700" y="${y - 14}">${name}</text>
        <text class="large strong" x="700" y="${y + 26}">${value}</text>
        <text x="820" y="${y + 26}">${what}: ${known}</text>`;
    })}`;
}

function predictions(frame: Frame, pairs: Run['pairs'], r: number): Html {
  const inside = pairs.filter((pair) => pair.every((value) => Math.abs(value) <= 3));
  return html`<path class="thin" d="${path(frame, [
    [-3, -3],
    [3, 3],
  ])}"/>
    ${inside.map((pair) => mesaMark(place(frame, pair), r))}
    ${axes(frame, { xLabel: 'one gradient step', yLabel: 'the layer predicts', xTicks: [-3, 0, 3], yTicks: [-3, 0, 3] })}`;
}

function drawAll({ losses, matrix, pairs }: Run): Html {
  const [, floor] = place(curve, [0, optimum]);
  const { left, width } = curve;
  const shown = losses
    .slice(1)
    .map(([step, value]): Point => [Math.log10(step), Math.min(value, 2)]);
  return html`
    <path class="axis dotted" d="M${left} ${floor}h${width}"/>
    <text x="${left + width}" y="${floor + 34}" text-anchor="end">20/37, the least possible</text>
    <path class="base-line" d="${path(curve, shown)}"/>
    ${axes(curve, { xLabel: 'updates, on a log scale', yLabel: 'loss: mean squared error', xTicks: [1, 2, 3], xName: (value) => String(10 ** value), yTicks: [0, 1, 2] })}
    ${heatmap(510, 50, matrix)}
    ${predictions(scatter, pairs, 5)}`;
}

/** Entry by entry: the area of a square is the size of the entry; at η* a square is as its frame. */
function heatmap(x: number, y: number, matrix: Run['matrix']): Html {
  const entries = matrix.flatMap((row, i) =>
    row.map((value, j) => {
      const size = round(32 * Math.sqrt(Math.min(Math.abs(value) / bestStep, 1.5)));
      const [cx, cy] = [x + cell * (j + 0.5), y + cell * (i + 0.5)];
      const frame =
        i === j
          ? html`<rect class="target" x="${cx - 16}" y="${cy - 16}" width="32" height="32"/>`
          : '';
      return html`<rect class="${value < 0 ? 'minus' : 'plus'}" x="${round(cx - size / 2)}" y="${round(cy - size / 2)}" width="${size}" height="${size}"/>${frame}`;
    }),
  );
  const grid = Array.from(
    { length: 6 },
    (_, i) => `M${x} ${y + cell * i}h${5 * cell}M${x + cell * i} ${y}v${5 * cell}`,
  );
  return html`<path class="thin" d="${grid.join('')}"/>${entries}
    <text class="quiet" x="${x}" y="${y - 18}">learned matrix</text>
    <text class="quiet" x="${x + 2.5 * cell}" y="${y + 5 * cell + 40}" text-anchor="middle">frames: theory, 75/37</text>`;
}

const loss = (losses: readonly Point[]) => losses.at(-1)?.[1] ?? Number.NaN;

function meanDiagonal(matrix: Run['matrix']): number {
  return matrix.reduce((sum, row, i) => sum + (row[i] ?? 0), 0) / matrix.length;
}
