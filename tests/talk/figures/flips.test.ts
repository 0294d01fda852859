import { expect, test } from 'vitest';
import figure, { flips } from '../../../slides/figures/flips.ts';
import { flipTime } from '../../../slides/models/goal-training.ts';

const shares = [0.5, 1, 2, 3, 5, 10, 20, 50];

// The rare shares take long: all of them, `npm run test:long`.
test.each([5, 10, 20, 50])(
  'the flip time of the figure at %d per cent is that of the model',
  (share) => {
    expect(new Map(flips).get(share)).toBe(flipTime(share / 100));
  },
);

test('the time until the goal flips is 2.9 over the share, within one part in five', () => {
  expect(flips.map(([share]) => share)).toEqual(shares);
  for (const [share, updates] of flips) {
    expect(Math.abs((updates * share) / 290 - 1), `${share} %`).toBeLessThan(0.21);
  }
});

test('a run ends with the flip, or with its budget', () => {
  const run = (share: number, budget: number) => [...figure.run({ share, budget })].at(-1);
  const flipped = run(20, 100);
  expect(flipped?.deltas.at(-1)).toBeGreaterThan(0);
  expect(flipped?.deltas.length).toBeLessThan(30);
  const short = run(2, 20);
  expect(short?.deltas).toHaveLength(21);
  expect(short?.deltas.at(-1)).toBeLessThan(0);
  expect([flipped?.part, short?.part]).toEqual([1, 1]);
  const none = run(0, 30);
  expect(none?.deltas.map((delta) => Math.abs(delta + 2) < 1e-9)).toEqual(Array(31).fill(true));
});
