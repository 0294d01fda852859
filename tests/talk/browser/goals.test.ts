import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openDeck, useBrowser } from '../../browser/page.ts';

useBrowser();

const button = (page: Page, name: string) =>
  page.locator('section.present').getByRole('button', { name, exact: true });
const field = (page: Page, name: string) => page.locator(`section.present [name=${name}]`);
const words = (page: Page) => page.locator('section.present figcaption output').innerText();
const said = (page: Page) => expect.poll(() => words(page), { timeout: 60_000 });

test('forty runs train on their slide, and turn with other levels', async () => {
  const page = await openDeck('complete/#/live-paths');
  const still = await words(page);
  await field(page, 'first').fill('41');
  await field(page, 'first').press('Tab');
  await said(page).toMatch(/41 to 80, 24 updates, 0 other levels: .* δ by \de−1\d at most/);
  await field(page, 'other').fill('6');
  await said(page).toMatch(/24 updates, 6 other levels: .* δ by [2-5]\.\d\d at most/);
  await button(page, 'Reset').click();
  await said(page).toBe(still);
  expect(page.trouble).toEqual([]);
});

test('a goal flips in time, or the budget is too small', async () => {
  const page = await openDeck('complete/#/live-flip');
  const still = await words(page);
  await button(page, 'Train').click();
  await expect
    .poll(() =>
      page
        .locator('section.present progress')
        .evaluate((bar) => (bar as HTMLProgressElement).value),
    )
    .toBe(1);
  await said(page).toBe(still);
  await field(page, 'share').fill('20');
  await said(page).toContain('it flips after 15 updates');
  await field(page, 'budget').fill('10');
  await field(page, 'budget').press('Tab');
  await said(page).toContain('the goal has not flipped');
  expect(page.trouble).toEqual([]);
});

test('honeypots that fool nobody change nothing', async () => {
  const page = await openDeck('complete/#/live-selection');
  await said(page).toContain('other tasks 32 %, honeypots 2 %');
  await field(page, 'fooled').fill('0');
  await said(page).toContain('other tasks 32 %, honeypots 32 %');
  expect(page.trouble).toEqual([]);
});
