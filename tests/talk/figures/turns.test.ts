import { expect, test } from 'vitest';
import attention from '../../../slides/figures/attention.ts';
import flips from '../../../slides/figures/flips.ts';
import paths from '../../../slides/figures/paths.ts';
import type { FigureDefinition, Settings } from '../../../src/content/figure.ts';

/** The most logarithms that the first goes of a run take each: all models spend their time between them. */
function mostInOneGo({ run }: Pick<FigureDefinition, 'run'>, settings: Settings): number {
  const { log } = Math;
  let [taken, most] = [0, 0];
  Math.log = (value) => {
    taken += 1;
    return log(value);
  };
  try {
    const states = run(settings)[Symbol.iterator]();
    for (let go = 0; go < 40; go += 1) {
      taken = 0;
      if (states.next().done) break;
      most = Math.max(most, taken);
    }
  } finally {
    Math.log = log;
  }
  return most;
}

test.each([
  // Some 20 ms each, of the 50 that one may feel.
  ['paths', paths, { first: 1, other: 0 }, 400_000],
  ['flips', flips, { share: 0, budget: 800 }, 400_000],
  ['attention', attention, { seed: 1 }, 4000],
])(
  'a page that runs %s itself goes on after a bounded part of the work',
  (_, run, settings, bound) => {
    const most = mostInOneGo(run as Pick<FigureDefinition, 'run'>, settings);
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThan(bound);
  },
);
