import { analyse, policyByDynamicProgramming, type Situation } from './compliance.ts';
import { type Agent, delta, flipTime, trainAgent } from './goal-training.ts';
import { rSquared } from './linear.ts';
import { train } from './linear-attention.ts';
import { report as reportLayer } from './linear-attention-theory.ts';
import { createRandom } from './random.ts';
import { requireInteger, requireThat } from './require.ts';

/** One result beside what theory says of it. */
interface Check {
  readonly what: string;
  readonly found: string;
  readonly theory: string;
  readonly ok: boolean;
}

/** What the command prints: lines, and whether all is as theory says. */
export interface Outcome {
  readonly lines: readonly string[];
  readonly ok: boolean;
}

/**
 * Runs the three models and sets their results beside theory.
 *
 * `--json` prints the results as JSON, `--seeds 1-8` chooses the seeds, and
 * `--compliance rho,q,m,gamma,V,T` analyses one situation alone, as JSON.
 *
 * @throws RangeError for an argument that makes no sense, or a parameter out of its range.
 */
export default function report(args: readonly string[]): Outcome {
  const options = readOptions(args);
  if (options.situation) return json(analyse(options.situation));
  const seeds = options.seeds;
  if (options.json) {
    return json({
      linearAttention: seeds.map(linearAttention),
      gridWorld: seeds.map((seed) => withoutPath(trainAgent({ seed }))),
      compliance: analyse(example),
    });
  }
  const checks = [
    ...checkLinearAttention(seeds.slice(0, 4)),
    ...checkGridWorld(),
    ...checkCompliance(),
  ];
  return { lines: table(checks), ok: checks.every(({ ok }) => ok) };
}

/** The example of the slides. */
const example: Situation = { rho: 0.05, q: 0.5, m: 0.8, gamma: 0.95, V: 3, T: 20 };

function linearAttention(seed: number) {
  let layer = train({ seed }).next().value?.layer;
  for (const progress of train({ seed })) layer = progress.layer;
  if (!layer) throw new Error('training gave no layer');
  const { loss, optimum, step, matrix, relativeError, cosine, learnedStep } = reportLayer(
    layer,
    seed,
  );
  return { seed, loss, optimum, step, learnedStep, matrix, relativeError, cosine };
}

function withoutPath({ path: _, ...agent }: Agent) {
  return agent;
}

function checkLinearAttention(seeds: readonly number[]): readonly Check[] {
  const runs = seeds.map(linearAttention);
  const [first] = runs;
  if (!first) return [];
  const worst = (of: (run: NonNullable<typeof first>) => number) => Math.max(...runs.map(of));
  const loss = worst((run) => run.loss / run.optimum - 1);
  const step = worst((run) => Math.abs(run.learnedStep / run.step - 1));
  const error = worst((run) => run.relativeError);
  const where = `attention, ${runs.length} seeds:`;
  return [
    check(`${where} loss above 20/37`, percent(loss), 'under 2 %', loss < 0.02),
    check(`${where} step off 75/37`, percent(step), 'under 3 %', step < 0.03),
    check(`${where} off gradient descent`, percent(error), 'under 5 %', error < 0.05),
  ];
}

function checkGridWorld(): readonly Check[] {
  const agents = range(1, 40).map((seed) => trainAgent({ seed }));
  const trained = agents.map(({ trainReturn }) => trainReturn);
  const deployed = agents.map(({ deployReturn }) => deployReturn);
  const exit = agents.map(({ weights }) => weights.exit);
  const green = agents.map(({ weights }) => weights.green);
  const spread = Math.max(...trained) - Math.min(...trained);
  const drift = Math.max(
    ...agents.map(({ weights, initialWeights }) =>
      Math.abs(delta(weights) - delta(initialWeights)),
    ),
  );
  const blind = rSquared(deployed, trained);
  const seen = rSquared(deployed, exit, green);
  const broken = range(1, 10).map((seed) => trainAgent({ seed, decorrelated: 0.1 }).deployReturn);
  const least = Math.min(...broken);
  const flips = [0.02, 0.1].map((share) => share * flipTime(share));
  return [
    check(
      'planner, 40 seeds: spread of training return',
      spread.toExponential(1),
      'under 0.001',
      spread < 1e-3,
    ),
    check(
      'planner: drift of the conserved difference',
      drift.toExponential(1),
      'under 1e-9',
      drift < 1e-9,
    ),
    check(
      'planner: R² of training with deployment return',
      blind.toFixed(3),
      'under 0.1',
      blind < 0.1,
    ),
    check(
      'planner: R² of the weights with deployment return',
      seen.toFixed(3),
      'over 0.95',
      seen > 0.95,
    ),
    check(
      'planner, 10 % decorrelated: worst deployment return',
      least.toFixed(3),
      'over 0.7',
      least > 0.7,
    ),
    check(
      'planner: share times steps until the goal flips',
      flips.map((each) => each.toFixed(1)).join(', '),
      'about 2.9',
      flips.every((each) => each > 2.3 && each < 3.5),
    ),
  ];
}

function checkCompliance(): readonly Check[] {
  const random = createRandom(1);
  const draw = (low: number, high: number) => low + (high - low) * random.uniform();
  const points = range(1, 10_000).map(() => ({
    rho: draw(0, 0.99),
    q: draw(0.05, 1),
    m: draw(0.05, 1),
    gamma: draw(0.5, 0.99),
    V: draw(0, 30),
    T: Math.floor(draw(1, 30)),
  }));
  const wrong = points.filter((each) => analyse(each).policy !== policyByDynamicProgramming(each));
  const { policy, bend } = analyse(example);
  return [
    check(
      'compliance, 10,000 points: plans unlike dynamic programming',
      String(wrong.length),
      '0',
      wrong.length === 0,
    ),
    check(
      'compliance: plan of the example',
      policy.replace(/(.)\1*/g, (run) => `${run[0]}×${run.length} `).trim(),
      'D×14 C×6',
      policy === 'D'.repeat(14) + 'C'.repeat(6),
    ),
    check(
      'compliance: bend of the example',
      bend.toFixed(4),
      '0.1163',
      Math.abs(bend - 0.05 / 0.43) < 1e-12,
    ),
  ];
}

function check(what: string, found: string, theory: string, ok: boolean): Check {
  return { what, found, theory, ok };
}

function table(checks: readonly Check[]): readonly string[] {
  const rows = [
    ['model', 'found', 'theory', ''],
    ...checks.map(({ what, found, theory, ok }) => [what, found, theory, ok ? 'pass' : 'FAIL']),
  ];
  const widths = [0, 1, 2].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function json(value: unknown): Outcome {
  return { lines: [JSON.stringify(value)], ok: true };
}

interface Options {
  readonly json: boolean;
  readonly seeds: readonly number[];
  readonly situation?: Situation;
}

function readOptions(args: readonly string[]): Options {
  let options: Options = { json: false, seeds: range(1, 8) };
  const words = args.flatMap((word) => word.split('='));
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === '--json') options = { ...options, json: true };
    else if (word === '--seeds') options = { ...options, seeds: readSeeds(words.shift() ?? '') };
    else if (word === '--compliance') {
      options = { ...options, situation: readSituation(words.shift() ?? '') };
    } else {
      const known = '--json, --seeds 1-8, --compliance rho,q,m,gamma,V,T';
      throw new RangeError(`there is no option ${word}; there is ${known}`);
    }
  }
  return options;
}

function readSeeds(text: string): readonly number[] {
  const [first, last = first] = /^\d+(?:-\d+)?$/.test(text) ? text.split('-').map(Number) : [];
  if (first === undefined || last === undefined || last < first) {
    throw new RangeError(`--seeds is '${text}', but must be a number or a range such as 1-8`);
  }
  requireInteger('the number of seeds', last - first + 1, 1, 1000);
  return range(first, last);
}

function readSituation(text: string): Situation {
  const numbers = text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  if (numbers.length !== 6 || numbers.some(Number.isNaN)) {
    throw new RangeError(`--compliance is '${text}', but must be six numbers: rho,q,m,gamma,V,T`);
  }
  const [rho = 0, q = 0, m = 0, gamma = 0, V = 0, T = 0] = numbers;
  requireThat(Number.isInteger(T), 'T', T, 'a whole number');
  return { rho, q, m, gamma, V, T };
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}
