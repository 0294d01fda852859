import { expect, test } from 'vitest';
import rows from '../../../slides/figures/seeds.json' with { type: 'json' };
import liveSeeds from '../../../slides/misgeneralization/live-seeds.ts';
import { TRAINING_LEVELS } from '../../../slides/models/goal-training.ts';
import { decorrelate, walk } from '../../../slides/models/grid-world.ts';
import { textOf } from '../../../src/plan/text.ts';

const agents = rows.map(([, exit = 0, green = 0]) => ({ exit, green }));

test('every agent goes to the exit in every training level', () => {
  for (const level of TRAINING_LEVELS) {
    for (const agent of agents) expect(walk(level, agent).reached).toBe('exit');
  }
});

test('in most levels with swapped colours all agents go to the same thing, as the notes say', () => {
  const ends = decorrelate(TRAINING_LEVELS, 1).map((level) =>
    agents.map((agent) => walk(level, agent).reached),
  );
  const alike = ends.filter((all) => new Set(all).size === 1).length;
  expect(textOf(liveSeeds.notes ?? null)).toContain(`in ${alike} of the 64 levels`);
});
