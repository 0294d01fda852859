import { describe, expect, test } from 'vitest';
import report from '../../../slides/models/report.ts';

const read = (...args: readonly string[]) => JSON.parse(report(args).lines.join('\n'));

describe('the report of the models', () => {
  test('gives each seed its results as JSON', () => {
    const { linearAttention, gridWorld, compliance } = read('--json', '--seeds', '3-4');
    expect(linearAttention.map(({ seed }: { seed: number }) => seed)).toEqual([3, 4]);
    for (const { loss, optimum, step, matrix, relativeError, cosine } of linearAttention) {
      expect(optimum).toBeCloseTo(20 / 37, 12);
      expect(loss / optimum).toBeLessThan(1.02);
      expect(step).toBeCloseTo(75 / 37, 12);
      expect(matrix.map((row: number[]) => row.length)).toEqual([5, 5, 5, 5, 5]);
      expect(relativeError).toBeLessThan(0.05);
      expect(cosine).toBeGreaterThan(0.999);
    }
    for (const { weights, initialWeights, trainReturn, deployReturn } of gridWorld) {
      const kept = weights.exit - weights.green - (initialWeights.exit - initialWeights.green);
      expect(Math.abs(kept)).toBeLessThan(1e-9);
      expect(trainReturn).toBeGreaterThan(0.75);
      expect(deployReturn).toBeLessThan(trainReturn);
    }
    expect(compliance).toMatchObject({ regime: 'R2', policy: 'DDDDDDDDDDDDDDCCCCCC' });
  });

  test('analyses one situation', () => {
    expect(read('--json', '--compliance', '0.5,0.5,0.8,0.95,0.5,20')).toMatchObject({
      regime: 'R3',
      policy: 'CCCCCCCCCCCCCCCCCCDD',
    });
    expect(read('--compliance=0.05,0.5,0.8,0.95,3,20').thresholdT).toBeCloseTo(4.975, 3);
  });

  test.each([
    [
      ['--sed'],
      'there is no option --sed; there is --json, --seeds 1-8, --compliance rho,q,m,gamma,V,T',
    ],
    [['--seeds', '8-1'], "--seeds is '8-1', but must be a number or a range such as 1-8"],
    [['--seeds'], "--seeds is '', but must be a number or a range such as 1-8"],
    [['--compliance', '1,2'], "--compliance is '1,2', but must be six numbers: rho,q,m,gamma,V,T"],
    [['--compliance', '1.5,.5,.8,.9,3,20'], 'rho is 1.5, but must be in [0, 1)'],
  ])('says what is wrong with %j', (args, message) => {
    expect(() => report(args)).toThrow(message);
  });
});
