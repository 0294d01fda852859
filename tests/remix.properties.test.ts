/** What holds of every remix, whatever the deck. */

import { adapt, concat, type Deck, insertAfter, omit, pick, replace, type Slide } from 'mesa-deck';
import { describe, expect, test } from 'vitest';
import fc from './property.ts';

const ids = (deck: Deck) => deck.slides.map(({ id }) => id);
const slideOf = (id: string): Slide => ({ id, title: id, body: null });
const deckOf = (list: readonly string[]): Deck => ({
  id: 'any',
  title: 'Any',
  minutes: 3,
  slides: list.map(slideOf),
});

/** Kebab-case, and names that every object has. */
const anyId = fc.oneof(
  fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,3})?$/),
  fc.constantFrom('constructor', 'prototype', 'length', 'tostring'),
);
const anyIds = fc.uniqueArray(anyId, { minLength: 1, maxLength: 12 });
/** A deck's ids, some of them in any order, and one of them. */
const anyChoice = anyIds.chain((list) =>
  fc.record({
    list: fc.constant(list),
    some: fc.shuffledSubarray(list),
    one: fc.constantFrom(...list),
    fresh: anyId.filter((id) => !list.includes(id)),
  }),
);

const holds = (
  check: (choice: { list: string[]; some: string[]; one: string; fresh: string }) => void,
) => fc.assert(fc.property(anyChoice, check));

describe('every remix', () => {
  test('picks just these, in this order, and picking all changes no slide', () => {
    holds(({ list, some }) => {
      expect(ids(pick(deckOf(list), ...some))).toEqual(some);
      expect(pick(deckOf(list), ...list).slides).toEqual(deckOf(list).slides);
      expect(pick(deckOf(list), ...list).id).not.toBe(deckOf(list).id);
      expect(pick(pick(deckOf(list), ...some), ...some)).toEqual(pick(deckOf(list), ...some));
    });
  });

  test('leaves out what it omits, and keeps the order of the rest', () => {
    holds(({ list, some }) => {
      const rest = list.filter((id) => !some.includes(id));
      expect(ids(omit(deckOf(list), ...some))).toEqual(rest);
      expect(omit(omit(deckOf(list), ...some))).toEqual(omit(deckOf(list), ...some));
    });
  });

  test('undoes an insertion by an omission, and a replacement by its reverse', () => {
    holds(({ list, one, fresh }) => {
      const deck = deckOf(list);
      const longer = insertAfter(deck, one, slideOf(fresh));
      expect(ids(longer).indexOf(fresh)).toBe(list.indexOf(one) + 1);
      expect(omit(longer, fresh).slides).toEqual(deck.slides);
      const other = replace(deck, one, slideOf(fresh));
      expect(ids(other)).toEqual(list.map((id) => (id === one ? fresh : id)));
      expect(replace(other, fresh, slideOf(one))).toEqual(deck);
    });
  });

  test('puts two halves together again, and refuses one slide twice', () => {
    holds(({ list, some, one }) => {
      const rest = list.filter((id) => !some.includes(id));
      const meta = { id: 'new', title: 'New' };
      const deck = deckOf(list);
      const both = concat(meta, pick(deck, ...some), pick(deck, ...rest));
      expect(ids(both)).toEqual([...some, ...rest]);
      expect([both.id, both.title, both.minutes]).toEqual(['new', 'New', undefined]);
      expect(() => concat(meta, deck, pick(deck, one))).toThrow(`two slides have the id '${one}'`);
      expect(() => insertAfter(deck, one, slideOf(one))).toThrow(`the id '${one}'`);
    });
  });

  test('of five hundred slides is as any other', () => {
    const list = Array.from({ length: 500 }, (_, index) => `slide-${index}`);
    const back = list.toReversed();
    const turned = pick(deckOf(list), ...back);
    expect(ids(turned)).toEqual(back);
    expect(ids(concat({ id: 'new', title: 'New' }, omit(turned, 'slide-250')))).toHaveLength(499);
    expect(() => pick(deckOf(list), ...back, 'slide-7')).toThrow(
      "two slides have the id 'slide-7'",
    );
    expect(() => omit(turned, 'slide-500')).toThrow("there is no slide 'slide-500'");
  });

  test('keeps whose its slides are, however often they change hands', () => {
    const anyDecks = fc.array(
      fc.record({
        author: fc.option(fc.constantFrom('Ann', 'Ben'), { nil: undefined }),
        license: fc.option(fc.constantFrom('CC-BY-4.0', 'MIT'), { nil: undefined }),
      }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(anyDecks, anyDecks, (facts, through) => {
        const decks = facts.map(({ author, license }, index): Deck => {
          const meta = { ...(author ? { author } : {}), ...(license ? { license } : {}) };
          return { ...deckOf([`slide-${index}`]), ...meta };
        });
        let all = decks;
        for (const { author, license } of through) {
          const meta = { ...(author ? { author } : {}), ...(license ? { license } : {}) };
          all = [concat({ id: 'new', title: 'New', ...meta }, ...all)];
        }
        const [last] = all;
        for (const [index, { author }] of facts.entries()) {
          const slide = last?.slides[index];
          if (author) expect(slide?.authors?.[0] ?? last?.author).toBe(author);
        }
      }),
    );
  });

  test('names an id that is not there, and changes no deck that it was given', () => {
    holds(({ list, one, fresh }) => {
      const deck = deckOf(list);
      for (const slide of deck.slides) Object.freeze(slide);
      Object.freeze(deck.slides);
      Object.freeze(deck);
      const error = `there is no slide '${fresh}'`;
      expect(() => pick(deck, fresh)).toThrow(error);
      expect(() => omit(deck, one, fresh)).toThrow(error);
      expect(() => insertAfter(deck, fresh, slideOf('x'))).toThrow(error);
      expect(() => replace(deck, fresh, slideOf('x'))).toThrow(error);
      const [slide] = pick(deck, one).slides;
      if (slide) expect(adapt(slide, { minutes: 9 })).toEqual({ ...slide, minutes: 9 });
      expect(deck).toEqual(deckOf(list));
    });
  });
});
