import { expect, test } from 'vitest';
import { expectApart, invalidIn, lookedAt } from '../../browser/legibility.ts';
import { open, useBrowser } from '../../browser/page.ts';
import { sweep } from '../../sweep.ts';
import { decks, newSlides } from '../decks.ts';

useBrowser('talk');

/** What is not of one slide: every day where every slide is, in the talk's deck and in the gallery. */
const whole = decks.filter(({ id }) =>
  sweep(
    ['complete', 'gallery'],
    decks.map((deck) => deck.id),
  ).includes(id),
);

test('the pages are valid HTML', async () => {
  expect(await invalidIn(whole)).toEqual([]);
});

test('the deck doctor sees every new slide legible, and all in its place', async () => {
  const all = decks.map((deck) => ({ ...deck, slides: newSlides(deck) }));
  expect(await lookedAt(all, { root: process.cwd() })).toEqual([]);
}, 300_000);

test.each(whole.map(({ id }) => id))(
  'base and mesa never share a colour, a shape or a line in %s',
  expectApart,
);

test.each(['talk', 'lightning-de'])(
  'the few lines that end the handout of %s take no page of their own',
  async (id) => {
    const page = await open(`${id}/handout/`);
    await page.waitForSelector('.sheet');
    expect(await page.locator('.page > .end').count()).toBe(1);
  },
);
