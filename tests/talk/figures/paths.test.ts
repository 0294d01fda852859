import { expect, test } from 'vitest';
import paths from '../../../slides/figures/paths.ts';

type Run = readonly (readonly [exit: number, green: number])[];

/** The first point of a run and its last. */
const ends = (run: Run) => [run[0] ?? [0, 0], run.at(-1) ?? [0, 0]] as const;
/** How far along (1, 1), and how far along (1, −1). */
function moved(run: Run): readonly [along: number, across: number] {
  const [[x0, y0], [x1, y1]] = ends(run);
  return [x1 - x0 + (y1 - y0), x1 - x0 - (y1 - y0)];
}
const round = (value: number) => Math.round(value * 1e4) / 1e4;

// With other levels they turn, a page shows every day (`browser/figures.test.ts`); each of them, `npm run test:long`.
test('forty runs go along u alone, and δ stays where the seed has put it', async () => {
  const states = [...paths.run({ first: 1, other: 0 })].flatMap((state) => state ?? []);
  const last = states.at(-1);
  expect(states.map(({ step }) => step)).toEqual(Array.from({ length: 13 }, (_, i) => 2 * i));
  expect(last?.paths).toHaveLength(40);
  expect(last?.drift).toBeLessThan(1e-9);
  for (const run of last?.paths ?? []) {
    const [along, across] = moved(run);
    expect(along).toBeGreaterThan(8);
    expect(Math.abs(across)).toBeLessThan(1e-9);
  }
  // What the still picture shows; `npx vitest run -u slides/figures/paths` writes it anew.
  const runs = last?.paths.map((run) => JSON.stringify(run.map((point) => point.map(round))));
  const still = `{"step":${last?.step},"drift":${last?.drift},"paths":[\n${runs?.join(',\n')}\n]}\n`;
  await expect(still).toMatchFileSnapshot('../../../slides/figures/paths.json');
});
