import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open, site, useBrowser } from './page.ts';
import { frame, ready, slide } from './speaker.ts';

useBrowser();
const path = 'ferries/speaker/?rehearse';
const store = () => `mesa-deck ${new URL('ferries/', site()).pathname} runs`;
const kept = (page: Page) =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? 'null')?.runs ?? [], store());

/** Goes on after so many seconds on the slide, as its clock has it. */
async function onAfter(page: Page, seconds: number, key = 'End'): Promise<void> {
  await page.evaluate((ms) => {
    const now = Date.now;
    Date.now = () => now() + ms;
  }, seconds * 1000);
  await page.keyboard.press(key);
}

test('records each run, shows all against the plan, and offers new minutes', async () => {
  const page = await open(path);
  await ready(page);
  await page.getByRole('button', { name: 'Start the clock' }).click();
  await onAfter(page, 60);
  await expect.poll(() => slide(page)).toBe('references');
  // A window that dies loses nothing but the time since the last move.
  await page.reload();
  await frame(page, 'now').locator('#references.present').waitFor();
  // With the window its clock went back to the real time.
  await onAfter(page, 60 + 20, 'r');
  const panel = page.locator('.results');
  await expect
    .poll(() => panel.locator('h2').innerText())
    .toMatch(/^1 rehearsal; the last took 1:2\d, 3:(?:3\d|40) less than planned$/);
  const row = panel.locator('tbody tr').first();
  expect((await row.locator('td').allInnerTexts()).slice(1)).toEqual([
    '0:18',
    '1:00',
    '',
    '1:00',
    '1',
  ]);
  await expect.poll(() => row.locator('svg .latest').count()).toBe(1);
  // The title's time is set where the deck adapts it.
  await expect
    .poll(() => panel.locator('pre').first().innerText())
    .toMatch(
      /--- a\/slides\/decks\/ferries\.ts\n.*\n@@ -(\d+) \+\1 @@\n- {4}\[title, 0\.3\],\n\+ {4}\[title, 1\],/,
    );

  // Another run begins at the first slide, of its own accord.
  await page.keyboard.press('r');
  await expect.poll(() => slide(page)).toBe('title');
  await page.getByRole('button', { name: 'Start the clock' }).click();
  await onAfter(page, 30);
  await expect.poll(() => slide(page)).toBe('references');
  await page.keyboard.press('r');
  await expect.poll(() => row.locator('td').allInnerTexts()).toContain('0:45');
  expect(await kept(page)).toHaveLength(2);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as JSON' }).click();
  expect((await download).suggestedFilename()).toBe('ferries-rehearsals.json');
  await page.getByRole('button', { name: 'Erase, the run of' }).first().click();
  await expect.poll(() => kept(page)).toHaveLength(1);
  await page.getByRole('button', { name: 'Erase all runs' }).click();
  expect(await kept(page)).toHaveLength(1);
  await page.getByRole('button', { name: 'Erase all runs: press again' }).click();
  await expect.poll(() => kept(page)).toEqual([]);
  expect(page.trouble).toEqual([]);
});

test('leaves the talk itself alone, and drops what it can’t read with a word', async () => {
  const page = await open('ferries/speaker/');
  await ready(page);
  await page.evaluate((key) => localStorage.setItem(key, '{"version":3}'), store());
  await page.getByRole('link', { name: 'Rehearse' }).click();
  await page.waitForURL(/rehearse/);
  await expect.poll(() => page.locator('.word').innerText()).toContain('of another version');
  await ready(page);
  await page.keyboard.press('End');
  await expect.poll(() => slide(page)).toBe('references');
  // A step that is still on its way when the run ends begins no other.
  await page.keyboard.press('Home');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('r');
  await frame(page, 'now').locator('#title.present').waitFor({ state: 'attached' });
  await expect
    .poll(() => page.locator('.pace').innerText())
    .toBe('The clock starts with the next slide');
  await page.getByRole('link', { name: 'Leave rehearsal' }).click();
  await expect.poll(() => new URL(page.url()).search).not.toContain('rehearse');
  await ready(page);
  await expect.poll(() => slide(page)).toBe('title');
  await expect
    .poll(() => page.locator('.pace').innerText())
    .toBe('The clock starts with the next slide');
});
