import { describe, expect, test } from 'vitest';
import { createRandom } from '../../../slides/models/random.ts';

const draw = (count: number, next: () => number) => Array.from({ length: count }, next);
const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

describe('createRandom', () => {
  test('gives the same numbers as ever, so that a printed seed keeps its result', () => {
    const { uniform, normal } = createRandom(1);
    expect(draw(3, uniform).map((u) => u * 2 ** 32)).toMatchInlineSnapshot(`
      [
        2308299391,
        1950625580,
        354034397,
      ]
    `);
    expect(draw(3, normal)).toMatchInlineSnapshot(`
      [
        -0.9672631084925202,
        0.4262046621432565,
        0.21142666517699954,
      ]
    `);
  });

  test('differs by seed and by stream', () => {
    const first = [createRandom(1), createRandom(2), createRandom(1, 1), createRandom(2, 1)];
    expect(new Set(first.map((random) => random.uniform())).size).toBe(4);
  });

  test('draws uniforms with the moments of the uniform', () => {
    const { uniform } = createRandom(3);
    const values = draw(200_000, uniform);
    expect(Math.min(...values.slice(0, 50_000))).toBeGreaterThanOrEqual(0);
    expect(values.every((u) => u < 1)).toBe(true);
    expect(mean(values)).toBeCloseTo(1 / 2, 2);
    expect(mean(values.map((u) => u * u))).toBeCloseTo(1 / 3, 2);
    const neighbours = values.slice(1).map((u, i) => (u - 0.5) * ((values[i] ?? 0) - 0.5));
    expect(mean(neighbours)).toBeCloseTo(0, 3);
  });

  test('draws normals with the first four moments of the normal', () => {
    const { normal } = createRandom(4);
    const values = draw(200_000, normal);
    const moment = (k: number) => mean(values.map((x) => x ** k));
    expect(Math.abs(moment(1))).toBeLessThan(0.01);
    expect(Math.abs(moment(2) - 1)).toBeLessThan(0.01);
    expect(Math.abs(moment(3))).toBeLessThan(0.03);
    expect(Math.abs(moment(4) - 3)).toBeLessThan(0.06);
  });

  test('neighbouring seeds have unrelated first draws', () => {
    const first = Array.from({ length: 20_000 }, (_, seed) => createRandom(seed).uniform());
    expect(mean(first)).toBeCloseTo(0.5, 2);
    const products = first.slice(1).map((u, i) => (u - 0.5) * ((first[i] ?? 0) - 0.5));
    expect(Math.abs(mean(products))).toBeLessThan(0.003);
  });

  test('draws each integer alike', () => {
    const random = createRandom(5);
    const counts = [0, 0, 0, 0, 0];
    for (let i = 0; i < 50_000; i += 1) {
      const k = random.integer(5);
      counts[k] = (counts[k] ?? Number.NaN) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });

  test.each([-1, 1.5, 2 ** 32, Number.NaN])('refuses the seed %s', (seed) => {
    expect(() => createRandom(seed)).toThrow(
      new RangeError(`seed is ${seed}, but must be an integer from 0 to 4294967295`),
    );
    expect(() => createRandom(0, seed)).toThrow(/^stream is /);
  });
});
