import { describe, expect, test } from 'vitest';
import { clock, isLate, paceOf, sayPace } from '../../src/shell/speaker/talk/pace.ts';
import { lengthOf, planOf } from '../../src/shell/speaker/talk/plan.ts';
import { readTalk } from '../../src/shell/speaker/talk/read.ts';
import { begin, moveTo, newTalk, spentOn } from '../../src/shell/speaker/talk/talk.ts';
import fc from '../property.ts';

const slides = [
  { id: 'a', minutes: 1 },
  { id: 'b', minutes: 2 },
  { id: 'c', minutes: 1 },
];
const plan = planOf(slides);

describe('the plan', () => {
  test('is the minutes of the slides, stretched to a length that is set', () => {
    expect(plan.map(({ seconds }) => seconds)).toEqual([60, 120, 60]);
    expect(planOf(slides, 8).map(({ seconds }) => seconds)).toEqual([120, 240, 120]);
    expect(planOf([{ id: 'a', minutes: 1 }, { id: 'b' }, { id: 'c' }], 5)).toEqual([
      { id: 'a', seconds: 60 },
      { id: 'b', seconds: 120 },
      { id: 'c', seconds: 120 },
    ]);
    expect(planOf([{ id: 'a' }]).map(({ seconds }) => seconds)).toEqual([0]);
  });

  test('is as long as it is said to be, whatever the slides say', () => {
    const minutes = fc.option(fc.double({ min: 0, max: 60, noNaN: true }), { nil: undefined });
    fc.assert(
      fc.property(
        fc.array(minutes, { minLength: 1 }),
        fc.integer({ min: 1, max: 600 }),
        (all, length) => {
          const given = all.map((each, id) => ({
            id: String(id),
            ...(each === undefined ? {} : { minutes: each }),
          }));
          const planned = planOf(given, length);
          expect(planned.every(({ seconds }) => seconds >= 0)).toBe(true);
          if (all.some((each) => each !== 0)) {
            expect(lengthOf(planned)).toBeCloseTo(length * 60, 3);
          }
        },
      ),
    );
  });
});

describe('the pace', () => {
  const say = (id: string, elapsed: number, here: number) =>
    sayPace(paceOf(plan, { slide: id, elapsed, here }));

  test('is said in words', () => {
    expect([
      say('a', 0, 0),
      say('a', 90, 90),
      say('b', 100, 50),
      say('b', 150, 50),
      say('b', 150, 90),
      say('c', 60, 10),
      say('c', 300, 10),
    ]).toEqual([
      'On time; this slide has 1:00 left',
      '30 s behind; this slide is 30 s over',
      'On time; this slide has 1:10 left',
      '40 s behind; this slide has 1:10 left',
      'On time; this slide has 0:30 left',
      '2:10 ahead; this slide has 0:50 left',
      '1:00 over time',
    ]);
  });

  test('is late from a quarter of a minute on, and when the time is over', () => {
    expect(
      [14, 16].map((late) => isLate(paceOf(plan, { slide: 'b', elapsed: 60 + late, here: 0 }))),
    ).toEqual([false, true]);
    expect(isLate(paceOf(plan, { slide: 'c', elapsed: 241, here: 200 }))).toBe(true);
  });

  test('does not fall behind within the time of a slide, and then second by second', () => {
    const behind = (here: number) => paceOf(plan, { slide: 'b', elapsed: 60 + here, here }).behind;
    expect([0, 60, 120, 121, 180].map(behind)).toEqual([0, 0, 0, 1, 60]);
  });

  test('writes times as a clock does', () => {
    expect([0, 5, 65, 3725, -10, -0.2].map(clock)).toEqual([
      '0:00',
      '0:05',
      '1:05',
      '1:02:05',
      '−0:10',
      '0:00',
    ]);
  });
});

describe('a talk', () => {
  const ids = ['a', 'b', 'c'];
  const at = (slide: string, step = -1) => ({ slide, step });

  test('begins when its first slide is left, and counts the time of each slide', () => {
    const first = moveTo(newTalk(at('a'), 0), at('a', 0), 5000);
    expect([first.began, first.step, spentOn(first, 'a', 9000)]).toEqual([null, 0, 0]);
    const second = moveTo(first, at('b'), 10_000);
    expect([second.began, spentOn(second, 'b', 13_000)]).toEqual([10_000, 3000]);
    const back = moveTo(moveTo(second, at('c'), 14_000), at('b'), 15_000);
    expect(['a', 'b', 'c'].map((id) => spentOn(back, id, 16_000))).toEqual([0, 5000, 1000]);
    expect(begin(back, 20_000)).toMatchObject({
      began: 20_000,
      since: 20_000,
      spent: {},
      slide: 'b',
    });
  });

  test('is gone on with after a reload', () => {
    const talk = moveTo(newTalk(at('a'), 0), at('b', 1), 1000);
    expect(readTalk(JSON.stringify(talk), ids, 60_000)).toEqual({ talk });
  });

  test('that is broken, of another version or at a slide that is gone is dropped with a word', () => {
    const talk = newTalk(at('a'), 0);
    const read = (text: string) => readTalk(text, ids, 0).dropped;
    expect([
      read('{"version":2'),
      read('null'),
      read(JSON.stringify({ ...talk, version: 1 })),
      read(JSON.stringify({ ...talk, spent: null })),
      read(JSON.stringify({ ...talk, slide: 'z' })),
    ]).toEqual([
      { why: 'unread' },
      { why: 'other' },
      { why: 'other' },
      { why: 'unread' },
      { why: 'gone', slide: 'z' },
    ]);
    fc.assert(fc.property(fc.string(), (text) => void readTalk(text, ids, 0)));
    fc.assert(fc.property(fc.json(), (text) => void readTalk(text, ids, 0)));
  });

  test('of yesterday is over', () => {
    expect(readTalk(JSON.stringify(newTalk(at('a'), 0)), ids, 24 * 3600 * 1000)).toEqual({});
    expect(readTalk(null, ids, 0)).toEqual({});
  });
});
