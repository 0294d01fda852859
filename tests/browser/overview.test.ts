import type { Page } from 'playwright-core';
import type { RevealApi } from 'reveal.js';
import { expect, test } from 'vitest';
import { islands } from '../fixtures/ferries.ts';
import { violationsOn } from './axe.ts';
import { openDeck, shown, useBrowser } from './page.ts';

useBrowser();

/** The id of the slide whose card has the focus. */
const at = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('href')?.slice(2));
const cards = (page: Page) =>
  page.locator('dialog.overview .parts > section > ol > li > a:visible');
const ids = islands.slides.map(({ id }) => id);

test('O shows all slides by their parts, and keys go from card to card, row to row, and in', async () => {
  const page = await openDeck(`islands/#/${ids[1]}`);
  await page.keyboard.press('o');
  const sections = islands.slides.flatMap(({ section }) => section ?? []);
  const parts = sections.filter((name, index) => name !== sections[index - 1]);
  const headings = page.locator('dialog.overview .parts > section > h2');
  await expect.poll(() => headings.allTextContents()).toEqual(parts);
  await expect.poll(() => cards(page).count()).toBe(ids.length);
  await expect.poll(() => at(page)).toBe(ids[1]);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => at(page)).toBe(ids[2]);
  await page.keyboard.press('PageDown');
  await expect.poll(() => at(page)).toBe(ids[3]);
  const top = () => page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? 0);
  const before = await top();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => top()).toBeGreaterThan(before);
  await page.keyboard.press('End');
  await expect.poll(() => at(page)).toBe(ids.at(-1));
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect.poll(() => shown(page)).toBe(ids[2]);
  const sheets = () => page.locator('dialog.overview').count();
  await expect.poll(sheets).toBe(0);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('o');
  await expect.poll(sheets).toBe(1);
  await page.keyboard.press('o');
  await expect.poll(sheets).toBe(0);
  expect(page.trouble).toEqual([]);
});

test('what is typed on the sheet is looked for, in titles first, and a number is a slide', async () => {
  const page = await openDeck('islands/');
  await page.keyboard.press('o');
  await page.keyboard.type('waits');
  const field = page.locator('dialog.overview > header input');
  expect(await field.inputValue()).toBe('waits');
  const found = await cards(page).count();
  expect(found).toBeLessThan(ids.length);
  expect(await page.locator('dialog.overview [role=status]').textContent()).toMatch(
    new RegExp(`^${found} `),
  );
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => at(page)).not.toBe(undefined);
  await page.keyboard.press('ArrowUp');
  await field.fill('3');
  await page.keyboard.press('Enter');
  await expect.poll(() => shown(page)).toBe(ids[2]);
});

test('a card says the number of an appendix, and what is a draft or passed over', async () => {
  const page = await openDeck('islands/');
  await page.evaluate(
    ([draft = '', skipped = '', behind = '']) => {
      const slide = (id: string) => document.getElementById(id) as HTMLElement;
      slide(draft)
        .querySelector('.slide-foot')
        ?.insertAdjacentHTML('beforeend', '<i class="draft-mark">Draft</i>');
      slide(skipped).dataset['skip'] = '';
      slide(behind).dataset['appendix'] = 'A1';
    },
    [ids[1], ids[2], ids.at(-1)] as string[],
  );
  await page.keyboard.press('o');
  const name = (id = '') => page.locator(`dialog.overview a[href="#/${id}"] .name`).textContent();
  expect(await name(ids[1])).toMatch(/^2 Draft /);
  expect(await name(ids[2])).toMatch(/^3 Passed over /);
  expect(await name(ids.at(-1))).toMatch(/^A1 /);
  await page.keyboard.type('a1');
  await page.keyboard.press('Enter');
  await expect.poll(() => shown(page)).toBe(ids.at(-1));
});

test('right to left the arrows go as the page runs', async () => {
  const page = await openDeck(`islands/#/${ids[1]}`);
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  await page.keyboard.press('o');
  await page.keyboard.press('ArrowLeft');
  expect(await at(page)).toBe(ids[2]);
});

test('of three hundred slides those in view have pictures, and no id stands twice', async () => {
  const page = await openDeck('islands/?slides=title,waits,two-queues');
  await page.evaluate(() => {
    const { Reveal } = window as unknown as { Reveal: RevealApi };
    const slides = document.querySelector('.slides') as Element;
    const first = [...slides.children];
    for (let copy = 1; copy < 100; copy++) {
      for (const slide of first) {
        const more = slide.cloneNode(true) as Element;
        for (const part of more.querySelectorAll('[id]')) part.id += `-${copy}`;
        more.id += `-${copy}`;
        slides.append(more);
      }
    }
    Reveal.sync();
  });
  await page.keyboard.press('o');
  const pictures = page.locator('dialog.overview .shot > .slide');
  await expect.poll(() => pictures.count()).toBeGreaterThan(3);
  expect(await cards(page).count()).toBe(300);
  expect(await pictures.count()).toBeLessThan(60);
  const twice = await page.evaluate(() => {
    const all = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return all.filter((id, index) => all.indexOf(id) !== index);
  });
  expect(twice).toEqual([]);
  await page.keyboard.press('End');
  await expect
    .poll(() => page.locator('dialog.overview li:last-child .shot > .slide').count())
    .toBeGreaterThan(0);
  expect(await pictures.count()).toBeLessThan(60);
});

test('a telephone has a button for it', async () => {
  const page = await openDeck('islands/', {
    viewport: { width: 320, height: 640 },
    hasTouch: true,
  });
  await page.locator('.thumb').getByRole('button', { name: 'All slides' }).tap();
  await cards(page).nth(2).tap();
  await expect.poll(() => shown(page)).toBe(ids[2]);
});
