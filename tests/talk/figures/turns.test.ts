import { afterEach, expect, test, vi } from 'vitest';
import attention from '../../../slides/figures/attention.ts';
import flips from '../../../slides/figures/flips.ts';
import paths from '../../../slides/figures/paths.ts';
import type { FigureDefinition, Settings } from '../../../src/content/figure.ts';

/** What the models have done: levels that were solved, and numbers that were drawn. */
const done = vi.hoisted(() => ({ levels: 0, draws: 0 }));

vi.mock('../../../slides/models/grid-world.ts', async (load) => {
  const model = await load<typeof import('../../../slides/models/grid-world.ts')>();
  // What comes out is no matter here: that would only take its time.
  const evaluateAll: typeof model.evaluateAll = ({ length }) => {
    done.levels += length;
    return { baseReturn: 0, gradient: { exit: 0, green: 0 } };
  };
  return { ...model, evaluateAll };
});

vi.mock('../../../slides/models/random.ts', async (load) => {
  const { createRandom } = await load<typeof import('../../../slides/models/random.ts')>();
  const counted = (seed: number) => {
    const random = createRandom(seed);
    const uniform = () => {
      done.draws += 1;
      return random.uniform();
    };
    return { ...random, uniform };
  };
  return { createRandom: counted };
});

afterEach(() => Object.assign(done, { levels: 0, draws: 0 }));

/** The most that a run does in one go, of the first few. */
function mostInOneGo(figure: Pick<FigureDefinition, 'run'>, settings: Settings): typeof done {
  const most = { levels: 0, draws: 0 };
  const run = figure.run(settings)[Symbol.iterator]();
  for (let go = 0; go < 40; go += 1) {
    const before = { ...done };
    if (run.next().done) break;
    most.levels = Math.max(most.levels, done.levels - before.levels);
    most.draws = Math.max(most.draws, done.draws - before.draws);
  }
  return most;
}

// A level takes some 50 µs, and a draw 0.1 µs: a frame has room for either of these.
const [levels, draws] = [256, 100_000];

test.each([
  ['paths', paths, { first: 1, other: 0 }],
  ['flips', flips, { share: 0, budget: 800 }],
  ['attention', attention, { seed: 1 }],
])('a page that runs %s itself goes on after a bounded part of the work', (_, figure, settings) => {
  const most = mostInOneGo(figure as Pick<FigureDefinition, 'run'>, settings);
  expect(most.levels + most.draws).toBeGreaterThan(0);
  expect(most.levels).toBeLessThanOrEqual(levels);
  expect(most.draws).toBeLessThanOrEqual(draws);
});
