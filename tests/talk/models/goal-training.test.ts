import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type Agent,
  assess,
  DEPLOYMENT_LEVELS,
  delta,
  flipTime,
  TRAINING_LEVELS,
  train,
  trainAgent,
} from '../../../slides/models/goal-training.ts';
import { evaluateAll } from '../../../slides/models/grid-world.ts';
import { rSquared } from '../../../slides/models/linear.ts';

const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
const agents = (count: number, decorrelated: number): Agent[] =>
  Array.from({ length: count }, (_, i) => trainAgent({ seed: i + 1, decorrelated }));

const known = JSON.parse(readFileSync('slides/figures/seeds.json', 'utf8')) as readonly number[][];

// All forty: `npm run test:long`.
describe('agents from green exits only', () => {
  const some = agents(8, 0);

  test('have the same training return, and goals that only deployment shows', () => {
    const trained = some.map(({ trainReturn }) => trainReturn);
    const deployed = some.map(({ deployReturn }) => deployReturn);
    expect(spread(trained)).toBeLessThan(0.001);
    expect(spread(deployed)).toBeGreaterThan(0.25);
    const exit = some.map(({ weights }) => weights.exit);
    const green = some.map(({ weights }) => weights.green);
    expect(rSquared(deployed, exit, green)).toBeGreaterThan(0.95);
    for (const { path } of some) {
      const deltas = path.map(({ weights }) => delta(weights));
      expect(spread(deltas)).toBeLessThan(1e-9);
    }
  });

  test('are those that the figure shows', () => {
    const shown = some.map(({ seed, weights, trainReturn, deployReturn }) =>
      [seed, weights.exit, weights.green, trainReturn, deployReturn].map(
        (value) => Math.round(value * 1e6) / 1e6,
      ),
    );
    expect(known).toHaveLength(40);
    expect(shown).toEqual(known.slice(0, some.length));
  });
});

describe('decorrelating 10 % of the training levels', () => {
  test('gives every agent the goal, at no cost in training', () => {
    const all = agents(4, 0.1);
    expect(Math.min(...all.map(({ deployReturn }) => deployReturn))).toBeGreaterThan(0.7);
    for (const { trainReturn, weights } of all) {
      expect(trainReturn).toBeGreaterThan(0.78);
      expect(delta(weights)).toBeGreaterThan(5);
    }
  });
});

describe('the time until the goal flips', () => {
  test.each([0.1, 0.2])('is about 2.9 over a share of %d', (share) => {
    expect(share * flipTime(share)).toBeGreaterThan(2.5);
    expect(share * flipTime(share)).toBeLessThan(3.3);
  });

  test('never comes without decorrelated levels', () => {
    expect(flipTime(0, 30)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('train', () => {
  test('climbs, an update at a time, along the exact gradient', () => {
    const [first, second] = [...train({ seed: 3, steps: 1, rate: 0.5 })];
    const { gradient, baseReturn } = evaluateAll(
      TRAINING_LEVELS,
      first?.weights ?? { exit: 0, green: 0 },
    );
    expect(first).toMatchObject({ step: 0, baseReturn });
    expect(second?.step).toBe(1);
    expect((second?.weights.exit ?? 0) - (first?.weights.exit ?? 0)).toBeCloseTo(
      0.5 * gradient.exit,
      14,
    );
    expect(second?.baseReturn).toBeGreaterThan(baseReturn);
  });

  test('can be stopped, and the agent assessed as it is', () => {
    const run = train({ seed: 4 });
    const points = [run.next(), run.next()].flatMap(({ value }) => (value ? [value] : []));
    run.return();
    const agent = assess(4, points);
    expect(agent).toMatchObject({ seed: 4, path: points, weights: points[1]?.weights });
    expect(agent.deployReturn).toBe(evaluateAll(DEPLOYMENT_LEVELS, agent.weights).baseReturn);
    expect(() => assess(4, [])).toThrow(RangeError);
  });

  test('starts from normal weights of its seed', () => {
    const starts = Array.from({ length: 200 }, (_, seed) => {
      const { value } = train({ seed }).next();
      return value ? [value.weights.exit, value.weights.green] : [];
    }).flat();
    const mean = starts.reduce((sum, w) => sum + w, 0) / starts.length;
    const variance = starts.reduce((sum, w) => sum + w * w, 0) / starts.length;
    expect(Math.abs(mean)).toBeLessThan(0.15);
    expect(Math.abs(variance - 1)).toBeLessThan(0.2);
  });

  test('pins an agent to hold other engines to', () => {
    const { weights, trainReturn, deployReturn } = trainAgent({ seed: 1, steps: 5 });
    expect({ weights, trainReturn, deployReturn }).toMatchInlineSnapshot(`
      {
        "deployReturn": 0.5882301468219754,
        "trainReturn": 0.7362488731022224,
        "weights": {
          "exit": 8.112957894811956,
          "green": 4.001995380054223,
        },
      }
    `);
  });

  test('refuses options out of range', () => {
    expect(() => train({ seed: 1, steps: 0 })).toThrow(
      new RangeError('steps is 0, but must be an integer from 1 to 1000000'),
    );
    expect(() => train({ seed: 1, rate: -1 })).toThrow(/^rate is -1/);
    expect(() => train({ seed: 1, decorrelated: 2 })).toThrow(/^share is 2/);
    expect(() => flipTime(-0.1)).toThrow(/^share is -0.1/);
  });
});
