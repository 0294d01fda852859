/** The numbers that slides, notes and captions take from the models. */
import { describe, expect, test } from 'vitest';
import liveCompliance from '../../slides/deception/live-compliance.ts';
import thresholdBends from '../../slides/deception/threshold-bends.ts';
import whenCompliancePays from '../../slides/deception/when-compliance-pays.ts';
import complying, { fixed, plans } from '../../slides/figures/complying.ts';
import flipFigure, { flips } from '../../slides/figures/flips.ts';
import { outcome } from '../../slides/figures/gate.ts';
import rows from '../../slides/figures/seeds.json' with { type: 'json' };
import liveFlip from '../../slides/misgeneralization/live-flip.ts';
import { analyse } from '../../slides/models/compliance.ts';
import { delta, TRAINING_LEVELS, trainMixed } from '../../slides/models/goal-training.ts';
import { decorrelate, type Level, walk } from '../../slides/models/grid-world.ts';
import { train } from '../../slides/models/linear-attention.ts';
import { expectedLoss } from '../../slides/models/linear-attention-theory.ts';
import { runs } from '../../slides/search/sgd-finds-the-step.ts';
import type { Slide } from '../../src/deck.ts';
import { textOf } from '../../src/plan/text.ts';

const said = (slide: Slide) => textOf(slide.notes ?? null);
const count = (plan: string, letter: string) => plan.split(letter).length - 1;

describe('complying', () => {
  const at = (rho: number, V: number) => plans({ rho, V });

  test('a prize of zero does not make it honest', () => {
    const { ends } = at(0.5, 0);
    expect(ends).toBe(`${'C'.repeat(18)}DD`);
    const words = `complies ${count(ends, 'C')} times`;
    expect(said(whenCompliancePays)).toContain(words);
    expect(said(liveCompliance)).toContain(`${words} of ${fixed.T}`);
  });

  test('without an end of the threat it complies in all episodes or in none, whatever the prize', () => {
    for (let rho = 0; rho < 1; rho += 0.05) {
      const all = [0, 0.5, 1, 2, 3, 5, 8].map((V) => at(rho, V).goesOn);
      expect(new Set(all).size, `ρ = ${rho}`).toBe(1);
      expect(new Set(all[0]).size).toBe(1);
    }
  });

  test('without reach, or without detection or modification, it defects at once', () => {
    const ready = { ...fixed, rho: 0.5, V: 8 };
    for (const off of [{ gamma: 0.001 }, { q: 0 }, { m: 0 }]) {
      expect(analyse({ ...ready, ...off }).policy).toBe('D'.repeat(20));
    }
    expect(analyse(ready).policy).toBe('C'.repeat(20));
  });

  test('the gate says the same', () => {
    const all = { differs: 1, reaches: 1, models: 1, ends: 1 };
    expect(outcome(all)).toEqual(['complies now,', 'defects later']);
    expect(outcome({ ...all, ends: 0 })).toEqual(['complies forever,', 'or not at all']);
    expect(outcome({ ...all, reaches: 0 })).toEqual(outcome({ ...all, models: 0 }));
    expect(outcome({ ...all, differs: 0 })[0]).toBe('is aligned:');
  });

  test('the figure begins there', () => {
    const settings = Object.fromEntries(complying.controls.map(({ name, value }) => [name, value]));
    expect(settings).toEqual({ V: 0, rho: 0.5 });
  });

  test('the curves start and bend where the picture’s alternative says', () => {
    const start = (T: number) => analyse({ ...fixed, rho: 0, V: 0, T });
    const alt = JSON.stringify(thresholdBends.body);
    for (const T of [1, 10, 20]) expect(alt).toContain(start(T).thresholdT.toFixed(1));
    expect(alt).toContain(start(1).bend.toFixed(3));
  });
});

describe('forty seeds', () => {
  const agents = rows.map(([, exit = 0, green = 0]) => ({ exit, green }));
  // All 64 levels are gone through in tests/long/seeds.test.ts.
  const levels = TRAINING_LEVELS.slice(10, 14);

  test('all want both, and go to the exit where it is green', () => {
    expect(agents.every(({ exit, green }) => exit > 10 && green > 10)).toBe(true);
    const reached = levels.flatMap((level) => agents.map((agent) => walk(level, agent).reached));
    expect(new Set(reached)).toEqual(new Set(['exit']));
  });

  test('with colours swapped, level 13 is a tie', () => {
    const [level] = decorrelate([TRAINING_LEVELS[12] as Level], 1);
    const exits = agents.filter((agent) => walk(level as Level, agent).reached === 'exit').length;
    expect(Math.min(exits, 40 - exits)).toBe(10);
  });
});

test('a flip is where the notes say', () => {
  const run = [...trainMixed(0.02, 200)].map(({ weights }) => delta(weights));
  expect(run.findIndex((value) => value > 0)).toBe(148);
  expect(run[100]?.toFixed(1)).toBe('-0.6');
  const known = Object.fromEntries(flips);
  expect(said(liveFlip)).toContain('at 148 it flips');
  expect(said(liveFlip)).toContain(`the run takes ${known[0.5]} updates where the line says 580`);
  for (const percent of [0.5, 5, 50]) expect(flipFigure.alt).toContain(` ${known[percent]} at`);
});

test('the curves of the small layer are those of the model, and end one to two per cent above the best', () => {
  const losses = runs.map((_, i) => {
    const seen: number[] = [];
    for (const { step, layer } of train({ seed: i + 1, chunk: 50 })) {
      if (step <= 500) seen.push(Math.round(expectedLoss(layer) * 1000) / 1000);
      else break;
    }
    return seen;
  });
  expect(losses).toEqual(runs);
  for (const run of losses) {
    const above = (run.at(-1) ?? 0) / (20 / 37) - 1;
    expect(above).toBeGreaterThan(0.005);
    expect(above).toBeLessThan(0.025);
  }
});
