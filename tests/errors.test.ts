import { DeckError, defineDeck, isDeckError } from 'mesa-deck';
import { describe, expect, test } from 'vitest';
import { placedAt } from '../src/errors.ts';

describe('a DeckError', () => {
  test('makes its text of its parts, and keeps them', () => {
    const place = { file: 'slides/a.ts', slide: 'a', part: 'diagram 2', line: 3 };
    const error = new DeckError('the arrow is open', place, 'close it');
    expect(error.message).toMatchInlineSnapshot(`
      "error: the arrow is open
         at: slides/a.ts, slide 'a', diagram 2, line 3
       hint: close it"
    `);
    const { what, where, hint } = error;
    expect({ what, where, hint, place: error.place }).toEqual({
      what: 'the arrow is open',
      where: "slides/a.ts, slide 'a', diagram 2, line 3",
      hint: 'close it',
      place,
    });
  });

  test('takes a place in words, and loses nothing when more of it is known', () => {
    const cause = new Error('deep');
    const error = new DeckError('no', 'the whole file', 'yes', { cause, code: 'twin-decks' });
    const placed = placedAt(error, { file: 'a.json', part: 'other' });
    expect([placed.where, placed.code, placed.cause]).toEqual([
      'a.json, the whole file',
      'twin-decks',
      cause,
    ]);
  });

  test('of another copy of the kit is one too', () => {
    class DeckError extends Error {
      readonly place = {};
    }
    const theirs = Object.assign(new DeckError('error: x'), { name: 'DeckError' });
    expect([isDeckError(theirs), isDeckError(new Error('x')), isDeckError(undefined)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('has a code where one is asked for', () => {
    const slide = { id: 'a', title: 'A', body: null };
    const twins = () => defineDeck({ id: 'd', title: 'D', slides: [slide, slide] });
    expect(twins).toThrow(
      expect.objectContaining({
        code: 'twin-slides',
        place: expect.objectContaining({ deck: 'd', slide: 'a' }),
      }),
    );
  });
});
