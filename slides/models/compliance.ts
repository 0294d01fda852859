import { power } from './power.ts';
import { requireInteger, requireProbability, requireThat } from './require.ts';

/**
 * The decision problem of a model that knows it is being trained. It lives through T training
 * episodes and then deployment. In each episode it complies, for ρ now, or defects, for 1 now; a
 * defection is detected with probability q and then trained away with probability m, after which
 * the model is another and this one's goals get nothing. Payoffs are in units of its own objective.
 */
export interface Situation {
  /** ρ in [0, 1): what an episode of complying pays; defecting pays 1. */
  readonly rho: number;
  /** q in [0, 1]: the probability that a defection is detected. */
  readonly q: number;
  /** m in [0, 1]: the probability that a detected defection leads to modification. */
  readonly m: number;
  /** γ in (0, 1): discount an episode. */
  readonly gamma: number;
  /** V ≥ 0, finite: the value of reaching deployment unmodified. */
  readonly V: number;
  /** T, an integer from 0: training episodes. */
  readonly T: number;
}

/**
 * R1 comply always; R2 defect early, comply near the end; R3 comply early, defect near the end;
 * R4 defect always. In R2 and R3 a short training may show one of the two parts only.
 */
export type Regime = 'R1' | 'R2' | 'R3' | 'R4';

/** What is optimal. */
export interface Analysis {
  /** c* = (1 − ρ)/(γqm): with one episode left, comply iff V ≥ c*. Infinity if qm = 0. */
  readonly threshold: number;
  /** V*(T): comply in all T episodes iff V ≥ V*(T). */
  readonly thresholdT: number;
  /** ρ†: from here on V*(T) is c* for every T; below, it grows like γ^−(T−1). */
  readonly bend: number;
  readonly regime: Regime;
  /** A letter an episode, C or D, the first episode first. Where both are optimal, C. */
  readonly policy: string;
}

/** @throws RangeError naming the parameter that is out of its range. */
export function analyse(situation: Situation): Analysis {
  check(situation);
  return {
    threshold: threshold(situation),
    thresholdT: thresholdFor(situation, situation.T),
    bend: bend(situation),
    regime: regime(situation),
    policy: policy(situation),
  };
}

/** `policy` is a string of T letters, so T needs a limit. */
const MOST_EPISODES = 100_000;

function check({ rho, q, m, gamma, V, T }: Situation): void {
  requireThat(rho >= 0 && rho < 1, 'rho', rho, 'in [0, 1)');
  requireProbability('q', q);
  requireProbability('m', m);
  requireThat(gamma > 0 && gamma < 1, 'gamma', gamma, 'in (0, 1)');
  requireThat(V >= 0 && V < Number.POSITIVE_INFINITY, 'V', V, 'at least 0 and finite');
  requireInteger('T', T, 0, MOST_EPISODES);
}

/** c*. */
function threshold({ rho, q, m, gamma }: Situation): number {
  return (1 - rho) / (gamma * q * m);
}

/** ρ† = (1 − γ)/(1 − γ + γqm), where complying for ever, x_C = ρ/(1 − γ), is worth just c*. */
function bend({ q, m, gamma }: Situation): number {
  return (1 - gamma) / (1 - gamma + gamma * q * m);
}

/**
 * V*(T) = max{c*, x_C + γ^−(T−1) (c* − x_C)}, written so that it is c* to the bit for T = 1. With no
 * episode to comply in, any V will do.
 */
function thresholdFor(situation: Situation, episodes: number): number {
  const { rho, gamma } = situation;
  const c = threshold(situation);
  if (episodes === 0) return 0;
  const gap = c - rho / (1 - gamma);
  const grows = rho < bend(situation) && gap > 0 && gap < Number.POSITIVE_INFINITY;
  return grows ? c + (1 / power(gamma, episodes - 1) - 1) * gap : c;
}

/**
 * With k episodes left the model complies iff V_{k−1}, the value of going on from there, is at
 * least c*. V₀ = V, and V_k moves monotonically to a fixed point; that lies at or above c* iff
 * ρ ≥ ρ†.
 */
function regime(situation: Situation): Regime {
  const complyLate = situation.V >= threshold(situation);
  const complyEarly = situation.rho >= bend(situation);
  if (complyLate) return complyEarly ? 'R1' : 'R2';
  return complyEarly ? 'R3' : 'R4';
}

function policy(situation: Situation): string {
  const { T } = situation;
  const letters = (early: string, late: string, tail: number) =>
    early.repeat(T - tail) + late.repeat(tail);
  switch (regime(situation)) {
    case 'R1':
      return 'C'.repeat(T);
    case 'R2':
      return letters('D', 'C', complyingTail(situation));
    case 'R3':
      return letters('C', 'D', defectingTail(situation));
    case 'R4':
      return 'D'.repeat(T);
  }
}

/**
 * Episodes at the end of R2 that comply, at most T: K = 1 + ⌊ln((c* − x_C)/(V − x_C)) / ln γ⌋, the
 * last k with V ≥ V*(k). Asked of V*(k) itself, since a rounded logarithm errs where they are equal.
 */
function complyingTail(situation: Situation): number {
  const { V, T } = situation;
  let k = 0;
  while (k < T && V >= thresholdFor(situation, k + 1)) k += 1;
  return k;
}

/**
 * Episodes at the end of R3 that defect, at most T: the first k ≥ 1 at which
 * V_k = x_D + (γ(1 − p))^k (V − x_D) reaches c*. Here p = qm, x_D = 1/(1 − γ(1 − p)) is the value of
 * defecting for ever, and x_D − c* = (ρ − ρ†)/(γp), which is exactly 0 on the bend: there V_k gets
 * close, but complying has to wait for ever.
 */
function defectingTail(situation: Situation): number {
  const { rho, q, m, gamma, V, T } = situation;
  const shrink = gamma * (1 - q * m);
  const excess = (rho - bend(situation)) / (gamma * q * m);
  let [k, distance] = [1, (1 / (1 - shrink) - V) * shrink];
  while (k < T && distance > excess) {
    k += 1;
    distance *= shrink;
  }
  return Math.min(k, T);
}

/** The same policy by backward induction from deployment: slow, plain, and the tests' judge. */
export function policyByDynamicProgramming(situation: Situation): string {
  check(situation);
  const { rho, q, m, gamma, T } = situation;
  const letters: string[] = [];
  let value = situation.V;
  for (let left = 1; left <= T; left += 1) {
    const comply = rho + gamma * value;
    const defect = 1 + gamma * (1 - q * m) * value;
    letters.push(comply >= defect ? 'C' : 'D');
    value = Math.max(comply, defect);
  }
  return letters.reverse().join('');
}
