import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsOn } from './axe.ts';
import { open, openDeck, shown, useBrowser } from './page.ts';

useBrowser();

const deck = 'islands/?slides=live-fares,live-harbour,live-queue#/live-harbour';
const laboratory = (page: Page) => page.locator('dialog.laboratory');
const isOpen = (page: Page) => expect.poll(() => laboratory(page).count());
const asked = (page: Page) => new URL(page.url()).searchParams.get('laboratory');

test('a key opens all of a figure with what is set on the slide; Escape closes it', async () => {
  const page = await openDeck(deck);
  const slide = page.locator('#live-harbour');
  await expect.poll(() => slide.getByText('Storm').count()).toBe(0);
  await slide.locator('[name=ferry]').fill('5');
  await expect.poll(() => slide.locator('output').innerText()).toContain('Ferry 5');
  await slide.locator('[name=ferry]').press('Tab');
  await page.locator('body').click({ position: { x: 640, y: 20 } });
  await page.keyboard.press('a');
  await isOpen(page).toBe(1);
  expect(asked(page)).toBe('harbour');
  const dialog = page.getByRole('dialog', { name: 'ferries that look alike' });
  await expect.poll(() => dialog.locator('[name=ferry]').inputValue()).toBe('5');
  await expect.poll(() => dialog.locator(':focus').getAttribute('name')).toBe('ferry');
  const looked = { without: ['.reveal'], within: 'dialog.laboratory' };
  expect(await violationsOn(page, looked)).toEqual([]);
  // On the slide ferry 5 waits 0 minutes for the water.
  await expect.poll(() => dialog.locator('svg').innerHTML()).toContain('for the water: 0 min');
  await dialog.getByLabel('Storm, min').fill('30');
  await expect.poll(() => dialog.locator('svg').innerHTML()).toContain('for the water: 30 min');
  // The slide's own picture is as it was, and the deck does not move.
  await expect.poll(() => slide.locator('output').innerText()).toContain('0 min for the water');
  await dialog.getByLabel('Storm, min').press('ArrowRight');
  expect(await shown(page)).toBe('live-harbour');
  await page.keyboard.press('Escape');
  await isOpen(page).toBe(0);
  expect(asked(page)).toBe(null);
  expect(new URL(page.url()).hash).toBe('#/live-harbour');
  expect(page.trouble).toEqual([]);
});

test('its button gets the focus back, and what was tried is there the next time', async () => {
  const page = await openDeck(deck);
  const opener = page.locator('#live-harbour').getByRole('button', { name: 'Laboratory' });
  await opener.press('Enter');
  await isOpen(page).toBe(1);
  await laboratory(page).getByLabel('Storm, min').fill('60');
  await laboratory(page).getByRole('button', { name: 'Close' }).click();
  await isOpen(page).toBe(0);
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe('Laboratory');
  await opener.press('Enter');
  await expect.poll(() => laboratory(page).getByLabel('Storm, min').inputValue()).toBe('60');
  // The same key closes it, and a clicker goes on with the talk.
  await page.keyboard.press('a');
  await isOpen(page).toBe(0);
  await page.keyboard.press('a');
  await isOpen(page).toBe(1);
  await page.keyboard.press('PageDown');
  await isOpen(page).toBe(0);
  expect(await shown(page)).toBe('live-queue');
  // This figure has no laboratory, and the key does nothing.
  await page.keyboard.press('a');
  await isOpen(page).toBe(0);
  expect(page.trouble).toEqual([]);
});

test('it has an address, which paper shows', async () => {
  const page = await openDeck('islands/?laboratory=harbour');
  await isOpen(page).toBe(1);
  expect(await shown(page)).toBe('live-harbour');
  await page.keyboard.press('Escape');
  const link = page.locator('#live-harbour .to-laboratory');
  await expect.poll(() => link.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => link.innerText()).toBe('Laboratory: islands/?laboratory=harbour');
  const leads = (of: Page, within: string) =>
    of.locator(`${within} .to-laboratory a`).evaluate((a: HTMLAnchorElement) => a.href);
  const address = new URL('?laboratory=harbour#/live-harbour', page.url()).href;
  expect(await leads(page, '#live-harbour')).toBe(address);
  const handout = await open('islands/handout/');
  expect(await leads(handout, '[data-entry=live-harbour]')).toBe(address);
  const remix = await openDeck('remix/?slides=islands:live-harbour');
  expect(await leads(remix, '#live-harbour')).toBe(address);
  await remix.keyboard.press('a');
  await isOpen(remix).toBe(1);
  const unknown = await openDeck('islands/?laboratory=queue');
  await expect.poll(() => unknown.locator('body > .message').innerText()).toContain('“queue”');
});
