import { describe, expect, test } from 'vitest';
import {
  addScaled,
  cosine,
  dot,
  norm,
  relativeError,
  rSquared,
} from '../../../slides/models/linear.ts';
import fc from '../../property.ts';

describe('vectors', () => {
  test('have the textbook values', () => {
    expect(dot([1, 2, 3], [4, 5, 6])).toBe(32);
    expect(norm([3, 4])).toBe(5);
    expect(cosine([1, 0], [1, 1])).toBeCloseTo(Math.SQRT1_2, 15);
    expect(relativeError([1, 2], [1, 1])).toBeCloseTo(Math.SQRT1_2, 15);
    const target = new Float64Array([1, 2]);
    addScaled(target, 10, [1, -1]);
    expect([...target]).toEqual([11, -8]);
  });
});

describe('rSquared', () => {
  const x = [1, 2, 3, 4, 5];

  test('is the squared correlation for one predictor', () => {
    // y = (1, 3, 2, 5, 4): covariance 8, variances 10 and 10, so r = 0.8.
    expect(rSquared([1, 3, 2, 5, 4], x)).toBeCloseTo(0.64, 12);
  });

  test('is 1 for a linear function of the predictors and 0 for an orthogonal one', () => {
    const z = [1, -1, 0, 2, 7];
    const y = x.map((value, i) => 3 - 2 * value + 5 * (z[i] ?? 0));
    expect(rSquared(y, x, z)).toBeCloseTo(1, 12);
    expect(rSquared(y, x)).toBeLessThan(0.9);
    expect(rSquared([1, -2, 1, 0, 0], [1, 1, 1, 2, -2])).toBeCloseTo(0, 12);
  });

  test('does not count a predictor twice, nor a constant one', () => {
    const y = [1, 3, 2, 5, 4];
    const twice = x.map((value) => 7 * value - 2);
    expect(rSquared(y, x, twice, [6, 6, 6, 6, 6])).toBeCloseTo(0.64, 12);
  });

  test('is NaN when there is no variance to explain', () => {
    expect(rSquared([2, 2, 2, 2, 2], x)).toBeNaN();
  });

  test('lies in [0, 1], whatever the order of the predictors', () => {
    const column = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(column, column, column, (y, a, b) => {
        fc.pre(new Set(y).size > 1);
        const value = rSquared(y, a, b);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1 + 1e-12);
        expect(rSquared(y, b, a)).toBeCloseTo(value, 9);
        expect(value).toBeGreaterThanOrEqual(rSquared(y, a) - 1e-12);
      }),
    );
  });
});
