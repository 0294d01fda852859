import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open, openDeck, useBrowser } from './page.ts';
import { nothing, tabThrough } from './tabs.ts';

useBrowser();

const unfold = (page: Page) =>
  page.locator('details').evaluateAll((all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true;
  });

/** Each thing of a page is reached by Tab, seen with the focus, large enough, and nothing holds it. */
async function expectTabs(page: Page, where: string): Promise<void> {
  const { stops, ...found } = await tabThrough(page);
  expect(stops, where).toBeGreaterThan(0);
  expect([where, found]).toEqual([where, nothing]);
}

const hasFocus = (page: Page, selector: string) =>
  page.evaluate((of) => document.activeElement?.matches(of) ?? false, selector);

test('on slides, their figures, and what keys open over them', async () => {
  const page = await openDeck('islands/#/live-harbour');
  await expectTabs(page, 'live figure');
  const opened = [
    ['o', 'dialog.overview'],
    ['/', 'dialog.search'],
    ['a', 'dialog.laboratory'],
    ['?', 'dialog.help'],
  ] as const;
  for (const [key, dialog] of opened) {
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press(key);
    await page.waitForSelector(`${dialog}[open]`);
    if (key === '/') await page.keyboard.type('queue');
    await expectTabs(page, dialog);
    await page.keyboard.press('Escape');
    await page.waitForSelector(dialog, { state: 'hidden' });
    // The keys are the talk's again.
    await expect.poll(() => hasFocus(page, 'body')).toBe(true);
  }
  await page.keyboard.press('d');
  await page.waitForSelector('.pen-bar');
  await expectTabs(page, 'pen');
  await page.keyboard.press('Escape');
  await page.waitForSelector('.pen-bar', { state: 'hidden' });
  await page.evaluate(() => {
    location.hash = '#/two-queues';
  });
  await page.waitForSelector('#two-queues.present');
  await page.keyboard.press('i');
  await page.waitForSelector('dialog.described[open]');
  await expectTabs(page, 'dialog.described');
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog.described', { state: 'detached' });
  expect(page.trouble).toEqual([]);
});

test('on the shelf, with slides in its tray', async () => {
  const page = await open('');
  await page.locator('.card .add').first().click();
  await expectTabs(page, 'shelf');
});

test('in what the shelf opens: a slide closely, and a text to take along', async () => {
  const page = await open('');
  await page.locator('.card h3 a').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('dialog.preview[open]');
  await expectTabs(page, 'dialog.preview');
  await page.keyboard.press('Escape');
  await expect.poll(() => hasFocus(page, '.card h3 a')).toBe(true);
  await page.locator('.card .add').first().press('Enter');
  await page.locator('[data-do="source"]').press('Enter');
  await page.waitForSelector('dialog.text[open]');
  await expectTabs(page, 'dialog.text');
  await page.keyboard.press('Escape');
  await expect.poll(() => hasFocus(page, '[data-do="source"]')).toBe(true);
  expect(page.trouble).toEqual([]);
});

test('Escape closes what the shelf shows closely from inside of the slide, too', async () => {
  const page = await open('');
  await page.locator('.card h3 a').first().press('Enter');
  const inside = page.frameLocator('dialog.preview iframe').locator('html.ready');
  await inside.waitFor();
  await inside.evaluate(() => window.focus());
  await expect.poll(() => hasFocus(page, 'dialog.preview iframe')).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('dialog.preview[open]').count()).toBe(0);
  await expect.poll(() => hasFocus(page, '.card h3 a')).toBe(true);
  expect(page.trouble).toEqual([]);
});

test("on the speaker's sheet of keys, what can be dropped, and the times of a rehearsal", async () => {
  const page = await open('islands/speaker/?rehearse', { viewport: { width: 1280, height: 800 } });
  await page.waitForSelector('.speaker.on');
  await expectTabs(page, 'rehearsal');
  await page.keyboard.press('?');
  await page.waitForSelector('dialog.keys[open]');
  // It is read, and scrolls by the arrows: it has the focus itself.
  expect(await hasFocus(page, 'dialog.keys')).toBe(true);
  await page.keyboard.press('Escape');
  await page.waitForSelector('dialog.keys', { state: 'detached' });
  await page.keyboard.press('d');
  await page.waitForSelector('.drops:visible');
  await expectTabs(page, 'drops');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Start the clock' }).press('Enter');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('r');
  await page.waitForSelector('.results:visible');
  await expectTabs(page, 'results');
  expect(page.trouble).toEqual([]);
});

test.each(['read/', 'handout/', 'speaker/'])('on the page %s', async (path) => {
  const page = await open(`islands/${path}`, { viewport: { width: 900, height: 700 } });
  if (path === 'speaker/') await page.waitForSelector('.speaker.on');
  await unfold(page);
  await expectTabs(page, path);
});

test('of a drawing that is opened in its own size, and back to its button', async () => {
  const page = await open('islands/read/', { viewport: { width: 390, height: 844 } });
  const enlarge = page.locator('.enlarge:visible').first();
  await enlarge.focus();
  await page.keyboard.press('Enter');
  await page.waitForSelector('dialog.large[open]');
  await expectTabs(page, 'dialog.large');
  await page.keyboard.press('Escape');
  await expect.poll(() => hasFocus(page, '.enlarge')).toBe(true);
});
