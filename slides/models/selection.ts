import { power } from './power.ts';
import { requireInteger, requireProbability, requireThat } from './require.ts';

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

function checkPrior(prior: ByType): void {
  for (const [type, weight] of Object.entries(prior)) {
    requireThat(weight >= 0 && weight < Number.POSITIVE_INFINITY, type, weight, 'at least 0');
  }
}
