import { createRandom, type Random } from './random.ts';
import { requireInteger, requireProbability, requireThat } from './require.ts';

/** A cell of the 5 × 5 grid: 5 · row + column, from 0. */
export type Cell = number;
export type Goal = 'exit' | 'object';

/**
 * Three distinct cells. Entering the exit or the object ends the episode. One of them is green: the
 * exit in training, the object in deployment and in decorrelated training levels.
 */
export interface Level {
  readonly start: Cell;
  readonly exit: Cell;
  readonly object: Cell;
  readonly green: Goal;
}

/** The mesa-objective: the planner's own reward for entering the exit, and for entering green. */
export interface Weights {
  readonly exit: number;
  readonly green: number;
}

/** The base return and its exact derivatives by the two weights. */
export interface Evaluation {
  readonly baseReturn: number;
  readonly gradient: Weights;
}

export interface Walk {
  /** The cells in order, the start first; at most `HORIZON` moves. */
  readonly cells: readonly Cell[];
  /** Where it ended; `undefined` if neither goal was reached in time. */
  readonly reached: Goal | undefined;
  readonly baseReturn: number;
}

export const SIZE = 5;
/** Moves in an episode. */
export const HORIZON = 40;
const SWEEPS = 40;
/** γ a move, in the planner's value as in the base return. */
const DISCOUNT = 0.9;
const CELLS = SIZE * SIZE;
const MOVES = [
  [-1, 0],
  [0, 1],
  [1, 0],
  [0, -1],
] as const;

/** Where move m leads from a cell, at 4 · cell + m; walls clip. */
const NEXT = Uint8Array.from({ length: CELLS * MOVES.length }, (_, i) => {
  const cell = Math.floor(i / MOVES.length);
  const [down, right] = MOVES[i % MOVES.length] as readonly [number, number];
  const clip = (k: number) => Math.min(Math.max(k, 0), SIZE - 1);
  return SIZE * clip(Math.floor(cell / SIZE) + down) + clip((cell % SIZE) + right);
});

/**
 * `count` levels, alike for the same seed.
 *
 * @throws RangeError unless `seed` is an integer from 0 to 2³² − 1 and `count` a positive one.
 */
export function drawLevels(seed: number, count: number, green: Goal = 'exit'): Level[] {
  requireInteger('count', count, 1, 1e6);
  const random = createRandom(seed);
  return Array.from({ length: count }, () => {
    const [start, exit, object] = drawCells(random);
    return { start, exit, object, green };
  });
}

function drawCells(random: Random): [Cell, Cell, Cell] {
  const [start, exit, object] = [0, 0, 0].map(() => random.integer(CELLS)) as [Cell, Cell, Cell];
  const distinct = start !== exit && exit !== object && object !== start;
  return distinct ? [start, exit, object] : drawCells(random);
}

/** The same levels with deployment colours in the first `share` of them (rounded). */
export function decorrelate(levels: readonly Level[], share: number): Level[] {
  requireProbability('share', share);
  const count = Math.round(share * levels.length);
  return levels.map((level, i) => (i < count ? { ...level, green: 'object' } : level));
}

/** The mean of `evaluate` over levels. */
export function evaluateAll(levels: readonly Level[], weights: Weights): Evaluation {
  let [baseReturn, exit, green] = [0, 0, 0];
  for (const level of levels) {
    const one = evaluate(level, weights);
    baseReturn += one.baseReturn / levels.length;
    exit += one.gradient.exit / levels.length;
    green += one.gradient.green / levels.length;
  }
  return { baseReturn, gradient: { exit, green } };
}

/**
 * The expected base return of the planner, γᵗ for entering the exit after t earlier moves, with its
 * gradient. The weights act through the rewards of two cells only, r(exit) and r(object): w_exit
 * moves the first, w_green whichever is green. Where that is the exit, both derivatives are one and
 * the same number, so gradient steps never change w_exit − w_green.
 */
export function evaluate(level: Level, weights: Weights): Evaluation {
  const [baseReturn, exit] = differentiate(level, weights, level.exit);
  const green = level.green === 'exit' ? exit : differentiate(level, weights, level.object)[1];
  return { baseReturn, gradient: { exit, green } };
}

/** The base return and its derivative by the internal reward of cell `by`; policy evaluation. */
function differentiate(level: Level, weights: Weights, by: Cell): [value: number, slope: number] {
  const { weight, total, dWorth, dValue } = plan(level, weights, by);
  const [value, slope, product, dProduct] = [zeros(), zeros(), zeros(), zeros()];
  // π(a|x) = weight(x')/total(x). What entering a cell returns, times its weight, and the slope.
  const enter = (x: Cell, gain: number, dGain: number) => {
    product[x] = at(weight, x) * gain;
    dProduct[x] = at(weight, x) * (at(dWorth, x) * gain + dGain);
  };
  for (let move = 0; move < HORIZON; move += 1) {
    for (let x = 0; x < CELLS; x += 1) enter(x, DISCOUNT * at(value, x), DISCOUNT * at(slope, x));
    enter(level.exit, 1, 0);
    enter(level.object, 0, 0);
    for (let x = 0; x < CELLS; x += 1) {
      const mean = sumOverMoves(product, x) / at(total, x);
      value[x] = mean;
      slope[x] = sumOverMoves(dProduct, x) / at(total, x) - at(dValue, x) * mean;
    }
  }
  return [at(value, level.start), at(slope, level.start)];
}

/** A soft-optimal policy and its derivatives by one reward; each array has a number a cell. */
interface Plan {
  /** exp Q of a move that enters the cell: it depends on nothing else. */
  readonly weight: Float64Array;
  /** The sum of `weight` over the four moves from the cell. */
  readonly total: Float64Array;
  /** The derivative of Q of a move that enters the cell. */
  readonly dWorth: Float64Array;
  /** The derivative of the value V of the cell. */
  readonly dValue: Float64Array;
}

/**
 * The mesa-optimizer: soft value iteration at temperature 1 on the internal reward, with its
 * forward-mode derivative by the reward of cell `by`. The value is a log of the *mean* of exp Q; of
 * the sum, each move would pay a bonus of log 4 and wandering would beat every goal.
 */
function plan({ exit, object, green }: Level, weights: Weights, by: Cell): Plan {
  const rewardExit = weights.exit + (green === 'exit' ? weights.green : 0);
  const rewardObject = green === 'object' ? weights.green : 0;
  for (const reward of [rewardExit, rewardObject]) {
    requireThat(Math.abs(reward) <= 500, 'internal reward', reward, 'in [-500, 500]');
  }
  const [value, dValue, weight, dWeight] = [zeros(), zeros(), zeros(), zeros()];
  const [total, dWorth] = [zeros(), zeros()];
  const enter = (x: Cell, worth: number, slope: number) => {
    weight[x] = Math.exp(worth);
    dWorth[x] = slope;
    dWeight[x] = at(weight, x) * slope;
  };
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (let x = 0; x < CELLS; x += 1) enter(x, DISCOUNT * at(value, x), DISCOUNT * at(dValue, x));
    enter(exit, rewardExit, by === exit ? 1 : 0);
    enter(object, rewardObject, by === object ? 1 : 0);
    for (let x = 0; x < CELLS; x += 1) {
      const sum = sumOverMoves(weight, x);
      total[x] = sum;
      value[x] = Math.log(sum / MOVES.length);
      dValue[x] = sumOverMoves(dWeight, x) / sum;
    }
  }
  return { weight, total, dWorth, dValue };
}

/** One episode: the likeliest move each time or, given `random`, a move drawn from the policy. */
export function walk(level: Level, weights: Weights, random?: Random): Walk {
  const { weight } = plan(level, weights, level.exit);
  const cells = [level.start];
  let [cell, discount] = [level.start, 1];
  for (let move = 0; move < HORIZON; move += 1) {
    cell = random ? drawMove(weight, cell, random) : likeliestMove(weight, cell);
    cells.push(cell);
    if (cell === level.exit) return { cells, reached: 'exit', baseReturn: discount };
    if (cell === level.object) return { cells, reached: 'object', baseReturn: 0 };
    discount *= DISCOUNT;
  }
  return { cells, reached: undefined, baseReturn: 0 };
}

const neighbours = (cell: Cell): Cell[] => [...NEXT.subarray(4 * cell, 4 * cell + 4)];

function likeliestMove(weight: Float64Array, cell: Cell): Cell {
  return neighbours(cell).reduce((best, x) => (at(weight, x) > at(weight, best) ? x : best));
}

function drawMove(weight: Float64Array, cell: Cell, random: Random): Cell {
  let left = random.uniform() * sumOverMoves(weight, cell);
  const passed = (x: Cell) => {
    left -= at(weight, x);
    return left < 0;
  };
  return neighbours(cell).find(passed) ?? likeliestMove(weight, cell);
}

const zeros = () => new Float64Array(CELLS);
const at = (values: Float64Array, cell: Cell) => values[cell] as number;
const next = (i: number) => NEXT[i] as number;

/** Unrolled: a training run calls it 25 million times. */
function sumOverMoves(values: Float64Array, cell: Cell): number {
  const i = MOVES.length * cell;
  const vertical = at(values, next(i)) + at(values, next(i + 2));
  return vertical + at(values, next(i + 1)) + at(values, next(i + 3));
}
