import { expect, test } from 'vitest';
import { decks, ferries, newSlides, root } from '../fixtures/ferries.ts';
import { expectApart, invalidIn, lookedAt } from './legibility.ts';
import { useBrowser } from './page.ts';

useBrowser();

test('the pages are valid HTML', async () => {
  expect(await invalidIn(decks)).toEqual([]);
});

test('the deck doctor sees every new slide legible, and all in its place', async () => {
  const all = decks.map((deck) => ({ ...deck, slides: newSlides(deck) }));
  expect(await lookedAt(all, { root })).toEqual([]);
}, 300_000);

test('whoever asks for more than a slide gives hears of it', async () => {
  const [first] = ferries.slides;
  const standards = { margins: [30, 500, 20], smallPrint: 90 } as const;
  const deck = { ...ferries, slides: first ? [first] : [] };
  expect(await lookedAt([deck], { root, standards })).toEqual([
    expect.stringContaining("too near to the slide's edge"),
    expect.stringContaining('under 90 px'),
  ]);
});

test.each(decks.map(({ id }) => id))(
  'base and mesa never share a colour, a shape or a line in %s',
  expectApart,
);
