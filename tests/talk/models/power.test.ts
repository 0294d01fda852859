import { expect, test } from 'vitest';
import { power } from '../../../slides/models/power.ts';
import fc from '../../property.ts';

test('power is exact where floating point is', () => {
  expect(power(3, 0)).toBe(1);
  expect(power(0, 0)).toBe(1);
  expect(power(0, 5)).toBe(0);
  expect(power(3, 13)).toBe(1_594_323);
  expect(power(0.5, 1000)).toBe(2 ** -1000);
  expect(power(0.9, 1_000_000_000)).toBe(0);
});

test('power is a power', () => {
  const base = fc.double({ min: 0.5, max: 1.5, noNaN: true });
  fc.assert(
    fc.property(base, fc.integer({ min: 0, max: 500 }), (x, n) => {
      expect(power(x, n) / x ** n).toBeCloseTo(1, 11);
    }),
    { seed: 1 },
  );
});
