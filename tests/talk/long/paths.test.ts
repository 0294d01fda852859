import { expect, test } from 'vitest';
import paths from '../../../slides/figures/paths.ts';

/** How far a run has gone across u = exit + green, which other levels alone can move. */
function across(run: readonly (readonly [exit: number, green: number])[]): number {
  const [[x0, y0], [x1, y1]] = [run[0] ?? [0, 0], run.at(-1) ?? [0, 0]];
  return x1 - x0 - (y1 - y0);
}

test('a few levels with another colour turn every path', () => {
  const last = [...paths.run({ first: 1, other: 6 })].at(-1);
  for (const run of last?.paths ?? []) expect(across(run)).toBeGreaterThan(1);
  expect(last?.drift).toBeGreaterThan(1);
});

test('forty other seeds keep their δ as the first forty do', () => {
  const last = [...paths.run({ first: 41, other: 0 })].at(-1);
  expect(last?.paths).toHaveLength(40);
  expect(last?.drift).toBeLessThan(1e-9);
});
