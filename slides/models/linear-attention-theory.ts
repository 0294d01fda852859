import { addScaled, cosine, dot, relativeError } from './linear.ts';
import {
  createTask,
  DIMENSION,
  drawTask,
  EXAMPLES,
  type Layer,
  predict,
} from './linear-attention.ts';
import { createRandom } from './random.ts';

/** Moments of one coordinate of x. */
export interface Moments {
  /** s = E x². */
  readonly second: number;
  /** κ = E x⁴. */
  readonly fourth: number;
}

/**
 * The loss of predicting wᵀŜAx, with Ŝ = 1/n Σ xᵢxᵢᵀ, is the same bowl in every direction of the
 * matrix A: optimum + curvature · ‖A − step · I‖². At its bottom, prediction is one step of gradient
 * descent. The loss is the raw mean squared error.
 */
export interface Bowl {
  /** η* = s/M. */
  readonly step: number;
  /** L* = sd(1 − s²/M). */
  readonly optimum: number;
  /** sM. */
  readonly curvature: number;
}

/** A trained layer beside what theory says of it. */
export interface Report {
  /** Exact expected squared error of the layer. */
  readonly loss: number;
  /** L*, the least loss that a layer can have. */
  readonly optimum: number;
  /** η*, the step of gradient descent that has it. */
  readonly step: number;
  /** A, 5 × 5: theory says η*I. */
  readonly matrix: readonly (readonly number[])[];
  /** The step that the layer has learned: the mean of A's diagonal. */
  readonly learnedStep: number;
  /** ‖A − η*I‖ (Frobenius). */
  readonly distance: number;
  /** Of the layer's predictions on new tasks, against one step of gradient descent. */
  readonly relativeError: number;
  readonly cosine: number;
}

/** Predictions for the same queries. */
export interface Predictions {
  readonly learned: readonly number[];
  readonly gradientDescent: readonly number[];
}

/** Of the uniform distribution on [-1, 1]. */
export const UNIFORM: Moments = { second: 1 / 3, fourth: 1 / 5 };

/**
 * The bowl for d inputs and n examples. The loss is s E‖ŜA − I‖², with E Ŝ = sI and E Ŝ² = MI;
 * completing the square in A gives step, optimum and curvature. For d = 5, n = 10 and uniform x they
 * are 75/37, 20/37 and 37/675.
 */
export function bowl(d = DIMENSION, n = EXAMPLES, moments = UNIFORM): Bowl {
  const s = moments.second;
  const M = meanSquare(d, n, moments);
  return { step: s / M, optimum: s * d * (1 - (s * s) / M), curvature: s * M };
}

/** M in E Ŝ² = MI: n terms ‖x‖²xxᵀ, and n(n − 1) products of independent ones. */
function meanSquare(d: number, n: number, { second: s, fourth }: Moments): number {
  return (fourth + (d + n - 2) * s * s) / n;
}

/** A = p_y Qₓₓ + pₓqᵀ, 5 × 5, q the first five of Q's last row: the layer predicts wᵀŜAx + eᵀx. */
export function learnedMatrix(layer: Layer): number[][] {
  const { px, py, rows, q } = blocks(layer);
  return rows.map((row, a) => Array.from(row, (Qab, b) => py * Qab + at(px, a) * at(q, b)));
}

/**
 * The exact expected squared error of a layer on the task of `linear-attention.ts`: the bowl at A,
 * and s E‖e‖² for the part eᵀx of the prediction that is even in w. (w → −w flips the target and
 * the odd part, so the two parts do not mix, and e can only do harm.)
 */
export function expectedLoss(layer: Layer): number {
  const { optimum, curvature } = bowl();
  const distance = distanceToDescent(learnedMatrix(layer));
  return optimum + curvature * distance * distance + UNIFORM.second * evenSquare(layer);
}

/**
 * E‖e‖² for e = QₓₓᵀŜpₓ + p_y(wᵀŜw)q. By the moments of x up to the fourth,
 * E ŜBŜ = s²(1 + 1/n)B + (s² tr(B) I + (κ − 3s²) diag B)/n for B symmetric, here QₓₓQₓₓᵀ;
 * E Ŝ(wᵀŜw) = tI with t = ds² + (κ − s²)/n; E(wᵀŜw)² = E(tr Ŝ)² + 2 E tr Ŝ² = d(t + 2M).
 */
function evenSquare(layer: Layer): number {
  const { px, py, rows, q } = blocks(layer);
  const [d, n, s, kappa] = [DIMENSION, EXAMPLES, UNIFORM.second, UNIFORM.fourth];
  const t = d * s * s + (kappa - s * s) / n;
  const r = new Float64Array(d); // Qₓₓᵀpₓ
  let [trace, diagonal] = [0, 0]; // of B, and of pₓᵀ(diag B)pₓ
  for (const [a, row] of rows.entries()) {
    addScaled(r, at(px, a), row);
    trace += dot(row, row);
    diagonal += at(px, a) * at(px, a) * dot(row, row);
  }
  const spread = (s * s * trace * dot(px, px) + (kappa - 3 * s * s) * diagonal) / n;
  const quadratic = s * s * (1 + 1 / n) * dot(r, r) + spread;
  const label = py * py * d * (t + 2 * meanSquare(d, n, UNIFORM)) * dot(q, q);
  return quadratic + 2 * py * t * dot(q, r) + label;
}

/** ‖A − η*I‖. */
function distanceToDescent(matrix: readonly (readonly number[])[]): number {
  const { step } = bowl();
  const differences = matrix.flatMap((row, a) => row.map((x, b) => (a === b ? x - step : x)));
  return Math.sqrt(dot(differences, differences));
}

/** The layer and one optimal step of gradient descent on the same `count` new tasks. */
export function comparePredictions(layer: Layer, seed: number, count = 1000): Predictions {
  // A stream that training never draws from.
  const random = createRandom(seed, 1);
  const { step } = bowl();
  const task = createTask();
  const [learned, gradientDescent]: [number[], number[]] = [[], []];
  for (let i = 0; i < count; i += 1) {
    const { tokens, query } = drawTask(task, random);
    learned.push(predict(layer, task));
    // From w = 0 a step arrives at η/n Σ yᵢxᵢ; the query's last entry is 0, so tokens serve as xᵢ.
    const descent = tokens.reduce((sum, z) => sum + at(z, DIMENSION) * dot(z, query), 0);
    gradientDescent.push((step * descent) / EXAMPLES);
  }
  return { learned, gradientDescent };
}

export function report(layer: Layer, seed: number): Report {
  const { step, optimum } = bowl();
  const matrix = learnedMatrix(layer);
  const { learned, gradientDescent } = comparePredictions(layer, seed);
  return {
    loss: expectedLoss(layer),
    optimum,
    step,
    matrix,
    learnedStep: matrix.reduce((sum, row, a) => sum + at(row, a), 0) / DIMENSION,
    distance: distanceToDescent(matrix),
    relativeError: relativeError(learned, gradientDescent),
    cosine: cosine(learned, gradientDescent),
  };
}

const at = (values: ArrayLike<number>, i: number) => values[i] as number;

function blocks({ p, Q }: Layer) {
  const rows = Q.map((row) => row.subarray(0, DIMENSION));
  const [px, py] = [p.subarray(0, DIMENSION), at(p, DIMENSION)];
  return { px, py, rows: rows.slice(0, DIMENSION), q: rows[DIMENSION] as Float64Array };
}
