import { expect, test } from 'vitest';
import { decks, newSlides } from '../fixtures/ferries.ts';
import { violationsIn, violationsOn } from './axe.ts';
import { openDeck, useBrowser } from './page.ts';

useBrowser();

test.each(decks.map((deck) => [deck.id, deck] as const))(
  'two engines find nothing on any new slide of %s (WCAG 2.2, A and AA)',
  async (id, deck) => {
    expect(await violationsIn(id, newSlides(deck))).toEqual([]);
  },
);

test('two engines find nothing on the tools of the pen, nor on the sheet of keys', async () => {
  const page = await openDeck('ferries/#/two-queues');
  await page.keyboard.press('d');
  await page.locator('.pen-bar').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('?');
  await page.locator('dialog.help').waitFor();
  expect(await violationsOn(page)).toEqual([]);
});
