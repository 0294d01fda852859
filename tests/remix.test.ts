/**
 * That wrong ids do not compile: the type checker fails on an expected error that is not there.
 * Each line also throws when it runs, for those who write JavaScript.
 */
import {
  adapt,
  concat,
  type Deck,
  defineDeck,
  defineSlide,
  insertAfter,
  omit,
  pick,
  remix,
  replace,
  type Slide,
} from 'mesa-deck';
import { describe, expect, expectTypeOf, test } from 'vitest';

const a = defineSlide({ id: 'a', title: 'A is first', body: null });
const b = defineSlide({ id: 'b', title: 'B is second', body: null });
const c = defineSlide({ id: 'c', title: 'C is new', body: null });
const deck = defineDeck({ id: 'ab', title: 'A and B', slides: [a, b] });
const ids = (each: Deck) => each.slides.map(({ id }) => id);

describe('literal ids', () => {
  test('are known of a deck and follow through every change', () => {
    expectTypeOf(deck).toEqualTypeOf<Deck<'a' | 'b'>>();
    expectTypeOf(pick(deck, 'b')).toEqualTypeOf<Deck<'b'>>();
    expectTypeOf(omit(deck, 'b')).toEqualTypeOf<Deck<'a'>>();
    expectTypeOf(insertAfter(deck, 'a', c)).toEqualTypeOf<Deck<'a' | 'b' | 'c'>>();
    expectTypeOf(replace(deck, 'a', c)).toEqualTypeOf<Deck<'b' | 'c'>>();
    expectTypeOf(adapt(a, { title: 'A, again' }).id).toEqualTypeOf<'a'>();
    const other = defineDeck({ id: 'c', title: 'C', slides: [c] });
    expectTypeOf(concat({ id: 'abc', title: 'All' }, deck, other)).toEqualTypeOf<
      Deck<'a' | 'b' | 'c'>
    >();
  });

  test('are known of slides with their minutes, and of what a remix is made of', () => {
    expectTypeOf(defineDeck({ id: 'x', title: 'X', slides: [[a, 1], b] })).toEqualTypeOf<
      Deck<'a' | 'b'>
    >();
    expectTypeOf(remix({ id: 'x', title: 'X' }, pick(deck, 'b'), c)).toEqualTypeOf<
      Deck<'b' | 'c'>
    >();
    expectTypeOf(remix({ id: 'x', title: 'X' }, deck, [c, 2])).toEqualTypeOf<
      Deck<'a' | 'b' | 'c'>
    >();
    // @ts-expect-error minutes are a number
    defineDeck({ id: 'x', title: 'X', slides: [[a, '1']] });
  });

  test('a wrong id does not compile', () => {
    // @ts-expect-error there is no such slide
    expect(() => pick(deck, 'no-such-slide')).toThrow();
    // @ts-expect-error there is no such slide
    expect(() => omit(deck, 'no-such-slide')).toThrow();
    // @ts-expect-error there is no such slide
    expect(() => insertAfter(deck, 'no-such-slide', c)).toThrow();
    // @ts-expect-error there is no such slide
    expect(() => replace(deck, 'no-such-slide', c)).toThrow();
    // @ts-expect-error a was just left out
    expect(() => insertAfter(omit(deck, 'a'), 'a', c)).toThrow();
    // @ts-expect-error a was just left out
    expect(() => pick(omit(deck, 'a'), 'a')).toThrow();
    // @ts-expect-error b is not among the picked
    expect(() => omit(pick(deck, 'a'), 'b')).toThrow();
    // @ts-expect-error a was replaced
    expect(() => insertAfter(replace(deck, 'a', c), 'a', a)).toThrow();
    // @ts-expect-error c is in neither deck
    expect(() => omit(concat({ id: 'x', title: 'X' }, deck), 'c')).toThrow();
    // @ts-expect-error adapting a slide keeps its id
    adapt(a, { id: 'z' });
  });
});

describe('changes', () => {
  test('return new decks with slides in the order asked for', () => {
    expect(ids(pick(deck, 'b', 'a'))).toEqual(['b', 'a']);
    expect(ids(omit(deck, 'a'))).toEqual(['b']);
    expect(ids(insertAfter(deck, 'a', c))).toEqual(['a', 'c', 'b']);
    expect(ids(replace(deck, 'a', c))).toEqual(['c', 'b']);
    expect(adapt(a, { title: 'New', minutes: 3 })).toEqual({
      ...a,
      title: 'New',
      minutes: 3,
      adapted: true,
    });
    expect(ids(deck)).toEqual(['a', 'b']);
  });

  test('keep ids unique or say which are not', () => {
    expect(() =>
      defineDeck({ id: 'aa', title: 'Twice', slides: [a, b, a] }),
    ).toThrowErrorMatchingInlineSnapshot(`
      [DeckError: error: two slides have the id 'a'
         at: deck 'aa', slide 'a', places 1 and 3
       hint: give one of them another id, { ...slide, id: 'a-2' }, or leave one out]
    `);
    expect(() => insertAfter(deck, 'a', b)).toThrow("two slides have the id 'b'");
    expect(() => replace(deck, 'a', b)).toThrow("two slides have the id 'b'");
    expect(() => pick(deck, 'a', 'a')).toThrow("two slides have the id 'a'");
    expect(() => concat({ id: 'x', title: 'X' }, deck, deck)).toThrow("the id 'a'");
  });

  test('say what is not a deck', () => {
    // Two files that import one another: one of them is not there yet when the other runs.
    const none = undefined as unknown as Deck<'a'>;
    expect(() => pick(none, 'a')).toThrowErrorMatchingInlineSnapshot(`
      [DeckError: error: undefined is not a deck
         at: a remix
       hint: a deck is its file's default export, as in import talk from './talk.ts', and of two files that import one another, one has none yet]
    `);
    expect(() => omit(none)).toThrow('undefined is not a deck');
    expect(() => insertAfter(none, 'a', c)).toThrow('undefined is not a deck');
    expect(() => replace(none, 'a', c)).toThrow('undefined is not a deck');
    const module = { default: deck } as unknown as Deck<'a'>;
    expect(() => concat({ id: 'x', title: 'X' }, module)).toThrowErrorMatchingInlineSnapshot(`
      [DeckError: error: an object without slides is not a deck
         at: deck 'x'
       hint: a deck is its file's default export, as in import talk from './talk.ts', and of two files that import one another, one has none yet]
    `);
  });

  test('name the nearest slide for an id that is not there', () => {
    const talk = defineDeck({
      id: 'talk',
      title: 'T',
      slides: [
        { ...a, id: 'base-case' },
        { ...b, id: 'mesa-case' },
      ],
    }) as Deck;
    expect(() => omit(talk, 'mesa-cas')).toThrowErrorMatchingInlineSnapshot(`
      [DeckError: error: there is no slide 'mesa-cas'
         at: deck 'talk'
       hint: did you mean 'mesa-case'?]
    `);
    expect(() => omit(talk, 'zzz')).toThrowErrorMatchingInlineSnapshot(`
      [DeckError: error: there is no slide 'zzz'
         at: deck 'talk'
       hint: its slides are base-case, mesa-case]
    `);
  });
});

describe('minutes', () => {
  const timed = defineDeck({ id: 'x', title: 'X', minutes: 9, slides: [[a, 0.4], [b, 1.2], c] });
  const minutes = (each: Deck) => each.slides.map((slide) => slide.minutes);

  test('belong to a slide in a deck: the slide itself stays as it is', () => {
    expect(minutes(timed)).toEqual([0.4, 1.2, undefined]);
    expect(a).not.toHaveProperty('minutes');
    expect(minutes(insertAfter(deck, 'a', [c, 3]))).toEqual([undefined, 3, undefined]);
    expect(minutes(replace(timed, 'a', [{ ...a, id: 'd' }, 2]))).toEqual([2, 1.2, undefined]);
    expect(minutes(remix({ id: 'y', title: 'Y' }, [c, 5], pick(timed, 'a')))).toEqual([5, 0.4]);
  });

  test('of a part are those of its slides, where all are known', () => {
    expect(pick(timed, 'a', 'b').minutes).toBe(1.6);
    expect(pick(timed, 'a', 'c')).not.toHaveProperty('minutes');
    expect(omit(timed, 'c').minutes).toBe(1.6);
    expect(insertAfter(timed, 'a', { ...c, id: 'd' }).minutes).toBe(9);
  });
});

describe('whose a slide is', () => {
  const theirs = defineDeck({
    id: 'theirs',
    title: 'Theirs',
    author: 'Ann',
    license: 'CC-BY-4.0',
    slides: [a, b],
  });
  const whose = (each: Deck) =>
    each.slides.map(({ id, authors, license }) => [id, authors?.join() ?? each.author, license]);
  const cases: readonly (readonly [string, Deck])[] = [
    ['pick', insertAfter({ ...pick(theirs, 'a'), id: 'mine' }, 'a', c)],
    ['omit', insertAfter({ ...omit(theirs, 'b'), id: 'mine' }, 'a', c)],
    ['remix', remix({ id: 'mine', title: 'Mine' }, pick(theirs, 'a'), c)],
    ['concat', insertAfter(concat({ id: 'mine', title: 'Mine' }, pick(theirs, 'a')), 'a', c)],
    ['slides by hand', { ...omit(theirs, 'b'), slides: [...omit(theirs, 'b').slides, c] }],
  ];

  test.each(cases)('is said after %s: theirs stay theirs, and mine is not theirs', (_, mine) => {
    expect(whose(mine)).toEqual([
      ['a', 'Ann', 'CC-BY-4.0'],
      ['c', undefined, undefined],
    ]);
  });

  test('a part has an id of its own, and no part of a part a longer one', () => {
    expect([pick(theirs, 'a').id, omit(theirs).id, pick(omit(theirs, 'a'), 'b').id]).toEqual([
      'theirs-part',
      'theirs-part',
      'theirs-part',
    ]);
  });

  test('adapt may change all but the id and whose it is, and tells of what is said otherwise', () => {
    const all = { layout: 'statement', introduces: ['x'], section: 'S', minutes: 2 } as const;
    expect(adapt(a, all)).toEqual({ ...a, ...all });
    for (const said of [{ status: 'open' }, { sources: [] }, { notes: '' }] as const) {
      expect(adapt(a, said)).toEqual({ ...a, ...said, adapted: true } satisfies Slide);
    }
  });
});
