import { createRequire } from 'node:module';
import type axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import lightning from '../../slides/decks/lightning.ts';
import { open, openDeck, useBrowser } from './page.ts';

useBrowser();

describe('the page of the handout', () => {
  test('changes with the choice, and keeps it in its address', async () => {
    const page = await open('lightning/handout/');
    await page.selectOption('[name=layout]', '6');
    await page.selectOption('[name=paper]', 'letter');
    expect(await page.locator('.choices output').textContent()).toBe('2 pages');
    expect(new URL(page.url()).search).toBe('?layout=6&paper=letter');
    await page.reload();
    expect(await page.locator('[name=layout]').inputValue()).toBe('6');
  });

  test('tells which slides the deck does not have', async () => {
    const page = await open('lightning/handout/?slides=two-gaps,no-such&layout=1');
    expect(await page.locator('.choices output').textContent()).toBe(
      '2 pages; this deck has no slide “no-such”',
    );
  });

  test('has every id once, also with its list of references', async () => {
    const page = await open('lightning/handout/?layout=article');
    const twice = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    });
    expect(twice).toEqual([]);
  });

  test('shows slides and notes without scripts', async () => {
    const page = await open('lightning/handout/', { javaScriptEnabled: false });
    expect(await page.locator('.notes').first().isVisible()).toBe(true);
    expect(await page.locator('.choices select').first().isVisible()).toBe(false);
    expect(page.trouble).toEqual([]);
  });

  test('gives axe nothing to complain of (WCAG 2.2, A and AA)', async () => {
    const page = await open('talk/handout/?layout=3');
    await page.waitForSelector('.sheet');
    await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') });
    const found = await page.evaluate(async () => {
      const { axe: checker } = window as unknown as { axe: typeof axe };
      const { violations } = await checker.run(document, {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.slice(0, 3).map(({ html }) => `${id}: ${html.slice(0, 160)}`),
      );
    });
    expect(found).toEqual([]);
  });

  test('is where a key leads from the deck, with the slides of a remix', async () => {
    const deck = await openDeck('lightning/?slides=two-gaps,coinrun');
    // Beside the deck, so that the talk stays where it is.
    const opened = deck.context().waitForEvent('page');
    await deck.keyboard.press('t');
    const page = await opened;
    await page.waitForSelector('.sheet');
    expect(await page.locator('.entry').count()).toBe(2);
    expect(page.url()).toContain('lightning/handout/?slides=two-gaps,coinrun');
  });

  test('has a link on the shelf', async () => {
    const page = await open('');
    await page.click('a[href="lightning/handout/"]');
    expect(await page.title()).toBe(`${lightning.title}: handout`);
  });
});
