import { describe, expect, test } from 'vitest';
import {
  analyse,
  policyByDynamicProgramming,
  type Regime,
  type Situation,
} from '../../../slides/models/compliance.ts';
import { createRandom } from '../../../slides/models/random.ts';
import fc from '../../property.ts';

const example: Situation = { rho: 0.05, q: 0.5, m: 0.8, gamma: 0.95, V: 3, T: 20 };

/** Seeded points, spread so that every regime is common. */
function randomSituations(count: number, mostEpisodes = 30): Situation[] {
  const random = createRandom(6);
  return Array.from({ length: count }, () => ({
    rho: 0.99 * random.uniform() * random.uniform(),
    q: 0.02 + 0.98 * random.uniform(),
    m: 0.02 + 0.98 * random.uniform(),
    gamma: 0.5 + 0.48 * random.uniform(),
    V: 12 * random.uniform() * random.uniform(),
    T: 1 + random.integer(mostEpisodes),
  }));
}

/** What a regime's name says, read off the optimal plan for a very long training. */
function regimeOf(longPolicy: string): Regime | undefined {
  if (/^C+$/.test(longPolicy)) return 'R1';
  if (/^D+C+$/.test(longPolicy)) return 'R2';
  if (/^C+D+$/.test(longPolicy)) return 'R3';
  if (/^D+$/.test(longPolicy)) return 'R4';
  return undefined;
}

/** The value of a fixed plan, from the first episode: survival shrinks with each defection. */
function planValue(plan: readonly boolean[], { rho, q, m, gamma, V }: Situation): number {
  let [total, weight] = [0, 1];
  for (const complies of plan) {
    total += weight * (complies ? rho : 1);
    weight *= gamma * (complies ? 1 : 1 - q * m);
  }
  return total + weight * V;
}

describe('closed forms', () => {
  test('give the policy of dynamic programming at 20,000 points', () => {
    const seen = new Map<Regime, number>();
    for (const situation of randomSituations(20_000)) {
      const { policy, regime } = analyse(situation);
      seen.set(regime, (seen.get(regime) ?? 0) + 1);
      if (policy !== policyByDynamicProgramming(situation)) expect.fail(JSON.stringify(situation));
    }
    for (const regime of ['R1', 'R2', 'R3', 'R4'] as const) {
      expect(seen.get(regime)).toBeGreaterThan(1000);
    }
  });

  test('give the regime of dynamic programming over 3,000 episodes at 10,000 points', () => {
    for (const situation of randomSituations(10_000)) {
      const long = policyByDynamicProgramming({ ...situation, T: 3000 });
      if (regimeOf(long) !== analyse(situation).regime) expect.fail(JSON.stringify(situation));
    }
  });

  test('give a plan that none of all 2^T plans beats, at 2,000 points', () => {
    for (const situation of randomSituations(2000, 8)) {
      const { policy } = analyse(situation);
      const ours = planValue(
        [...policy].map((letter) => letter === 'C'),
        situation,
      );
      for (let bits = 0; bits < 2 ** situation.T; bits += 1) {
        const plan = Array.from({ length: situation.T }, (_, k) => ((bits >> k) & 1) === 1);
        if (planValue(plan, situation) > ours + 1e-12) expect.fail(JSON.stringify(situation));
      }
    }
  });

  test('give V*(T) as the least V that makes dynamic programming comply throughout', () => {
    for (const situation of randomSituations(2000)) {
      const { thresholdT } = analyse(situation);
      const complies = (V: number) =>
        !policyByDynamicProgramming({ ...situation, V }).includes('D');
      expect(complies(thresholdT * (1 + 1e-9))).toBe(true);
      expect(complies(thresholdT * (1 - 1e-9))).toBe(false);
    }
  });

  test('give the complying tail of R2 by its logarithm', () => {
    for (const situation of randomSituations(10_000, 200)) {
      const { regime, threshold, policy } = analyse(situation);
      if (regime !== 'R2') continue;
      const { rho, gamma, V, T } = situation;
      const ever = rho / (1 - gamma);
      const tail = 1 + Math.floor(Math.log((threshold - ever) / (V - ever)) / Math.log(gamma));
      expect(policy).toBe('D'.repeat(Math.max(T - tail, 0)) + 'C'.repeat(Math.min(tail, T)));
    }
  });

  test('agree with one another: all comply iff V ≥ V*(T), with no slack', () => {
    for (const situation of randomSituations(5000)) {
      const { thresholdT, policy } = analyse(situation);
      expect(!policy.includes('D')).toBe(situation.V >= thresholdT);
      expect(analyse({ ...situation, V: thresholdT }).policy).toBe('C'.repeat(situation.T));
    }
  });
});

describe('known values', () => {
  test('the bend of the example', () => {
    expect(analyse(example).bend).toBeCloseTo(5 / 43, 15);
  });

  const bend = 5 / 43;
  test.each([
    [0, 2.632, [2.632, 3.231, 4.175, 6.974, 32.49]],
    [0.05, 2.5, [2.5, 2.842, 3.38, 4.975, 19.52]],
    [0.1, 2.368, [2.368, 2.452, 2.585, 2.976, 6.549]],
    [bend, 2.326, [2.326, 2.326, 2.326, 2.326, 2.326]],
    [0.2, 2.105, [2.105, 2.105, 2.105, 2.105, 2.105]],
    [0.5, 1.316, [1.316, 1.316, 1.316, 1.316, 1.316]],
  ])('c* and V*(1, 5, 10, 20, 50) for ρ = %d', (rho, threshold, expected) => {
    expect(analyse({ ...example, rho }).threshold).toBeCloseTo(threshold, 3);
    for (const [i, T] of [1, 5, 10, 20, 50].entries()) {
      const { thresholdT } = analyse({ ...example, rho, T });
      expect(Number(thresholdT.toPrecision(4))).toBe(expected[i]);
    }
  });

  test('defect early, comply near the end', () => {
    expect(analyse(example)).toMatchObject({
      regime: 'R2',
      policy: 'D'.repeat(14) + 'C'.repeat(6),
    });
  });

  test('comply early, defect near the end', () => {
    expect(analyse({ ...example, rho: 0.5, V: 0.5 })).toMatchObject({
      regime: 'R3',
      policy: 'C'.repeat(18) + 'D'.repeat(2),
    });
  });

  test('the other two', () => {
    expect(analyse({ ...example, rho: 0.5 })).toMatchObject({
      regime: 'R1',
      policy: 'C'.repeat(20),
    });
    expect(analyse({ ...example, V: 1 })).toMatchObject({ regime: 'R4', policy: 'D'.repeat(20) });
  });

  test('ρ = 0 gives V*(T) = 1/(p γ^T)', () => {
    for (const T of [1, 2, 7, 40]) {
      const { thresholdT } = analyse({ ...example, rho: 0, T });
      expect(thresholdT * 0.4 * 0.95 ** T).toBeCloseTo(1, 12);
    }
  });
});

describe('edges', () => {
  test('what is never detected or never modified does not pay to hide', () => {
    for (const off of [{ q: 0 }, { m: 0 }]) {
      expect(analyse({ ...example, ...off, V: 1e300 })).toEqual({
        threshold: Number.POSITIVE_INFINITY,
        thresholdT: Number.POSITIVE_INFINITY,
        bend: 1,
        regime: 'R4',
        policy: 'D'.repeat(20),
      });
      const { thresholdT } = analyse({ ...example, ...off, T: 1 });
      expect(thresholdT).toBe(Number.POSITIVE_INFINITY);
    }
  });

  test('without training there is nothing to decide', () => {
    expect(analyse({ ...example, T: 0 })).toMatchObject({ thresholdT: 0, policy: '' });
    expect(policyByDynamicProgramming({ ...example, T: 0 })).toBe('');
  });

  test('without a deployment to wait for there is nothing to hide for', () => {
    expect(analyse({ ...example, V: 0 })).toMatchObject({ regime: 'R4', policy: 'D'.repeat(20) });
  });

  test('a tie is a C: V = c*, one episode, in numbers without rounding', () => {
    const tie: Situation = { rho: 0.25, q: 0.75, m: 1, gamma: 0.5, V: 2, T: 1 };
    expect(analyse(tie)).toMatchObject({ threshold: 2, thresholdT: 2, policy: 'C' });
    expect(policyByDynamicProgramming(tie)).toBe('C');
  });

  test('x_C = c* exactly, on, above and below the threshold', () => {
    const flat: Situation = { rho: 0.5, q: 1, m: 1, gamma: 0.5, V: 1, T: 6 };
    expect(analyse(flat)).toEqual({
      threshold: 1,
      thresholdT: 1,
      bend: 0.5,
      regime: 'R1',
      policy: 'CCCCCC',
    });
    expect(analyse({ ...flat, V: 1.5 })).toMatchObject({ regime: 'R1', policy: 'CCCCCC' });
    // Certain modification resets the value to 1 = c* in one episode.
    expect(analyse({ ...flat, V: 0.5 })).toMatchObject({ regime: 'R3', policy: 'CCCCCD' });
    for (const V of [0.5, 1, 1.5]) {
      expect(policyByDynamicProgramming({ ...flat, V })).toBe(analyse({ ...flat, V }).policy);
    }
  });

  test('x_C = c* exactly, and less than certain modification: waits for ever', () => {
    // ρ† = 0.5/(0.5 + 0.25) = 2/3 is not a binary fraction, so ask for it.
    const { bend } = analyse({ rho: 0, q: 1, m: 0.5, gamma: 0.5, V: 0.5, T: 1 });
    const edge: Situation = { rho: bend, q: 1, m: 0.5, gamma: 0.5, V: 0.5, T: 200 };
    expect(analyse(edge)).toMatchObject({ regime: 'R3', policy: 'D'.repeat(200) });
    expect(analyse({ ...edge, V: 10 })).toMatchObject({ regime: 'R1', policy: 'C'.repeat(200) });
  });

  test('a hair below the bend, rounding neither sinks V*(T) below c* nor makes it NaN', () => {
    for (const situation of randomSituations(1000)) {
      const rho = analyse(situation).bend * (1 - 2 ** -52);
      for (const T of [10, 1000, 100_000]) {
        const { threshold, thresholdT } = analyse({ ...situation, rho, T, V: 0 });
        expect(thresholdT).toBeGreaterThanOrEqual(threshold);
      }
    }
  });

  test('a training too long for a number leaves no NaN', () => {
    const long = { ...example, T: 100_000 };
    expect(analyse(long).thresholdT).toBe(Number.POSITIVE_INFINITY);
    expect(analyse(long).policy).toHaveLength(100_000);
    expect(analyse({ ...long, rho: 0.5 }).thresholdT).toBe(
      analyse({ ...example, rho: 0.5 }).threshold,
    );
  });

  test.each([
    [{ rho: 1 }, 'rho is 1, but must be in [0, 1)'],
    [{ rho: -0.1 }, 'rho is -0.1, but must be in [0, 1)'],
    [{ q: 1.1 }, 'q is 1.1, but must be in [0, 1]'],
    [{ m: -1 }, 'm is -1, but must be in [0, 1]'],
    [{ gamma: 0 }, 'gamma is 0, but must be in (0, 1)'],
    [{ gamma: 1 }, 'gamma is 1, but must be in (0, 1)'],
    [{ V: -1 }, 'V is -1, but must be at least 0 and finite'],
    [{ V: Number.POSITIVE_INFINITY }, 'V is Infinity, but must be at least 0 and finite'],
    [{ T: 2.5 }, 'T is 2.5, but must be an integer from 0 to 100000'],
    [{ T: -1 }, 'T is -1, but must be an integer from 0 to 100000'],
    [{ rho: Number.NaN }, 'rho is NaN, but must be in [0, 1)'],
  ])('refuses %o', (wrong, message) => {
    expect(() => analyse({ ...example, ...wrong })).toThrow(new RangeError(message));
    expect(() => policyByDynamicProgramming({ ...example, ...wrong })).toThrow(RangeError);
  });
});

describe('each parameter moves the threshold the right way', () => {
  const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const situation = fc.record({
    rho: between(0, 0.95),
    q: between(0.05, 1),
    m: between(0.05, 1),
    gamma: between(0.3, 0.98),
    V: between(0.01, 50),
    T: fc.integer({ min: 1, max: 30 }),
  });
  const compliance = (one: Situation) => [...analyse(one).policy].filter((x) => x === 'C').length;
  const rounding = 1 + 1e-9;

  test.each([
    ['rho', 0.99],
    ['q', 1],
    ['m', 1],
    ['gamma', 0.99],
  ] as const)('more %s: V* falls or stays', (name, top) => {
    fc.assert(
      fc.property(situation, between(0, 1), (one, share) => {
        const more = { ...one, [name]: one[name] + share * (top - one[name]) };
        expect(analyse(more).threshold).toBeLessThanOrEqual(analyse(one).threshold * rounding);
        expect(analyse(more).thresholdT).toBeLessThanOrEqual(analyse(one).thresholdT * rounding);
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  test('longer training: V* rises below the bend and stays beyond it', () => {
    fc.assert(
      fc.property(situation, (one) => {
        const { thresholdT, threshold, bend } = analyse(one);
        const longer = analyse({ ...one, T: one.T + 1 });
        expect(longer.threshold).toBe(threshold);
        if (one.rho >= bend) expect(longer.thresholdT).toBe(threshold);
        else expect(longer.thresholdT).toBeGreaterThanOrEqual(thresholdT);
        expect(thresholdT).toBeGreaterThanOrEqual(threshold);
      }),
      { seed: 2, numRuns: 1000 },
    );
  });

  test('one episode: V*(1) = c*, to the bit', () => {
    fc.assert(
      fc.property(situation, (one) => {
        const { threshold, thresholdT } = analyse({ ...one, T: 1 });
        expect(thresholdT).toBe(threshold);
      }),
      { seed: 3 },
    );
  });

  test('more V or more pay for complying: no fewer episodes comply', () => {
    fc.assert(
      fc.property(situation, between(0, 1), (one, share) => {
        const richer = { ...one, V: one.V * (1 + share) };
        expect(compliance(richer)).toBeGreaterThanOrEqual(compliance(one));
        const paid = { ...one, rho: one.rho + share * (0.99 - one.rho) };
        expect(compliance(paid)).toBeGreaterThanOrEqual(compliance(one));
      }),
      { seed: 4, numRuns: 1000 },
    );
  });

  test('γ, q, m or V to 0: the incentive goes', () => {
    fc.assert(
      fc.property(situation, fc.constantFrom('gamma', 'q', 'm', 'V'), (one, name) => {
        const { policy } = analyse({ ...one, rho: Math.min(one.rho, 0.9), [name]: 1e-6 });
        expect(policy.at(-1)).toBe('D');
      }),
      { seed: 5 },
    );
  });

  test('ρ to 1: complying costs nothing, and any V is enough', () => {
    fc.assert(
      fc.property(situation, (one) => {
        expect(analyse({ ...one, rho: 1 - 1e-9 }).policy).toBe('C'.repeat(one.T));
      }),
      { seed: 6 },
    );
  });
});
