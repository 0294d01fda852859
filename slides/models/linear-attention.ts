import { addScaled, dot } from './linear.ts';
import { createRandom, type Random } from './random.ts';
import { requireInteger, requirePositive } from './require.ts';

/**
 * One head of linear self-attention (no softmax), 42 parameters. It sees ten tokens zᵢ = (xᵢ, yᵢ)
 * and a query z = (x, 0) and predicts the query's y as pᵀĜQz with Ĝ = 1/n Σ zᵢzᵢᵀ.
 *
 * Nothing in this file knows what the layer will become; `linear-attention-theory.ts` does. After
 * von Oswald et al. (2023), "Transformers learn in-context by gradient descent".
 */
export interface Layer {
  /** Value and read-out, 6 numbers: five for x, the last for y. */
  readonly p: Float64Array;
  /** Key times query, 6 rows of 6. Its last column meets the query's 0 and is never trained. */
  readonly Q: readonly Float64Array[];
}

/** A linear regression to be solved in context: y = wᵀx without noise, w ~ N(0, I), x ~ U[-1, 1]⁵. */
export interface Task {
  /** 10 rows (xᵢ, yᵢ). */
  readonly tokens: readonly Float64Array[];
  /** (x, 0). */
  readonly query: Float64Array;
  /** (w, 0): the target is wᵀx. */
  readonly w: Float64Array;
}

/** A run after `step` of `steps` updates. The layer is a copy and stays as it is. */
export interface Progress {
  readonly step: number;
  readonly steps: number;
  readonly layer: Layer;
}

export interface TrainingOptions {
  readonly seed: number;
  readonly steps?: number;
  /** Tasks an update. Every task is new: there is no training set to overfit. */
  readonly batch?: number;
  /** Adam's first learning rate; it falls to 0 as (1 − step/steps)². */
  readonly rate?: number;
  /** Updates between two reports. */
  readonly chunk?: number;
}

/** Length of x and w. */
export const DIMENSION = 5;
/** Tokens in a context. */
export const EXAMPLES = 10;

const WIDTH = DIMENSION + 1;
const INITIAL_SCALE = 0.1;
const zeros = () => new Float64Array(WIDTH);
/** Room for `addGradient`, which a training run calls a quarter of a million times. */
const [v, Gp, Gv] = [zeros(), zeros(), zeros()] as const;

/**
 * Trains a layer from small random weights, a chunk of updates at each `next()`: the caller shows
 * progress, and stops by not asking again. The first report is the untrained layer, the last one
 * the result.
 *
 * @throws RangeError if an option is not a positive number, or a count not an integer.
 */
export function* train(options: TrainingOptions): Generator<Progress, void, void> {
  const { seed, steps = 2000, batch = 128, rate = 0.02, chunk = 50 } = options;
  for (const [name, count] of Object.entries({ steps, batch, chunk })) {
    requireInteger(name, count, 1, 1e6);
  }
  requirePositive('rate', rate);
  const random = createRandom(seed);
  const theta = new Float64Array(WIDTH + WIDTH * WIDTH).map(() => INITIAL_SCALE * random.normal());
  const gradient = new Float64Array(theta.length);
  const [layer, layerGradient, task] = [asLayer(theta), asLayer(gradient), createTask()];
  const update = createAdam(theta);
  yield { step: 0, steps, layer: asLayer(theta.slice()) };
  for (let step = 1; step <= steps; step += 1) {
    gradient.fill(0);
    for (let i = 0; i < batch; i += 1) {
      addGradient(layerGradient, layer, drawTask(task, random), 1 / batch);
    }
    const left = 1 - (step - 1) / steps;
    update(gradient, rate * left * left);
    if (step % chunk === 0 || step === steps) yield { step, steps, layer: asLayer(theta.slice()) };
  }
}

/** Views of 42 parameters: p, then the rows of Q. */
export function asLayer(theta: Float64Array): Layer {
  const part = (k: number) => theta.subarray(WIDTH * k, WIDTH * (k + 1));
  return { p: part(0), Q: Array.from({ length: WIDTH }, (_, row) => part(row + 1)) };
}

/** Room for one task; `drawTask` fills it. */
export function createTask(): Task {
  return { tokens: Array.from({ length: EXAMPLES }, zeros), query: zeros(), w: zeros() };
}

/** Overwrites `task` with a new draw: training needs a quarter of a million, and no garbage. */
export function drawTask(task: Task, random: Random): Task {
  const { tokens, query, w } = task;
  for (let i = 0; i < DIMENSION; i += 1) w[i] = random.normal();
  drawInputs(query, random);
  for (const token of tokens) {
    drawInputs(token, random);
    token[DIMENSION] = dot(w, token);
  }
  return task;
}

function drawInputs(x: Float64Array, random: Random): void {
  for (let i = 0; i < DIMENSION; i += 1) x[i] = 2 * random.uniform() - 1;
}

/** What the layer says for the task's query. */
export function predict({ p, Q }: Layer, { tokens, query }: Task): number {
  const v = Float64Array.from(Q, (row) => dot(row, query));
  return tokens.reduce((sum, z) => sum + dot(z, p) * dot(z, v), 0) / EXAMPLES;
}

/**
 * Adds `scale` times the gradient of (prediction − target)² to `gradient`, in place. The prediction
 * is pᵀĜv with v = Qz: its derivative by p is Ĝv, and by Q it is (Ĝp)zᵀ.
 */
export function addGradient(gradient: Layer, { p, Q }: Layer, task: Task, scale = 1): void {
  const { tokens, query, w } = task;
  Gp.fill(0);
  Gv.fill(0);
  for (let i = 0; i < WIDTH; i += 1) v[i] = dot(Q[i] as Float64Array, query);
  for (const z of tokens) {
    addScaled(Gp, dot(z, p) / EXAMPLES, z);
    addScaled(Gv, dot(z, v) / EXAMPLES, z);
  }
  const slope = 2 * scale * (dot(p, Gv) - dot(w, query));
  addScaled(gradient.p, slope, Gv);
  for (let i = 0; i < WIDTH; i += 1) {
    addScaled(gradient.Q[i] as Float64Array, slope * (Gp[i] as number), query);
  }
}

/** Adam (Kingma and Ba, 2015): changes `theta` in place by a gradient and a learning rate. */
function createAdam(theta: Float64Array): (gradient: Float64Array, rate: number) => void {
  const [decayMean, decaySquare, tiny] = [0.9, 0.99, 1e-8];
  const mean = new Float64Array(theta.length);
  const square = new Float64Array(theta.length);
  let [leftMean, leftSquare] = [1, 1];
  return (gradient, rate) => {
    leftMean *= decayMean;
    leftSquare *= decaySquare;
    for (const [i, g] of gradient.entries()) {
      const m = decayMean * (mean[i] as number) + (1 - decayMean) * g;
      const s = decaySquare * (square[i] as number) + (1 - decaySquare) * g * g;
      mean[i] = m;
      square[i] = s;
      const spread = Math.sqrt(s / (1 - leftSquare)) + tiny;
      theta[i] = (theta[i] as number) - ((rate / (1 - leftMean)) * m) / spread;
    }
  };
}
