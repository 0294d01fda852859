import { expect, test } from 'vitest';
import { trainAgent } from '../../../slides/models/goal-training.ts';
import { rSquared } from '../../../slides/models/linear.ts';

const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
const seeds = Array.from({ length: 40 }, (_, index) => index + 1);

test('forty agents have the same training return, and goals that only deployment shows', async () => {
  const all = seeds.map((seed) => trainAgent({ seed, decorrelated: 0 }));
  const trained = all.map(({ trainReturn }) => trainReturn);
  const deployed = all.map(({ deployReturn }) => deployReturn);
  expect(spread(trained)).toBeLessThan(0.001);
  expect(spread(deployed)).toBeGreaterThan(0.25);
  expect(rSquared(deployed, trained)).toBeLessThan(0.1);
  const exit = all.map(({ weights }) => weights.exit);
  const green = all.map(({ weights }) => weights.green);
  expect(rSquared(deployed, exit, green)).toBeGreaterThan(0.95);
  // What the figure shows; `npm run test:long -- -u goal-training` writes it anew.
  const rows = all.map(({ seed, weights, trainReturn, deployReturn }) =>
    [seed, weights.exit, weights.green, trainReturn, deployReturn].map(
      (value) => Math.round(value * 1e6) / 1e6,
    ),
  );
  const lines = rows.map((row) => JSON.stringify(row)).join(',\n');
  await expect(`[\n${lines}\n]\n`).toMatchFileSnapshot('../../../slides/figures/seeds.json');
});

test('ten agents that see 10 % of other levels all take the goal', () => {
  for (const seed of seeds.slice(0, 10)) {
    expect(trainAgent({ seed, decorrelated: 0.1 }).deployReturn, `seed ${seed}`).toBeGreaterThan(
      0.7,
    );
  }
});
