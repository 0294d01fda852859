import { expect, test } from 'vitest';
import figure from '../../../slides/figures/attention.ts';

const digits = (value: number) => Number(value.toPrecision(7));
const each = <T>(values: readonly T[] | undefined) =>
  values?.map((value) => JSON.stringify(value)).join(',\n');

test('the still picture shows what training comes to', async () => {
  const run = [...figure.run({ seed: 1 })].at(-1);
  const points = (all: readonly (readonly [number, number])[] | undefined) =>
    each(all?.map(([x, y]) => [digits(x), digits(y)]));
  const matrix = each(run?.matrix.map((row) => row.map(digits)));
  // `npx vitest run -u slides/figures/attention` writes it anew.
  const still =
    `{"step":${run?.step},"steps":${run?.steps},"matrix":[\n${matrix}\n],\n` +
    `"losses":[\n${points(run?.losses)}\n],\n"pairs":[\n${points(run?.pairs)}\n]}\n`;
  await expect(still).toMatchFileSnapshot('../../../slides/figures/attention.json');
});
