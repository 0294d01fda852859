import { expect, test } from 'vitest';
import { patchOf } from '../../src/shell/rehearse/patch.ts';
import { sayRuns } from '../../src/shell/rehearse/results.ts';
import { readRuns, runOf, withRun } from '../../src/shell/rehearse/runs.ts';
import { timingsOf } from '../../src/shell/rehearse/timing.ts';
import { moveTo, newTalk } from '../../src/shell/speaker/talk/talk.ts';
import fc from '../property.ts';

const slide = (id: string, minutes?: number, minutesAt?: string, minutesLine?: string) => ({
  id,
  title: id,
  keep: false,
  neededBy: [],
  worth: 0,
  ...(minutes === undefined ? {} : { minutes }),
  ...(minutesAt === undefined || minutesLine === undefined ? {} : { minutesAt, minutesLine }),
});

test('a run is what a talk has spent on its slides, but for those that were passed', () => {
  const talk = newTalk({ slide: 'a', step: -1 }, 0);
  expect(runOf(talk, 9000)).toBeUndefined();
  const begun = moveTo(talk, { slide: 'b', step: -1 }, 1000);
  const on = moveTo(
    moveTo(begun, { slide: 'c', step: -1 }, 61_000),
    { slide: 'd', step: -1 },
    62_000,
  );
  expect(runOf(on, 70_000)).toEqual({ began: 1000, spent: { b: 60_000, d: 8000 } });
});

test('a run takes the place of what was known of it, and others stay', () => {
  const first = { began: 1000, spent: { a: 5000 } };
  const second = { began: 90_000, spent: { a: 6000 } };
  const more = { began: 1040, spent: { a: 5000, b: 7000 } };
  expect(withRun(withRun([first], second), more)).toEqual([more, second]);
});

test('the new minutes are the median of all runs, where they differ', () => {
  const runs = [60, 90, 300].map((seconds, index) => ({
    began: index * 1e6,
    spent: { a: seconds * 1000, ...(index === 0 ? { b: 61_000 } : {}) },
  }));
  const [a, b, c] = timingsOf([slide('a', 1), slide('b', 1), slide('c', 1)], runs);
  expect([a?.median, a?.minutes, a?.times]).toEqual([90, 1.5, [60, 90, 300]]);
  expect([b?.median, b?.minutes, b?.times]).toEqual([61, undefined, [61, undefined, undefined]]);
  expect([c?.median, c?.minutes]).toEqual([undefined, undefined]);
  expect(sayRuns(runs, 240)).toBe('3 rehearsals; the last took 5:00, 1:00 more than planned');
});

test('they come as a patch of the lines that say them, and as a list where none does', () => {
  const slides = [
    slide('late', 1.5, 'slides/b.ts:9', '  minutes: 1.5,'),
    slide('deck', 0.4, 'slides/decks/a.ts:7', '  adapt(deck, { minutes: 0.4 }),'),
    slide('more', 1, 'slides/decks/a.ts:5', '  adapt(more, { minutes: 1 }),'),
    slide('none'),
  ];
  const spent = { late: 120_000, deck: 30_000, more: 72_000, none: 60_000 };
  expect(patchOf(timingsOf(slides, [{ began: 0, spent }]))).toEqual({
    diff: [
      '--- a/slides/b.ts',
      '+++ b/slides/b.ts',
      '@@ -9 +9 @@',
      '-  minutes: 1.5,',
      '+  minutes: 2,',
      '--- a/slides/decks/a.ts',
      '+++ b/slides/decks/a.ts',
      '@@ -5 +5 @@',
      '-  adapt(more, { minutes: 1 }),',
      '+  adapt(more, { minutes: 1.2 }),',
      '@@ -7 +7 @@',
      '-  adapt(deck, { minutes: 0.4 }),',
      '+  adapt(deck, { minutes: 0.5 }),',
      '',
    ].join('\n'),
    rest: ['none: minutes: 1,'],
  });
});

test('runs that are broken or of another version are dropped with a word, whatever they are', () => {
  expect(readRuns(null)).toEqual({ runs: [] });
  expect([readRuns('{').dropped, readRuns('{"version":2}').dropped]).toEqual(['unread', 'other']);
  expect(readRuns('{"version":1,"runs":[{"began":1,"spent":{"a":"x"}}]}').dropped).toBeDefined();
  fc.assert(fc.property(fc.json(), (text) => void readRuns(text)));
});
