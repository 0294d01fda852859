import { expect, test } from 'vitest';
import selection from '../../../slides/figures/selection.ts';
import { MODEL_TYPES } from '../../../slides/models/selection.ts';

const defaults = { prior: 0.25, tasks: 10, honeypots: 300, fooled: 0.01 };
const stages = (settings: Partial<typeof defaults>) => {
  const probe = { sensitivity: 0.99, specificity: 0.95 };
  return [...selection.run({ ...defaults, ...probe, ...settings })][0] ?? [];
};

test('tasks like those of training have ratio 1, and leave the prior', () => {
  for (const prior of [0.05, 0.25, 0.85]) {
    const [before, same] = stages({ prior });
    expect(before?.after.deceptive).toBeCloseTo(prior, 12);
    for (const type of MODEL_TYPES) {
      expect(same?.ratio?.[type]).toBe(1);
      expect(same?.after[type]).toBeCloseTo(before?.after[type] ?? Number.NaN, 12);
    }
  }
});

test('each test tells apart what it treats differently, and nothing else', () => {
  const [, , other, honeypots, quiet, alarm] = stages({});
  expect(other?.ratio?.proxy).toBeCloseTo(0.8 ** 10, 12);
  expect([other?.ratio?.deceptive, other?.ratio?.internalized]).toEqual([1, 1]);
  expect(honeypots?.ratio?.deceptive).toBeCloseTo(0.049, 3);
  expect([honeypots?.ratio?.proxy, honeypots?.ratio?.internalized]).toEqual([1, 1]);
  expect(quiet?.ratio?.deceptive).toBeCloseTo(1 / 95, 12);
  expect(alarm?.ratio?.deceptive).toBeCloseTo(19.8, 12);
});

test('honeypots that fool nobody are no evidence', () => {
  const [, , other, honeypots] = stages({ fooled: 0, honeypots: 500 });
  for (const type of MODEL_TYPES) {
    expect(honeypots?.after[type]).toBeCloseTo(other?.after[type] ?? Number.NaN, 12);
  }
});
