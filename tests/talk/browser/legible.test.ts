import { expect, test } from 'vitest';
import { expectApart, faultsOf, invalidIn } from '../../browser/legibility.ts';
import { useBrowser } from '../../browser/page.ts';
import { decks, newSlides } from '../decks.ts';

useBrowser();

test('the pages are valid HTML', async () => {
  expect(await invalidIn(decks)).toEqual([]);
});

test.each(decks.map((deck) => [deck.id, deck] as const))(
  'every new slide of %s can be read from the last row, and nothing leaves its place',
  async (id, deck) => {
    expect(await faultsOf(id, newSlides(deck))).toEqual([]);
  },
);

test.each(decks.map(({ id }) => id))(
  'base and mesa never share a colour, a shape or a line in %s',
  expectApart,
);
