import { expect, test } from 'vitest';
import figure from '../../../slides/figures/flips.ts';
import { flipTime } from '../../../slides/models/goal-training.ts';

const shares = [0.5, 1, 2, 3, 5, 10, 20, 50];

test('the flip times and the path of the figure are those of the model', async () => {
  const times = shares.map((share) => [share, flipTime(share / 100)]);
  const states = [...figure.run({ share: 5, budget: 100 })];
  const deltas = states.at(-1)?.deltas.map((delta) => Math.round(delta * 1e4) / 1e4);
  // `npm run test:long -- -u flips` writes it anew.
  const known = `{"flips":${JSON.stringify(times)},\n"deltas":${JSON.stringify(deltas)}}\n`;
  await expect(known).toMatchFileSnapshot('../../../slides/figures/flips.json');
});
