import { describe, expect, test } from 'vitest';
import {
  type ByType,
  byType,
  type Evidence,
  likelihoodRatio,
  likelihoods,
  MODEL_TYPES,
  posterior,
} from '../../../slides/models/selection.ts';
import fc from '../../property.ts';

const uniform = byType(() => 1 / 4);

function expectClose(a: ByType | undefined, b: ByType, digits = 12): void {
  for (const type of MODEL_TYPES) expect(a?.[type]).toBeCloseTo(b[type], digits);
}

describe('evidence', () => {
  test('the same behaviour has likelihood ratio 1, and leaves the prior', () => {
    const prior = { corrigible: 0.1, internalized: 0.2, deceptive: 0.3, proxy: 0.4 };
    const same: Evidence = { kind: 'same', count: 1e9 };
    for (const type of MODEL_TYPES) {
      for (const other of MODEL_TYPES) expect(likelihoodRatio(same, type, other)).toBe(1);
    }
    expectClose(posterior(prior, same), prior);
  });

  test('decorrelated tasks expose the proxy, and only the proxy', () => {
    const tasks: Evidence = { kind: 'decorrelated', count: 10, failure: 0.2 };
    expect(likelihoodRatio(tasks, 'proxy', 'corrigible')).toBeCloseTo(0.8 ** 10, 14);
    expect(likelihoodRatio(tasks, 'deceptive', 'corrigible')).toBe(1);
    expect(likelihoodRatio(tasks, 'internalized', 'corrigible')).toBe(1);
  });

  test('honeypots work as far as they fool', () => {
    const honeypots = (fooled: number): Evidence => ({ kind: 'honeypots', count: 300, fooled });
    expect(likelihoodRatio(honeypots(0.01), 'deceptive', 'corrigible')).toBeCloseTo(0.049, 3);
    expect(likelihoodRatio(honeypots(0), 'deceptive', 'corrigible')).toBe(1);
    expect(posterior(uniform, honeypots(1)).deceptive).toBe(0);
    expect(likelihoodRatio(honeypots(0.5), 'corrigible', 'internalized')).toBe(1);
  });

  test('a probe is worth its likelihood ratio', () => {
    const probe = { kind: 'probe', sensitivity: 0.99, specificity: 0.95 } as const;
    expect(likelihoodRatio({ ...probe, alarm: true }, 'deceptive', 'proxy')).toBeCloseTo(19.8, 12);
    expect(likelihoodRatio({ ...probe, alarm: false }, 'deceptive', 'proxy')).toBeCloseTo(
      1 / 95,
      12,
    );
    // A rare deceiver: even after an alarm it is more likely not one.
    const rare = { corrigible: 0.5, internalized: 0.3, deceptive: 0.01, proxy: 0.19 };
    expect(posterior(rare, { ...probe, alarm: true }).deceptive).toBeCloseTo(1 / 6, 12);
  });

  test('a probe at chance, like a coin, says nothing', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.boolean(), (rate, alarm) => {
        const coin: Evidence = { kind: 'probe', sensitivity: rate, specificity: 1 - rate, alarm };
        expectClose(posterior(uniform, coin), uniform);
      }),
      { seed: 1 },
    );
  });

  test('adds up: posterior odds are prior odds times the ratios, in any order', () => {
    const chance = fc.double({ min: 0.01, max: 0.9, noNaN: true });
    const count = fc.integer({ min: 0, max: 50 });
    fc.assert(
      fc.property(chance, chance, chance, count, (a, b, c, n) => {
        const prior = { corrigible: a, internalized: b, deceptive: c, proxy: 1 };
        const evidence: Evidence[] = [
          { kind: 'decorrelated', count: n, failure: a / 10 },
          { kind: 'honeypots', count: n, fooled: b / 10 },
          { kind: 'probe', sensitivity: c, specificity: a, alarm: true },
        ];
        const after = posterior(prior, ...evidence);
        expect(MODEL_TYPES.reduce((sum, type) => sum + after[type], 0)).toBeCloseTo(1, 12);
        const ratio = evidence.reduce((r, e) => r * likelihoodRatio(e, 'deceptive', 'proxy'), c);
        expect(Math.log(after.deceptive / after.proxy)).toBeCloseTo(Math.log(ratio), 9);
        expectClose(posterior(prior, ...evidence.toReversed()), after);
      }),
      { seed: 2 },
    );
  });

  test('refuses bad numbers, and evidence that no type explains', () => {
    expect(() => likelihoods({ kind: 'same', count: -1 })).toThrow(/^count is -1/);
    expect(() => likelihoods({ kind: 'decorrelated', count: 1, failure: 2 })).toThrow(
      new RangeError('failure is 2, but must be in [0, 1]'),
    );
    expect(() => likelihoods({ kind: 'honeypots', count: 1, fooled: -1 })).toThrow(/^fooled is -1/);
    const probe = { kind: 'probe', sensitivity: 1, specificity: 1, alarm: true } as const;
    expect(() => likelihoods({ ...probe, sensitivity: 1.5 })).toThrow(/^sensitivity is 1.5/);
    expect(() => likelihoods({ ...probe, specificity: 1.5 })).toThrow(/^specificity is 1.5/);
    const noDeceiver = { ...uniform, deceptive: 0 };
    expect(() => posterior(noDeceiver, probe)).toThrow(/no type explains this/);
    expect(() => posterior({ ...uniform, proxy: Number.NaN })).toThrow(/^proxy is NaN/);
  });
});
