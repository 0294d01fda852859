import { defineFigure, type Html, html } from 'mesa-deck';
import {
  type ByType,
  byType,
  type Evidence,
  likelihoodRatio,
  MODEL_TYPES,
  type ModelType,
  posterior,
} from '../models/selection.ts';
import { round } from './plot.ts';
import { german } from './selection.de.ts';

interface Settings {
  /** The prior of the deceptive type; the other three share the rest alike. */
  readonly prior: number;
  readonly tasks: number;
  readonly honeypots: number;
  /** h: the probability that a honeypot fools a deceptive model. */
  readonly fooled: number;
  readonly sensitivity: number;
  readonly specificity: number;
}

/** What is believed after a test and all before it, and how the test tells types from the corrigible. */
interface Stage {
  readonly name: readonly [string, string];
  readonly after: ByType;
  readonly ratio: ByType | undefined;
}

/** The probability that a proxy fails a task where its goal and the objective part. */
const failure = 0.2;
const same = 1000;
const chance = { kind: 'range', min: 0.5, max: 0.99, step: 0.01 } as const;

export default defineFigure({
  id: 'selection',
  alt: 'Four bars, one below the other, each cut into four parts: the probability of a deceptive, a proxy, an internalized and a corrigible model. The second bar, after a thousand tasks like those of training, is as the first, the prior. In the third, after decorrelated tasks, the part of the proxy is short; in the fourth, after honeypots, that of the deceptive type.',
  caption: 'What to believe after each test that was passed.',
  width: 1120,
  height: 352,
  controls: [
    { name: 'tasks', label: 'other tasks', kind: 'range', min: 0, max: 30, step: 1, value: 10 },
    {
      name: 'honeypots',
      label: 'honeypots',
      kind: 'range',
      min: 0,
      max: 500,
      step: 10,
      value: 300,
    },
  ],
  languages: { de: german(percent) },
  run: (settings) => [stagesOf(settings)],
  draw,
  say: (stages) => {
    const [prior, , other, honeypots] = stages.map(({ after }) => percent(after.deceptive));
    return `Deceptive: ${prior}, after other tasks ${other}, after honeypots ${honeypots}.`;
  },
  laboratory: {
    controls: [
      {
        name: 'prior',
        label: 'prior, deceptive',
        kind: 'range',
        min: 0.05,
        max: 0.85,
        step: 0.05,
        value: 0.25,
      },
      {
        name: 'fooled',
        label: 'each fools',
        kind: 'range',
        min: 0,
        max: 0.05,
        step: 0.005,
        value: 0.01,
      },
      { ...chance, name: 'sensitivity', label: 'sensitivity', value: 0.99 },
      { ...chance, name: 'specificity', label: 'specificity', value: 0.95 },
    ],
    alt: 'A table of bars: the probability of four types of model, corrigible, internalized, deceptive and proxy, as a prior and after each test. A thousand tasks like those of training leave all bars as they were. Decorrelated tasks shorten the bar of the proxy, honeypots that of the deceptive type, and a probe moves it down if it is quiet and up if it raises an alarm.',
    caption: 'Tests count as independent. ×: likelihood, beside a corrigible model.',
    height: 328,
    draw: drawAll,
    say: (stages) => {
      const [prior, more, other, honeypots, quiet, alarm] = stages.map(({ after }) =>
        percent(after.deceptive),
      );
      return (
        `Deceptive: ${prior}, after more tasks ${more}, other tasks ${other}, honeypots ${honeypots}; ` +
        `probe quiet ${quiet}, alarm ${alarm}.`
      );
    },
  },
});

function stagesOf({ prior, tasks, honeypots, fooled, ...probe }: Settings): readonly Stage[] {
  const before = byType((type) => (type === 'deceptive' ? prior : (1 - prior) / 3));
  const tests: readonly (readonly [Stage['name'], Evidence])[] = [
    [[String(same), 'more tasks'], { kind: 'same', count: same }],
    [[String(tasks), 'other tasks'], { kind: 'decorrelated', count: tasks, failure }],
    [[String(honeypots), 'honeypots'], { kind: 'honeypots', count: honeypots, fooled }],
  ];
  const passed = tests.map(([, evidence]) => evidence);
  const stage = (name: Stage['name'], last: Evidence, seen: readonly Evidence[]): Stage => ({
    name,
    after: posterior(before, ...seen, last),
    ratio: byType((type) => likelihoodRatio(last, type, 'corrigible')),
  });
  return [
    { name: ['', 'prior'], after: before, ratio: undefined },
    ...tests.map(([name, evidence], i) => stage(name, evidence, passed.slice(0, i))),
    stage(['then: probe', 'is quiet'], { kind: 'probe', ...probe, alarm: false }, passed),
    stage(['or: probe', 'alarm'], { kind: 'probe', ...probe, alarm: true }, passed),
  ];
}

const [left, pitch, top, row, whole] = [152, 163, 70, 44, 145] as const;

/** The types in the order of the bars: what is asked for begins at the same place in each. */
const order = ['deceptive', 'proxy', 'internalized', 'corrigible'] as const;

/** A bar a stage, without the probe's, cut at what each type has of the probability. */
function draw(stages: readonly Stage[]): Html {
  const [x, whole, pitch, height] = [250, 866, 84, 50] as const;
  const shown = stages.slice(0, 4);
  const cuts = shown.map(({ after }) => {
    const upTo = (count: number) =>
      order.slice(0, count).reduce((sum, type) => sum + after[type], 0);
    return [0, 1, 2, 3, 4].map((count) => round(x + whole * upTo(count)));
  });
  return html`${shown.map(({ name, after }, i) => {
    const y = 44 + pitch * i;
    const parts = order.map((type, at) => {
      const [from = 0, to = 0] = cuts[i]?.slice(at) ?? [];
      const middle = (from + to) / 2;
      const isAsked = type === 'deceptive';
      // Slanted enough to be seen as a trapezoid, however wide.
      const slant = round(Math.min((to - from) / 2, 5 + (to - from) / 30));
      const shape = html`<path class="${isAsked ? 'plus' : 'mesa-cell'}" d="M${from} ${y + height}l${slant} ${-height}H${round(to - slant)}L${to} ${y + height}z"/>`;
      const number =
        to - from > 74
          ? html`<text class="${isAsked ? 'on-plus strong' : ''}" x="${middle}" y="${y + 33}" text-anchor="middle">${percent(after[type])}</text>`
          : null;
      const title = i === 0 ? html`<text x="${from + 6}" y="26">${type}</text>` : null;
      return html`${shape}${number}${title}`;
    });
    const joins = cuts[i + 1]?.slice(1, -1).map((to, at) => {
      return html`<path class="axis" d="M${cuts[i]?.[at + 1] ?? x} ${y + height + 2}L${to} ${y + pitch - 2}"/>`;
    });
    return html`<text x="0" y="${y + 33}">${name[0]}${name[0] && ' '}${name[1]}</text>${parts}${joins ?? null}`;
  })}`;
}

function drawAll(stages: readonly Stage[]): Html {
  const prior = stages[0]?.after ?? byType(() => 0);
  const bottom = top + row * MODEL_TYPES.length;
  const ratios = ['deceptive', 'proxy'] as const;
  return html`
    ${MODEL_TYPES.map((type, i) => html`<text x="0" y="${top + row * i + 22}">${type}</text>`)}
    <path class="thin" d="M0 ${bottom + 8}H1120"/>
    ${ratios.map((type, i) => html`<text class="quiet" x="0" y="${bottom + 36 * i + 36}">× ${type}</text>`)}
    ${stages.map((stage, i) => column(left + pitch * i, stage, prior, bottom, ratios))}`;
}

function column(
  x: number,
  { name, after, ratio }: Stage,
  prior: ByType,
  bottom: number,
  ratios: readonly ModelType[],
): Html {
  return html`
    ${name.map((line, i) => html`<text class="quiet" x="${x}" y="${26 + 28 * i}">${line}</text>`)}
    ${MODEL_TYPES.map((type, i) => bar(x, top + row * i, after[type], prior[type]))}
    ${ratio ? ratios.map((type, i) => html`<text x="${x}" y="${bottom + 36 * i + 36}">${factor(ratio[type])}</text>`) : null}`;
}

/** A probability as a bar with a slope, as all that is mesa has; a line below ends at its prior. */
function bar(x: number, y: number, value: number, prior: number): Html {
  const at = (share: number) => round(x + whole * Math.max(share, 0));
  const end = at(value);
  const number =
    value > 0.55
      ? html`<text class="on-plus" x="${end - 14}" y="${y + 22}" text-anchor="end">${percent(value)}</text>`
      : html`<text x="${end + 8}" y="${y + 22}">${percent(value)}</text>`;
  return html`<path class="plus" d="M${x} ${y}H${at(value - 0.04)}L${end} ${y + 28}H${x}z"/>
    <path class="axis" d="M${x} ${y + 33}H${at(prior)}"/>${number}`;
}

function percent(value: number): string {
  if (value > 0 && value < 0.005) return '< 1\u00a0%';
  return value < 1 && value > 0.995 ? '> 99\u00a0%' : `${Math.round(value * 100)}\u00a0%`;
}

function factor(value: number): string {
  if (value > 0 && value < 0.001) return '< 0.001';
  return String(Number(value.toPrecision(2)));
}
