import { describe, expect, test } from 'vitest';
import {
  decorrelate,
  drawLevels,
  evaluate,
  evaluateAll,
  type Level,
  type Weights,
  walk,
} from '../../../slides/models/grid-world.ts';
import { createRandom } from '../../../slides/models/random.ts';

/** The definition, word for word and slowly: Q for each of 4 moves, then the walk's distribution. */
function plainBaseReturn({ start, exit, object, green }: Level, weights: Weights): number {
  const cells = Array.from({ length: 25 }, (_, x) => x);
  const moves = (x: number) => [
    x >= 5 ? x - 5 : x,
    x % 5 < 4 ? x + 1 : x,
    x < 20 ? x + 5 : x,
    x % 5 > 0 ? x - 1 : x,
  ];
  const color = (x: number) => (x === (green === 'exit' ? exit : object) ? 1 : 0);
  const reward = (x: number) => (x === exit ? weights.exit : 0) + weights.green * color(x);
  const terminal = (x: number) => x === exit || x === object;
  let V = cells.map(() => 0);
  let Q = cells.map(() => [0, 0, 0, 0]);
  for (let sweep = 0; sweep < 40; sweep += 1) {
    Q = cells.map((x) =>
      moves(x).map((y) => reward(y) + (terminal(y) ? 0 : 0.9 * (V[y] as number))),
    );
    V = Q.map((q) => Math.log(q.reduce((sum, value) => sum + Math.exp(value), 0) / 4));
  }
  const policy = Q.map((q) => {
    const total = q.reduce((sum, value) => sum + Math.exp(value), 0);
    return q.map((value) => Math.exp(value) / total);
  });
  let here = cells.map((x) => Number(x === start));
  let total = 0;
  for (let t = 0; t < 40; t += 1) {
    const after = cells.map(() => 0);
    for (const x of cells) {
      for (const [a, y] of moves(x).entries()) {
        const chance = (here[x] as number) * (policy[x]?.[a] as number);
        if (y === exit) total += 0.9 ** t * chance;
        if (!terminal(y)) after[y] = (after[y] as number) + chance;
      }
    }
    here = after;
  }
  return total;
}

const training = drawLevels(11, 20, 'exit');
const deployment = drawLevels(12, 20, 'object');
const samples: Weights[] = [
  { exit: 0, green: 0 },
  { exit: 1.3, green: -0.4 },
  { exit: -0.7, green: 2.1 },
  { exit: 9, green: 7 },
  { exit: -3, green: -2 },
];

describe('levels', () => {
  test('have three distinct cells on the grid and the colour asked for', () => {
    const levels = drawLevels(1, 500, 'object');
    for (const { start, exit, object, green } of levels) {
      expect(new Set([start, exit, object]).size).toBe(3);
      expect([start, exit, object].every((x) => Number.isInteger(x) && x >= 0 && x < 25)).toBe(
        true,
      );
      expect(green).toBe('object');
    }
    expect(new Set(levels.map(({ exit }) => exit)).size).toBe(25);
    expect(drawLevels(1, 500, 'object')).toEqual(levels);
    expect(drawLevels(2, 500, 'object')).not.toEqual(levels);
  });

  test('are decorrelated by changing the colour and nothing else', () => {
    const changed = decorrelate(training, 0.1);
    expect(changed.map(({ green }) => green === 'object')).toEqual(training.map((_, i) => i < 2));
    expect(changed.map(({ green, ...cells }) => cells)).toEqual(
      training.map(({ green, ...cells }) => cells),
    );
    expect(decorrelate(training, 0)).toEqual(training);
    expect(decorrelate(training, 1).every(({ green }) => green === 'object')).toBe(true);
  });

  test('refuse bad shares and counts', () => {
    expect(() => decorrelate(training, 1.1)).toThrow(
      new RangeError('share is 1.1, but must be in [0, 1]'),
    );
    expect(() => drawLevels(1, 0)).toThrow(/^count is 0/);
    expect(() => drawLevels(-1, 1)).toThrow(/^seed is -1/);
  });
});

describe('evaluate', () => {
  test('gives the base return of the definition', () => {
    for (const weights of samples) {
      for (const level of [...training, ...deployment]) {
        const { baseReturn } = evaluate(level, weights);
        expect(Math.abs(baseReturn - plainBaseReturn(level, weights))).toBeLessThan(1e-13);
      }
    }
  });

  test('gives its gradient: central differences agree', () => {
    const h = 1e-5;
    for (const weights of samples) {
      for (const level of [...training, ...deployment]) {
        const at = (exit: number, green: number) =>
          evaluate(level, { exit: weights.exit + exit, green: weights.green + green }).baseReturn;
        const { gradient } = evaluate(level, weights);
        expect(Math.abs(gradient.exit - (at(h, 0) - at(-h, 0)) / (2 * h))).toBeLessThan(1e-9);
        expect(Math.abs(gradient.green - (at(0, h) - at(0, -h)) / (2 * h))).toBeLessThan(1e-9);
      }
    }
  });

  test('with a green exit depends on the sum of the weights only, bit for bit in the gradient', () => {
    for (const level of training) {
      const { baseReturn, gradient } = evaluate(level, { exit: 3, green: 1 });
      expect(evaluate(level, { exit: -4, green: 8 }).baseReturn).toBe(baseReturn);
      expect(gradient.exit).toBe(gradient.green);
    }
  });

  test('in deployment depends on the difference too', () => {
    for (const level of deployment) {
      const toExit = evaluate(level, { exit: 3, green: 1 });
      const toGreen = evaluate(level, { exit: 1, green: 3 });
      expect(toExit.baseReturn).toBeGreaterThan(toGreen.baseReturn);
      expect(toExit.gradient.exit).toBeGreaterThan(0);
      expect(toExit.gradient.green).toBeLessThan(0);
    }
  });

  test('approaches the shortest path as the reward grows', () => {
    // From a corner to the far one, with the object out of the way: 8 moves, 7 before the last.
    const level: Level = { start: 0, exit: 24, object: 4, green: 'exit' };
    expect(evaluate(level, { exit: 400, green: 0 }).baseReturn).toBeCloseTo(0.9 ** 7, 6);
    expect(evaluate(level, { exit: -400, green: 0 }).baseReturn).toBeLessThan(1e-6);
  });

  test('averages over levels', () => {
    const weights = { exit: 1, green: 2 };
    const all = evaluateAll(deployment, weights);
    const each = deployment.map((level) => evaluate(level, weights));
    const mean = (value: (one: (typeof each)[number]) => number) =>
      each.reduce((sum, one) => sum + value(one), 0) / each.length;
    expect(all.baseReturn).toBeCloseTo(
      mean((one) => one.baseReturn),
      14,
    );
    expect(all.gradient.exit).toBeCloseTo(
      mean((one) => one.gradient.exit),
      14,
    );
    expect(all.gradient.green).toBeCloseTo(
      mean((one) => one.gradient.green),
      14,
    );
  });

  test('refuses rewards that would overflow', () => {
    expect(() => evaluate(training[0] as Level, { exit: 501, green: 0 })).toThrow(
      new RangeError('internal reward is 501, but must be in [-500, 500]'),
    );
    expect(() => evaluate(training[0] as Level, { exit: Number.NaN, green: 0 })).toThrow(
      RangeError,
    );
  });
});

describe('walk', () => {
  const level: Level = { start: 0, exit: 24, object: 4, green: 'object' };

  test('goes straight to what the mesa-objective wants', () => {
    const toExit = walk(level, { exit: 9, green: 1 });
    expect(toExit.reached).toBe('exit');
    expect(toExit.cells).toHaveLength(9);
    expect(toExit.cells.at(0)).toBe(0);
    expect(toExit.cells.at(-1)).toBe(24);
    expect(toExit.baseReturn).toBeCloseTo(0.9 ** 7, 14);
    const toGreen = walk(level, { exit: 1, green: 9 });
    expect(toGreen.cells).toEqual([0, 1, 2, 3, 4]);
    expect(toGreen).toMatchObject({ reached: 'object', baseReturn: 0 });
  });

  test('takes one step at a time', () => {
    const random = createRandom(1);
    for (const each of deployment) {
      const { cells } = walk(each, { exit: 1, green: 1 }, random);
      for (const [i, x] of cells.slice(1).entries()) {
        const y = cells[i] as number;
        const distance =
          Math.abs((x % 5) - (y % 5)) + Math.abs(Math.floor(x / 5) - Math.floor(y / 5));
        expect(distance).toBeLessThanOrEqual(1);
      }
    }
  });

  test('gives up after 40 moves when it wants neither goal', () => {
    const lost = walk(level, { exit: -9, green: -9 });
    expect(lost.cells).toHaveLength(41);
    expect(lost).toMatchObject({ reached: undefined, baseReturn: 0 });
  });

  test('drawn at random has the expected base return on average', () => {
    const weights = { exit: 2, green: 1.5 };
    const random = createRandom(2);
    const count = 20_000;
    let sum = 0;
    for (let i = 0; i < count; i += 1) sum += walk(level, weights, random).baseReturn;
    expect(Math.abs(sum / count - evaluate(level, weights).baseReturn)).toBeLessThan(0.005);
  });

  test('drawn at random is the same for the same seed', () => {
    const weights = { exit: 1, green: 1 };
    const one = walk(level, weights, createRandom(3));
    expect(walk(level, weights, createRandom(3))).toEqual(one);
    expect(walk(level, weights, createRandom(4))).not.toEqual(one);
  });
});
