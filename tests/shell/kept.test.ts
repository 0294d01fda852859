import { expect, test } from 'vitest';
import { isMisread, readDrawings } from '../../src/shared/drawing/drawings.ts';
import { sayRuns } from '../../src/shell/rehearse/results.ts';
import { readRuns } from '../../src/shell/rehearse/runs.ts';
import { dayOf } from '../../src/shell/rehearse/table.ts';
import { endOf, timeOf } from '../../src/shell/speaker/talk/end.ts';
import { clock, paceOf, sayPace } from '../../src/shell/speaker/talk/pace.ts';
import { readTalk } from '../../src/shell/speaker/talk/read.ts';
import { newTalk, spentOn } from '../../src/shell/speaker/talk/talk.ts';
import fc from '../property.ts';

const now = Date.UTC(2026, 10, 26, 12);
const nonsense = /Invalid Date|NaN|undefined|Infinity|e\+/;
/** Any number that JSON can hold, the far ones too, and what is none. */
const odd = fc.oneof(fc.double({ noNaN: true }), fc.integer(), fc.jsonValue());
const orGood = (good: unknown) => fc.oneof(fc.constant(good), odd);

const kept = fc.record({
  version: fc.constant(2),
  slide: orGood('a'),
  step: orGood(0),
  kept: orGood(now),
  since: orGood(now),
  began: orGood(now),
  length: orGood(null),
  end: orGood(null),
  spent: fc.oneof(fc.dictionary(fc.string(), odd), odd),
  skipped: fc.oneof(fc.array(fc.string()), odd),
  ahead: orGood(null),
});

test('a talk that is kept can be shown, or is dropped', () => {
  fc.assert(
    fc.property(kept, (value) => {
      const { talk } = readTalk(JSON.stringify(value), ['a', 'b'], now);
      if (!talk) return;
      const end = endOf(talk, 300, now);
      const elapsed = (now - (talk.began ?? now)) / 1000;
      const here = spentOn(talk, 'a', now) / 1000;
      const pace = paceOf([{ id: 'a', seconds: 60 }], { slide: 'a', elapsed, here });
      const said = [timeOf(end), clock(elapsed), clock(pace.left), sayPace(pace)].join(' ');
      expect(said).not.toMatch(nonsense);
    }),
    { numRuns: 500 },
  );
  const good = newTalk({ slide: 'a', step: -1 }, now);
  for (const wrong of [
    { began: 8.7e15 },
    { end: 1e300 },
    { since: -1e300 },
    { spent: { a: 1e308 } },
    { length: 1e-300 },
    { step: 1e9 },
  ]) {
    expect(readTalk(JSON.stringify({ ...good, ...wrong }), ['a'], now).dropped?.why).toBe('unread');
  }
});

test('runs that are kept can be shown, or are dropped', () => {
  const run = fc.record({
    began: orGood(now),
    spent: fc.oneof(fc.dictionary(fc.string(), odd), fc.constant({ a: 60_000 })),
  });
  fc.assert(
    fc.property(fc.array(fc.oneof(run, odd)), (all) => {
      const { runs } = readRuns(JSON.stringify({ version: 1, runs: all }));
      const said = [sayRuns(runs, 300), ...runs.map(({ began }) => dayOf(began))].join(' ');
      expect(said).not.toMatch(nonsense);
    }),
    { numRuns: 500 },
  );
  const far = JSON.stringify({ version: 1, runs: [{ began: 9e15, spent: {} }] });
  expect(readRuns(far)).toEqual({
    runs: [],
    dropped: 'unread',
  });
});

test('whatever text is kept, it is read or refused', () => {
  const text = fc.oneof(fc.string(), fc.json(), fc.constant('['.repeat(50_000)));
  fc.assert(
    fc.property(text, (text) => {
      readTalk(text, ['a'], now);
      readRuns(text);
      expect(isMisread(readDrawings(text))).toBe(true);
    }),
  );
});
