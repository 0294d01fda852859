import { power } from './power.ts';
import { requireInteger, requirePositive, requireProbability, requireThat } from './require.ts';

/**
 * Four kinds of model that behave alike in training. One aims at whatever it takes the base
 * objective to be (corrigible); in one the objective has become its own goal (internalized); one has
 * another goal and follows the objective to get through training unmodified (deceptive); one pursues
 * what merely goes along with the objective there (proxy).
 */
export const MODEL_TYPES = ['corrigible', 'internalized', 'deceptive', 'proxy'] as const;
export type ModelType = (typeof MODEL_TYPES)[number];

/** A number a type. Distributions sum to 1, and so do all that the functions here return, but for likelihoods. */
export type ByType<Value = number> = Readonly<Record<ModelType, Value>>;

/** The loss of a type after t steps, a·exp(−t/τ) + c. The numbers are inputs, not findings. */
export interface LossCurve {
  /** a ≥ 0: the loss that learning removes. */
  readonly amplitude: number;
  /** τ > 0, in steps: how long that takes. */
  readonly time: number;
  /** c ≥ 0: the loss that stays, for instance of thinking more than the task needs. */
  readonly floor: number;
}

/** Training as selection by multiplicative weights. */
export interface Selection {
  readonly prior: ByType;
  readonly curves: ByType<LossCurve>;
  /** β > 0: how hard training selects, per unit of loss. */
  readonly strength: number;
}

/** A test that a model was put to, and that it passed or, for the probe, what it showed. */
export type Evidence =
  /** `count` tasks like those of training: all four types pass. */
  | { readonly kind: 'same'; readonly count: number }
  /** `count` tasks where the proxy parts from the objective; a proxy fails each with `failure`. */
  | { readonly kind: 'decorrelated'; readonly count: number; readonly failure: number }
  /** `count` fake chances to defect unseen; each fools a deceiver with `fooled`, and it defects. */
  | { readonly kind: 'honeypots'; readonly count: number; readonly fooled: number }
  /** A look inside for deception. `sensitivity` = P(alarm | deceptive), `specificity` = P(quiet | other). */
  | {
      readonly kind: 'probe';
      readonly sensitivity: number;
      readonly specificity: number;
      readonly alarm: boolean;
    };

/**
 * The distribution over types after t steps, t = 0, …, `steps`, simulated:
 * π(t + 1) ∝ π(t) exp(−β loss(t)).
 */
export function simulateSelection(selection: Selection, steps: number): ByType[] {
  requireInteger('steps', steps, 0, 1e6);
  check(selection);
  const { curves, strength } = selection;
  let now = normalize(selection.prior);
  const history = [now];
  for (let t = 0; t < steps; t += 1) {
    const loss = ({ amplitude, time, floor }: LossCurve) => amplitude * Math.exp(-t / time) + floor;
    const before = now;
    now = normalize(byType((type) => before[type] * Math.exp(-strength * loss(curves[type]))));
    history.push(now);
  }
  return history;
}

/**
 * The same in closed form, for any number of steps and also for Infinity: each weight is
 * prior · exp(−β(a(1 − exp(−t/τ))/(1 − exp(−1/τ)) + ct)). Without floors it freezes: what is left of
 * training is the transient and the prior.
 */
export function selectionAfter(selection: Selection, steps: number): ByType {
  requireThat(steps >= 0, 'steps', steps, 'at least 0');
  check(selection);
  const { prior, curves, strength } = selection;
  const present = MODEL_TYPES.filter((type) => prior[type] > 0);
  // Only differences count, so the best type is the zero of losses: nothing underflows for all.
  const least = Math.min(...present.map((type) => curves[type].floor));
  const losses = byType((type) => totalLoss(curves[type], least, steps));
  const best = Math.min(...present.map((type) => losses[type]));
  const weight = (type: ModelType) => prior[type] * Math.exp(-strength * (losses[type] - best));
  return normalize(byType((type) => (prior[type] > 0 ? weight(type) : 0)));
}

/** Of all steps before `steps`, above a loss of `base` a step. */
function totalLoss({ amplitude, time, floor }: LossCurve, base: number, steps: number): number {
  const transient = amplitude * (Math.expm1(-steps / time) / Math.expm1(-1 / time));
  return floor === base ? transient : transient + (floor - base) * steps;
}

/** P(evidence | type). Types that share a number can't be told apart by this evidence. */
export function likelihoods(evidence: Evidence): ByType {
  switch (evidence.kind) {
    case 'same':
      return passing(evidence.count);
    case 'decorrelated':
      requireProbability('failure', evidence.failure);
      return passing(evidence.count, { proxy: evidence.failure });
    case 'honeypots':
      requireProbability('fooled', evidence.fooled);
      return passing(evidence.count, { deceptive: evidence.fooled });
    case 'probe':
      return probed(evidence.sensitivity, evidence.specificity, evidence.alarm);
  }
}

/**
 * P(all passed | type), if a type fails each independently. A model that sees through one honeypot may
 * see through all: then many are worth little more than one, and this is too hopeful.
 */
function passing(count: number, failure: Partial<ByType> = {}): ByType {
  requireInteger('count', count, 0, 1e9);
  return byType((type) => power(1 - (failure[type] ?? 0), count));
}

function probed(sensitivity: number, specificity: number, alarm: boolean): ByType {
  requireProbability('sensitivity', sensitivity);
  requireProbability('specificity', specificity);
  return byType((type) => {
    const chance = type === 'deceptive' ? sensitivity : 1 - specificity;
    return alarm ? chance : 1 - chance;
  });
}

/**
 * P(type | evidence), by Bayes: posterior odds = likelihood ratio × prior odds, so evidence on
 * which two types behave alike leaves their odds at the prior, however much of it there is.
 *
 * @throws RangeError if the evidence is impossible for every type with a prior.
 */
export function posterior(prior: ByType, ...evidence: readonly Evidence[]): ByType {
  checkPrior(prior);
  return evidence.reduce((odds: ByType, seen) => {
    const likelihood = likelihoods(seen);
    return normalize(byType((type) => odds[type] * likelihood[type]));
  }, normalize(prior));
}

/** P(evidence | type) / P(evidence | other): 1 where behaviour is the same. */
export function likelihoodRatio(evidence: Evidence, type: ModelType, other: ModelType): number {
  const likelihood = likelihoods(evidence);
  return likelihood[type] / likelihood[other];
}

/** Builds a value for each type. */
export function byType<Value>(value: (type: ModelType) => Value): ByType<Value> {
  return Object.fromEntries(MODEL_TYPES.map((type) => [type, value(type)])) as ByType<Value>;
}

function normalize(weights: ByType): ByType {
  const sum = MODEL_TYPES.reduce((total, type) => total + weights[type], 0);
  requireThat(sum > 0, 'the sum of the weights', sum, 'positive: no type explains this');
  return byType((type) => weights[type] / sum);
}

function check({ prior, curves, strength }: Selection): void {
  checkPrior(prior);
  requirePositive('strength', strength);
  for (const { amplitude, time, floor } of Object.values(curves)) {
    requireThat(amplitude >= 0, 'amplitude', amplitude, 'at least 0');
    requirePositive('time', time);
    requireThat(floor >= 0, 'floor', floor, 'at least 0');
  }
}

function checkPrior(prior: ByType): void {
  for (const [type, weight] of Object.entries(prior)) {
    requireThat(weight >= 0 && weight < Number.POSITIVE_INFINITY, type, weight, 'at least 0');
  }
}
