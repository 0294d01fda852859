import {
  decorrelate,
  drawLevels,
  type Evaluation,
  evaluateAll,
  type Level,
  type Weights,
} from './grid-world.ts';
import { createRandom } from './random.ts';
import { requireInteger, requirePositive, requireProbability } from './require.ts';

/** The base optimizer after `step` updates. */
export interface TrainingPoint {
  readonly step: number;
  /** The mesa-objective it has set so far. */
  readonly weights: Weights;
  /** Mean base return on the levels that it trains on. */
  readonly baseReturn: number;
}

export interface TrainingOptions {
  readonly seed: number;
  /** The share of training levels that get deployment colours, in [0, 1]. */
  readonly decorrelated?: number;
  readonly steps?: number;
  readonly rate?: number;
}

/** A trained agent: what it wants, and what it returns where. */
export interface Agent {
  readonly seed: number;
  readonly initialWeights: Weights;
  readonly weights: Weights;
  /** Mean base return on the training levels, all with a green exit. */
  readonly trainReturn: number;
  /** Mean base return on the deployment levels, all with a green object. */
  readonly deployReturn: number;
  /** Every point of training, the untrained agent first. */
  readonly path: readonly TrainingPoint[];
}

type Objective = (weights: Weights) => Evaluation;

/** Every run trains and is tested on these same levels, so that runs differ by their seed alone. */
export const TRAINING_LEVELS: readonly Level[] = drawLevels(2, 64, 'exit');
export const DEPLOYMENT_LEVELS: readonly Level[] = drawLevels(3, 200, 'object');

/**
 * Exact, full-batch gradient ascent on the mean base return, an update at each `next()`, from
 * weights drawn from N(0, I) by the seed. The first report is the untrained agent.
 *
 * @throws RangeError if an option is out of range.
 */
export function train(options: TrainingOptions): Generator<TrainingPoint, void, void> {
  const { seed, decorrelated = 0, steps = 100, rate = 40 } = options;
  requireInteger('steps', steps, 1, 1e6);
  requirePositive('rate', rate);
  const random = createRandom(seed);
  const initial = { exit: random.normal(), green: random.normal() };
  const levels = decorrelate(TRAINING_LEVELS, decorrelated);
  return ascend((weights) => evaluateAll(levels, weights), initial, steps, rate);
}

function* ascend(
  objective: Objective,
  initial: Weights,
  steps: number,
  rate: number,
): Generator<TrainingPoint, void, void> {
  let weights = initial;
  for (let step = 0; step <= steps; step += 1) {
    const { baseReturn, gradient } = objective(weights);
    yield { step, weights, baseReturn };
    weights = {
      exit: weights.exit + rate * gradient.exit,
      green: weights.green + rate * gradient.green,
    };
  }
}

/** A whole run, and its agent put to the test. */
export function trainAgent(options: TrainingOptions): Agent {
  return assess(options.seed, [...train(options)]);
}

/** The agent at the end of `path`, the points of a run of `train`; also of one that was stopped. */
export function assess(seed: number, path: readonly TrainingPoint[]): Agent {
  const [first, last] = [path[0], path.at(-1)];
  if (!first || !last) throw new RangeError('path is empty, but must have at least one point');
  const { weights } = last;
  return {
    seed,
    initialWeights: first.weights,
    weights,
    trainReturn: evaluateAll(TRAINING_LEVELS, weights).baseReturn,
    deployReturn: evaluateAll(DEPLOYMENT_LEVELS, weights).baseReturn,
    path,
  };
}

/** δ = w_exit − w_green: what training with green exits only can't change. */
export const delta = ({ exit, green }: Weights): number => exit - green;

/**
 * Training from w_exit = −1, w_green = 1 (it wants green: δ = −2) at rate 5, where every training
 * level occurs in both colours and the decorrelated one has weight `share`.
 *
 * @throws RangeError unless `share` is in [0, 1].
 */
export function trainMixed(share: number, steps = 1500): Generator<TrainingPoint, void, void> {
  requireProbability('share', share);
  const decorrelated = decorrelate(TRAINING_LEVELS, 1);
  const objective: Objective = (weights) =>
    mix(evaluateAll(TRAINING_LEVELS, weights), evaluateAll(decorrelated, weights), share);
  return ascend(objective, { exit: -1, green: 1 }, steps, 5);
}

/** Updates of `trainMixed` until δ > 0, about 2.9/share; Infinity if `limit` are not enough. */
export function flipTime(share: number, limit = 1500): number {
  for (const { step, weights } of trainMixed(share, limit)) if (delta(weights) > 0) return step;
  return Number.POSITIVE_INFINITY;
}

function mix(a: Evaluation, b: Evaluation, share: number): Evaluation {
  const between = (x: number, y: number) => (1 - share) * x + share * y;
  return {
    baseReturn: between(a.baseReturn, b.baseReturn),
    gradient: {
      exit: between(a.gradient.exit, b.gradient.exit),
      green: between(a.gradient.green, b.gradient.green),
    },
  };
}
