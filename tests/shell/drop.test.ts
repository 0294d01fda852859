import { describe, expect, test } from 'vitest';
import { talkName } from '../../src/shell/deck/arrange.ts';
import { proposalOf, sayProposal, sparesOf } from '../../src/shell/speaker/talk/drop.ts';
import { endOf, momentOf, timeOf } from '../../src/shell/speaker/talk/end.ts';
import { handOf } from '../../src/shell/speaker/talk/hand.ts';
import { isLate, paceOf, sayPace, sayStart } from '../../src/shell/speaker/talk/pace.ts';
import { planOf } from '../../src/shell/speaker/talk/plan.ts';
import { moveTo, newTalk, skip, unskip, viewOf } from '../../src/shell/speaker/talk/talk.ts';

const slide = (id: string, minutes: number, more: object = {}) => ({
  id,
  minutes,
  title: `The ${id}`,
  keep: false,
  neededBy: [] as string[],
  worth: 0,
  ...more,
});
const slides = [
  slide('title', 1, { keep: true }),
  slide('idea', 2, { neededBy: ['detail', 'end'] }),
  slide('aside', 1, { neededBy: ['detail'] }),
  slide('detail', 2),
  slide('core', 1, { worth: 1 }),
  slide('part', 0.5, { keep: true }),
  slide('end', 1),
  slide('references', 0, { keep: true }),
];
const plan = planOf(slides);
const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

describe('slides ahead', () => {
  test('can be dropped if nothing to come needs them, but title, divider, list and end', () => {
    const spares = (at: string, ...skipped: string[]) =>
      ids(sparesOf(slides, plan, { slide: at, skipped }));
    expect(spares('title')).toEqual(['detail', 'core']);
    expect(spares('title', 'detail')).toEqual(['aside', 'core']);
    expect(spares('detail')).toEqual(['core']);
    expect(spares('end')).toEqual([]);
  });

  test('are proposed as few as will do, those of a shorter talk last', () => {
    const at = { slide: 'title', skipped: [] };
    const propose = (seconds: number) => ids(proposalOf(slides, plan, at, seconds));
    expect(propose(0)).toEqual([]);
    expect(propose(30)).toEqual(['detail']);
    expect(propose(150)).toEqual(['detail', 'aside']);
    expect(propose(200)).toEqual(['detail', 'aside', 'core']);
    expect(propose(9999)).toEqual(['detail', 'aside', 'core']);
    const sized = [slide('a', 1), slide('b', 3), slide('c', 2), slide('d', 2), slide('e', 1)];
    expect(ids(proposalOf(sized, planOf(sized), { slide: 'a', skipped: [] }, 100))).toEqual(['c']);
  });

  test('are named in words', () => {
    const all = proposalOf(slides, plan, { slide: 'title', skipped: [] }, 9999);
    expect([
      sayProposal(all.slice(0, 1), 90),
      sayProposal(all.slice(0, 2), 150),
      sayProposal(all, 300),
      sayProposal([], 300),
    ]).toEqual([
      'Drop ‘The detail’ to end on time',
      'Drop ‘The detail’ and ‘The aside’ to end on time',
      'Dropping ‘The detail’, ‘The aside’ and ‘The core’ wins 4:00 of 5:00',
      'No slide ahead can be dropped',
    ]);
  });
});

describe('the pace', () => {
  const pace = (more: object) => paceOf(plan, { slide: 'idea', elapsed: 150, here: 60, ...more });

  test('wins what is dropped ahead, and nothing by what is passed already', () => {
    expect(pace({}).behind).toBe(30);
    expect(pace({ skipped: ['core'] }).behind).toBe(-30);
    expect(pace({ skipped: ['title'] }).behind).toBe(30);
  });

  test('is measured against an end that is fixed', () => {
    expect(sayPace(pace({ length: 510 - 90 }))).toBe('2:00 behind; this slide has 1:00 left');
    expect(pace({ length: 420 }).left).toBe(270);
    const start = (length: number) =>
      sayStart(paceOf(plan, { slide: 'title', elapsed: 0, here: 0, length }));
    expect([start(510), start(450)]).toEqual([
      'The clock starts with the next slide',
      'If you begin now, you end 1:00 late',
    ]);
    expect(isLate(pace({ skipped: ['detail', 'aside'], length: 420 }))).toBe(false);
  });

  test('puts the hand where what is left to say takes the time that is left', () => {
    const hand = (left: number, ...skipped: string[]) => handOf(plan, skipped, left) * 510;
    expect([510, 60, 0, -30, 9999].map((left) => Math.round(hand(left)))).toEqual([
      0, 450, 510, 510, 0,
    ]);
    // Without 'core' the last 90 s begin where it ends; with so much left, they begin before it.
    expect(Math.round(hand(90, 'core'))).toBe(420);
    expect(Math.round(hand(100, 'core'))).toBe(350);
  });
});

describe('the end', () => {
  const now = new Date(2026, 4, 6, 14, 5).getTime();
  const talk = newTalk({ slide: 'title', step: -1 }, now);

  test('follows from beginning and length, or is fixed', () => {
    expect(timeOf(endOf(talk, 1200, now))).toBe('14:25');
    expect(timeOf(endOf({ ...talk, began: now - 60_000 }, 1200, now))).toBe('14:24');
    expect(timeOf(endOf({ ...talk, end: momentOf('15:00', now) }, 1200, now))).toBe('15:00');
  });

  test('is the nearest moment of its time, over midnight too', () => {
    const late = new Date(2026, 4, 6, 23, 50).getTime();
    expect(momentOf('00:20', late)).toBe(new Date(2026, 4, 7, 0, 20).getTime());
    expect(momentOf('23:50', new Date(2026, 4, 7, 0, 5).getTime())).toBe(late);
    expect(momentOf('', now)).toBeNull();
  });
});

describe('a talk', () => {
  const talk = moveTo(newTalk({ slide: 'title', step: -1 }, 0), { slide: 'idea', step: 0 }, 1000);

  test('passes over what was dropped until it is kept, or shown', () => {
    const dropped = skip(skip(talk, 'core', 2000), 'detail', 2000);
    expect(dropped.skipped).toEqual(['core', 'detail']);
    expect(skip(talk, 'idea', 2000).skipped).toEqual([]);
    expect(unskip(dropped, 'core', 3000).skipped).toEqual(['detail']);
    expect(moveTo(dropped, { slide: 'core', step: -1 }, 3000).skipped).toEqual(['detail']);
  });

  test('keeps its place while the speaker looks ahead, until the audience is moved', () => {
    const frozen = { ...talk, ahead: { slide: 'core', step: 1 } };
    expect(viewOf(frozen)).toEqual({ slide: 'core', step: 1 });
    expect(viewOf(moveTo(frozen, { slide: 'idea', step: 0 }, 2000)).slide).toBe('core');
    expect(viewOf(moveTo(frozen, { slide: 'idea', step: 1 }, 2000)).slide).toBe('idea');
    expect(viewOf(moveTo(frozen, { slide: 'aside', step: -1 }, 2000)).slide).toBe('aside');
  });

  test('of some slides has a name of its own', () => {
    const names = [
      talkName('/talk/index.html', ''),
      talkName('/talk/', '?slides=a, b,,a&view=speaker'),
      talkName('/talk/', '?slides='),
    ];
    expect(names).toEqual(['mesa-deck /talk/', 'mesa-deck /talk/?slides=a,b', 'mesa-deck /talk/']);
  });
});
