/** Handouts of decks that few write, as they stand on their pages. */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { Bundle } from '../../src/files/bundle.ts';
import { bundleSite } from '../../src/site/bundle.ts';
import { openHost } from './host.ts';
import { open, useBrowser } from './page.ts';

useBrowser();
let site: Bundle;
beforeAll(async () => {
  const root = join(import.meta.dirname, '../fixtures/odd');
  site = await bundleSite({ root, pictures: false, warn: () => undefined });
});

/** As wide as what a page of A4 has between its margins. */
const viewport = { width: 680, height: 1000 };

async function handout(path: string): Promise<Page> {
  const page = await open(`${(await openHost(site)).address}${path}`, { viewport });
  await page.emulateMedia({ media: 'print' });
  await page.reload();
  await page.waitForSelector('html.laid-out', { state: 'attached' });
  return page;
}

test('a word that is longer than a line breaks, or all pages would be printed smaller', async () => {
  for (const layout of ['notes', 'article', '2']) {
    const page = await handout(`odd/handout/?layout=${layout}`);
    const wide = await page.evaluate(() => {
      const all = document.querySelectorAll('.cover *, .contents *, .part:not([hidden])');
      const main = document.querySelector('.handout')?.getBoundingClientRect().right ?? 0;
      return [...all].filter((each) => each.getBoundingClientRect().right > main + 1).length;
    });
    expect([layout, wide]).toEqual([layout, 0]);
  }
});

test('code in an article has room for its lines when they are broken', async () => {
  const page = await handout('odd/handout/?layout=article');
  const [code, notes] = await page.evaluate(() => {
    const letters = document.createRange();
    letters.selectNodeContents(document.querySelector('.listing pre') ?? document.body);
    const { top = 0 } = document.querySelector('.entry > .notes')?.getBoundingClientRect() ?? {};
    return [letters.getBoundingClientRect().bottom, top];
  });
  expect(code).toBeGreaterThan(0);
  expect(notes).toBeGreaterThan(code ?? 0);
});

test('the head of a column of a table in notes stands above what is below it', async () => {
  const page = await handout('odd/handout/');
  const cells = page.locator('.notes').locator('th, td');
  const places = await cells.evaluateAll((all) => {
    return all.map((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return Math.round(range.getBoundingClientRect().left);
    });
  });
  expect(places.slice(0, 2)).toEqual(places.slice(2));
});

test('a few lines of notes that would have a page of their own are set closer', async () => {
  const page = await handout('lines/handout/');
  const closer = page.locator('.page.close > .entry');
  expect(await closer.count()).toBeGreaterThan(0);
  expect(await closer.count()).toBeLessThan(5);
});
