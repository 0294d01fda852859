import { describe, expect, test } from 'vitest';
import { begin, change, type History, redo, undo } from '../../../src/shared/history.ts';
import { idOf } from '../../../src/shell/remix/lookup.ts';
import { sense } from '../../../src/shell/tray/sense.ts';
import { readState, timeOf } from '../../../src/shell/tray/state.ts';
import { add, drop, put, shift, type Tray } from '../../../src/shell/tray/tray.ts';
import fc from '../../property.ts';
import { lookup, refs } from '../shelf.ts';

const ref = fc.constantFrom(...refs);
const some = fc.array(ref, { maxLength: 8 });
const trays = some.map((list) => add([], list));
/** Everything that a user can do to a tray. */
const action: fc.Arbitrary<(tray: Tray) => Tray> = fc.oneof(
  some.map((list) => (tray: Tray) => add(tray, list)),
  fc.tuple(some, fc.nat(12)).map(
    ([list, at]) =>
      (tray: Tray) =>
        put(tray, list, at),
  ),
  some.map((list) => (tray: Tray) => drop(tray, list)),
  fc.tuple(ref, fc.constantFrom(-1 as const, 1 as const)).map(
    ([each, by]) =>
      (tray: Tray) =>
        shift(tray, each, by),
  ),
  fc.nat(9).map((index) => (tray: Tray) => {
    const advice = sense(tray, lookup);
    return advice[index % Math.max(1, advice.length)]?.fix?.tray ?? tray;
  }),
);
const changes = fc.array(action, { maxLength: 20 });

describe('a tray', () => {
  test('never holds a slide twice, and only slides that there are', () => {
    fc.assert(
      fc.property(changes, (list) => {
        let tray: Tray = [];
        for (const each of list) {
          tray = each(tray);
          expect(new Set(tray.map(idOf)).size).toBe(tray.length);
          for (const one of tray) expect(refs).toContain(one);
        }
      }),
    );
  });

  test('keeps what it has when slides are added, and takes the version asked for last', () => {
    expect(add(['gap', 'title'], ['short:gap', 'part', 'part'])).toEqual([
      'short:gap',
      'title',
      'part',
    ]);
    expect(put(['title', 'part', 'gap'], ['gap', 'base-case'], 1)).toEqual([
      'title',
      'gap',
      'base-case',
      'part',
    ]);
    expect(shift(['title', 'part', 'gap'], 'title', 1)).toEqual(['part', 'title', 'gap']);
    expect(shift(['title', 'part', 'gap'], 'gap', 1)).toEqual(['title', 'part', 'gap']);
    fc.assert(
      fc.property(trays, some, (tray, list) => {
        const ids = add(tray, list).map(idOf);
        expect(ids.slice(0, tray.length)).toEqual(tray.map(idOf));
        expect(drop(add(tray, list), list).map(idOf)).toEqual(drop(tray, list).map(idOf));
      }),
    );
  });

  test('is as before after an undo, and as after it again after a redo', () => {
    fc.assert(
      fc.property(changes, fc.nat(20), (list, back) => {
        let history: History<string> = begin([]);
        for (const each of list) history = change(history, each(history.now));
        const trays = [...history.past, history.now];
        const steps = Math.min(back, history.past.length);
        let other = history;
        for (let step = 1; step <= steps; step += 1) {
          other = undo(other);
          expect(other.now).toEqual(trays.at(-1 - step));
        }
        for (let step = 0; step < steps; step += 1) other = redo(other);
        expect(other).toEqual(history);
        expect(redo(history)).toEqual(history);
      }),
    );
  });

  test('takes as long as its slides, each as its deck has it', () => {
    const time = (...tray: string[]) => timeOf(tray.flatMap((each) => lookup.find(each) ?? []));
    expect(time('title', 'base-case', 'gap')).toEqual({ minutes: 6, silent: 0 });
    expect(time('title', 'short:base-case', 'short:gap')).toEqual({ minutes: 6, silent: 0 });
    fc.assert(
      fc.property(trays, (tray) => {
        const parts = tray.map((each) => time(each).minutes);
        expect(time(...tray).minutes).toBeCloseTo(parts.reduce((sum, each) => sum + each, 0));
      }),
    );
  });

  test('is kept, and what was kept is checked', () => {
    const state = { version: 1, tray: ['title', 'short:gap'], title: 'Mine', target: 15 };
    expect(readState(JSON.stringify(state), lookup)).toEqual({ state });
    const kept = (text: string) => {
      const { state, dropped } = readState(text, lookup);
      return [state.tray, dropped];
    };
    const unreadable = 'The tray that was kept can’t be read, so it is empty.';
    expect(kept('{')).toEqual([[], unreadable]);
    expect(kept('null')).toEqual([[], unreadable]);
    expect(kept('{"version":1,"tray":"x"}')).toEqual([[], unreadable]);
    expect(kept('{"version":2,"tray":["title"]}')).toEqual([
      [],
      'The tray that was kept is of another version, so it is empty.',
    ]);
    expect(kept('{"version":1,"tray":["title",7,"gone","title"],"target":-1}')).toEqual([
      ['title'],
      '2 slides of the tray can’t be found any more.',
    ]);
    fc.assert(
      fc.property(fc.json(), (text) => {
        const { state } = readState(text, lookup);
        expect(readState(JSON.stringify(state), lookup)).toEqual({ state });
      }),
    );
  });
});

describe('sense checks', () => {
  const told = (...tray: string[]) =>
    sense(tray, lookup).map(({ ref, text, fix }) => [ref, text, fix?.label, fix?.tray.join()]);

  test('name what is used before it is introduced, and offer the slide that does', () => {
    expect(told('mesa-case')).toEqual([
      [
        'mesa-case',
        'Uses “base objective” before it is introduced.',
        'Add “Base” before it',
        'base-case,mesa-case',
      ],
    ]);
    expect(told('mesa-case', 'base-case')[0]?.slice(2)).toEqual([
      'Move “Base” before it',
      'base-case,mesa-case',
    ]);
    // One slide may introduce several, and each is told once.
    expect(told('short:gap')).toEqual([]);
    expect(told('title', 'base-case', 'mesa-case')).toEqual([]);
  });

  test('tell of titles, dividers, links and references that lost their place', () => {
    expect(told('part', 'title', 'base-case')).toEqual([
      [
        'part',
        'Does not stand before the slides that it opens.',
        'Move it before them',
        'title,part,base-case',
      ],
      ['title', 'A title slide begins a talk.', 'Move it to the beginning', 'title,part,base-case'],
    ]);
    expect(told('title', 'part')).toEqual([
      ['part', 'Opens a part of which no slide is here.', 'Leave it out', 'title'],
    ]);
    expect(told('base-case', 'mesa-case', 'gap')).toEqual([
      [
        'gap',
        'Cites a source, and no slide lists the references.',
        'Add “Sources” at the end',
        'base-case,mesa-case,gap,references',
      ],
    ]);
    expect(told('references', 'base-case', 'mesa-case', 'gap')[0]?.slice(0, 3)).toEqual([
      'references',
      'The list of references comes before slides that cite.',
      'Move it to the end',
    ]);
    expect(told('title', 'references')[0]?.slice(0, 3)).toEqual([
      'references',
      'Lists references, and no slide here cites any.',
      'Leave it out',
    ]);
    expect(told('mesa-case', 'gap').map(([, text]) => text)).toContain(
      'Links to a slide that is not here.',
    );
  });

  test('are content once all their offers were taken, whatever was picked', () => {
    fc.assert(
      fc.property(trays, (start) => {
        let tray = start;
        for (let round = 0; round < 40; round += 1) {
          const next = sense(tray, lookup).find(({ fix }) => fix)?.fix?.tray;
          if (!next) return;
          tray = next;
        }
        expect(sense(tray, lookup)).toEqual([]);
      }),
    );
  });
});
