import { describe, expect, test } from 'vitest';
import { dot } from '../../../slides/models/linear.ts';
import {
  addGradient,
  asLayer,
  createTask,
  drawTask,
  type Progress,
  predict,
  type TrainingOptions,
  train,
} from '../../../slides/models/linear-attention.ts';
import {
  bowl,
  comparePredictions,
  expectedLoss,
  learnedMatrix,
  report,
} from '../../../slides/models/linear-attention-theory.ts';
import { createRandom, type Random } from '../../../slides/models/random.ts';
import { sweep } from '../../sweep.ts';

const PARAMETERS = 42;

function randomTheta(random: Random, scale = 1): Float64Array {
  return new Float64Array(PARAMETERS).map(() => scale * random.normal());
}

/** p = (0, y), Q = diag(x, …, x, 0) and a last row q: A = y·x·I, even terms by q. */
function diagonalTheta(y: number, x: number): Float64Array {
  const theta = new Float64Array(PARAMETERS);
  theta[5] = y;
  for (let i = 0; i < 5; i += 1) theta[6 + 7 * i] = x;
  return theta;
}

function last(options: TrainingOptions): Progress {
  const points = [...train(options)];
  return points.at(-1) as Progress;
}

describe('the task', () => {
  test('has noise-free labels and uniform inputs', () => {
    const task = drawTask(createTask(), createRandom(1));
    expect(task.tokens).toHaveLength(10);
    for (const token of task.tokens) {
      expect(token).toHaveLength(6);
      expect(token.subarray(0, 5).every((x) => x >= -1 && x < 1)).toBe(true);
      expect(token[5]).toBeCloseTo(dot(task.w.subarray(0, 5), token), 12);
    }
    expect(task.query[5]).toBe(0);
  });

  test('a new draw leaves nothing of the old one behind', () => {
    const used = createTask();
    const random = createRandom(2);
    drawTask(used, random);
    drawTask(used, random);
    const random2 = createRandom(2);
    drawTask(createTask(), random2);
    expect(drawTask(createTask(), random2)).toEqual(used);
  });
});

describe('the hand-written gradient', () => {
  test('equals central differences for every parameter', () => {
    const random = createRandom(3);
    const h = 1e-5;
    for (let trial = 0; trial < 20; trial += 1) {
      const theta = randomTheta(random, 0.7);
      const task = drawTask(createTask(), random);
      const gradient = new Float64Array(PARAMETERS);
      addGradient(asLayer(gradient), asLayer(theta), task, 0.5);
      const halfLoss = (i: number, shift: number) => {
        const moved = theta.map((value, j) => (j === i ? value + shift : value));
        return 0.5 * (predict(asLayer(moved), task) - dot(task.w, task.query)) ** 2;
      };
      for (const [i, slope] of gradient.entries()) {
        const difference = (halfLoss(i, h) - halfLoss(i, -h)) / (2 * h);
        expect(Math.abs(slope - difference)).toBeLessThan(1e-6 * (1 + Math.abs(slope)));
      }
    }
  });
});

describe('the closed form', () => {
  test.each([
    { d: 5, n: 10, step: 75 / 37, optimum: 20 / 37 },
    { d: 5, n: 9, step: undefined, optimum: 40 / 69 },
    { d: 5, n: 20, step: 75 / 31, optimum: 10 / 31 },
    { d: 10, n: 10, step: 50 / 33, optimum: 490 / 297 },
    { d: 1, n: 1, step: 5 / 3, optimum: 4 / 27 },
    { d: 20, n: 40, step: 600 / 299, optimum: 660 / 299 },
  ])('bottoms out at $optimum for d = $d, n = $n', ({ d, n, step, optimum }) => {
    expect(bowl(d, n).optimum).toBeCloseTo(optimum, 12);
    if (step) expect(bowl(d, n).step).toBeCloseTo(step, 12);
  });

  test('has curvature 37/675, and the Gaussian step n/((n + d + 1)s) for Gaussian inputs', () => {
    expect(bowl().curvature).toBeCloseTo(37 / 675, 15);
    const gaussian = bowl(5, 10, { second: 1 / 3, fourth: 3 / 9 });
    expect(gaussian.step).toBeCloseTo(1.875, 12);
    expect(gaussian.optimum).toBeCloseTo(0.625, 12);
  });

  test('is 5/3 for a layer that predicts 0 and 20/37 for one step of gradient descent', () => {
    expect(expectedLoss(asLayer(new Float64Array(PARAMETERS)))).toBeCloseTo(5 / 3, 12);
    for (const y of [1, -2, 0.3]) {
      const layer = asLayer(diagonalTheta(y, 75 / 37 / y));
      expect(expectedLoss(layer)).toBeCloseTo(20 / 37, 12);
      expect(report(layer, 1).relativeError).toBeLessThan(1e-12);
    }
  });

  test('is the mean over all tasks, even terms included', () => {
    for (const seed of sweep([1], [1, 2, 3])) {
      const random = createRandom(seed);
      const layer = asLayer(randomTheta(random, 0.7));
      const task = createTask();
      const count = 200_000;
      let [sum, squares] = [0, 0];
      for (let i = 0; i < count; i += 1) {
        drawTask(task, random);
        const loss = (predict(layer, task) - dot(task.w, task.query)) ** 2;
        sum += loss;
        squares += loss * loss;
      }
      const mean = sum / count;
      const standardError = Math.sqrt((squares / count - mean * mean) / count);
      expect(Math.abs(expectedLoss(layer) - mean)).toBeLessThan(3 * standardError);
      expect(standardError).toBeLessThan(0.01 * mean);
    }
  });

  test('holds for the even terms of p_x alone, a mean over contexts with little noise', () => {
    // With p_y = 0 and q = 0 only e = QₓₓᵀŜpₓ is left, and w and x can be averaged over by hand.
    const random = createRandom(5);
    const theta = randomTheta(random);
    theta[5] = 0;
    theta.fill(0, 36);
    const layer = asLayer(theta);
    const task = createTask();
    let even = 0;
    const count = 20_000;
    for (let i = 0; i < count; i += 1) {
      const { tokens } = drawTask(task, random);
      const e = new Float64Array(5);
      for (const z of tokens) {
        const scale = dot(layer.p.subarray(0, 5), z) / 10;
        for (let b = 0; b < 5; b += 1) {
          for (let a = 0; a < 5; a += 1) {
            e[b] = (e[b] ?? 0) + scale * (z[a] ?? 0) * (layer.Q[a]?.[b] ?? 0);
          }
        }
      }
      even += dot(e, e) / 3 / count;
    }
    expect(expectedLoss(layer) - 5 / 3).toBeGreaterThan(0.1);
    expect(Math.abs((expectedLoss(layer) - 5 / 3) / even - 1)).toBeLessThan(0.01);
  });
});

describe('training', () => {
  test.each(sweep([0, 1, 2], [0, 1, 2, 3, 4, 5]))(
    'builds one step of gradient descent from seed %i',
    (seed) => {
      const result = report(last({ seed }).layer, seed);
      expect(result.loss / (20 / 37)).toBeGreaterThan(1 - 1e-12);
      expect(result.loss / (20 / 37)).toBeLessThan(1.005);
      expect(result.distance).toBeLessThan(0.15);
      expect(Math.abs(result.learnedStep / (75 / 37) - 1)).toBeLessThan(0.015);
      expect(result.relativeError).toBeLessThan(0.035);
      expect(result.cosine).toBeGreaterThan(0.9995);
    },
  );

  test('finds it with either sign of the read-out', () => {
    const signs = sweep([0, 1, 2, 3], [0, 1, 2, 3, 4, 5, 6, 7]).map((seed) => {
      const { layer } = last({ seed, steps: 800 });
      expect(expectedLoss(layer)).toBeLessThan(0.56);
      return Math.sign(layer.p[5] as number);
    });
    expect(new Set(signs)).toEqual(new Set([1, -1]));
  });

  test('is the same for the same seed, in any chunks', () => {
    const one = last({ seed: 7, steps: 60, chunk: 7 });
    const other = last({ seed: 7, steps: 60, chunk: 60 });
    expect(one).toEqual(other);
    expect(last({ seed: 8, steps: 60 })).not.toEqual(other);
  });

  test('reports from the untrained layer on, after every chunk and at the end', () => {
    const points = [...train({ seed: 1, steps: 10, chunk: 4, batch: 1 })];
    expect(points.map(({ step }) => step)).toEqual([0, 4, 8, 10]);
    expect(points.every(({ steps }) => steps === 10)).toBe(true);
    expect(expectedLoss((points[0] as Progress).layer)).toBeCloseTo(5 / 3, 0);
  });

  test('hands out copies: a report stays as it is while training goes on', () => {
    const run = train({ seed: 1, steps: 3, chunk: 1, batch: 1 });
    const first = run.next().value as Progress;
    const second = run.next().value as Progress;
    const then = structuredClone([first.layer, second.layer]);
    for (const _ of run);
    expect([first.layer, second.layer]).toEqual(then);
    expect(first.layer).not.toEqual(second.layer);
  });

  test('can be stopped', () => {
    const run = train({ seed: 1 });
    run.next();
    run.return();
    expect(run.next().done).toBe(true);
  });

  test('pins a number to hold other engines to', () => {
    expect(expectedLoss(last({ seed: 1, steps: 100 }).layer)).toMatchInlineSnapshot(
      `1.4037065662361985`,
    );
  });

  test('refuses options out of range', () => {
    const start = (options: TrainingOptions) => () => train(options).next();
    expect(start({ seed: 1, steps: 0 })).toThrow(
      new RangeError('steps is 0, but must be an integer from 1 to 1000000'),
    );
    expect(start({ seed: 1, batch: 1.5 })).toThrow(/^batch is 1.5/);
    expect(start({ seed: 1, chunk: -1 })).toThrow(/^chunk is -1/);
    expect(start({ seed: 1, rate: Number.NaN })).toThrow(/^rate is NaN/);
    expect(start({ seed: -1 })).toThrow(/^seed is -1/);
  });
});

describe('predictions', () => {
  test('are on tasks that training never saw', () => {
    const layer = asLayer(diagonalTheta(1, 1));
    const { learned, gradientDescent } = comparePredictions(layer, 3, 50);
    expect(learned).toHaveLength(50);
    // A = I: the learned step is 37/75 of the optimal one.
    for (const [i, value] of learned.entries()) {
      expect(value).toBeCloseTo(((gradientDescent[i] as number) * 37) / 75, 12);
    }
    const other = comparePredictions(layer, 4, 50);
    expect(other.learned).not.toEqual(learned);
  });

  test('the learned matrix counts both ways through the layer', () => {
    const theta = diagonalTheta(2, 3);
    theta[0] = 5; // p_x, first
    theta[36 + 1] = 7; // q, second
    const matrix = learnedMatrix(asLayer(theta));
    expect(matrix.map((row) => row.slice(0, 3)).slice(0, 3)).toEqual([
      [6, 35, 0],
      [0, 6, 0],
      [0, 0, 6],
    ]);
  });
});
