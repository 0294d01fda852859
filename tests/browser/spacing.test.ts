import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { decks, islands } from '../fixtures/ferries.ts';
import { violationsOn } from './axe.ts';
import { go, lostOn, spaced } from './lost.ts';
import { leave, open, openDeck, useBrowser } from './page.ts';

useBrowser();

/** Letters in twice their size, and nothing else (WCAG 1.4.4): some browsers enlarge them alone. */
async function doubleText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('body *:not(svg *, .katex *, .katex)')];
    const sizes = all.map((each) => Number.parseFloat(getComputedStyle(each).fontSize));
    all.forEach((each, at) => {
      each.style.setProperty('font-size', `${2 * (sizes[at] ?? 16)}px`, 'important');
    });
  });
}

describe.each([
  ['spacing of text', (page: Page) => page.addStyleTag({ content: spaced })],
  ['text of twice the size', doubleText],
] as const)("with a reader's own %s nothing is cut off or laid upon another", (_, set) => {
  test('on any slide', async () => {
    for (const { id, slides } of decks) {
      const page = await openDeck(`${id}/`);
      await set(page);
      for (const slide of slides) {
        await go(page, slide.id);
        expect([slide.id, await lostOn(page, '.slides > .present')]).toEqual([slide.id, []]);
      }
      await leave(page);
    }
  });

  test('on the shelf, on the pages to read and to print, and in the speaker view', async () => {
    // Sheets of paper are enlarged as a whole.
    const sheets = set === doubleText ? [] : ['islands/handout/'];
    for (const path of ['', 'islands/read/', 'islands/speaker/', ...sheets]) {
      const page = await open(path);
      if (path.endsWith('handout/')) await page.waitForSelector('.sheet');
      if (path.endsWith('speaker/')) await page.waitForSelector('.speaker.on');
      await set(page);
      // What comes into sight only now is laid out a frame later.
      await expect.poll(async () => [path, await lostOn(page, 'body')]).toEqual([path, []]);
      await leave(page);
    }
  });
});

test("drawings and formulas keep their letters' places", async () => {
  const page = await openDeck('islands/');
  await page.addStyleTag({ content: '.slides > section { display: grid !important }' });
  const widths = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('.slides svg text, .slides .katex-base')].map((each) =>
        each instanceof SVGGraphicsElement
          ? each.getBBox().width
          : // What is set smaller is as much smaller in all.
            each.getBoundingClientRect().width / Number.parseFloat(getComputedStyle(each).fontSize),
      ),
    );
  await widths();
  await page.evaluate(() => document.fonts.ready);
  const before = await widths();
  expect(before.length).toBeGreaterThan(20);
  await page.addStyleTag({ content: spaced });
  const after = await widths();
  // Browsers set letters on whole pixels.
  const moved = after.filter((width, at) => Math.abs(width / (before[at] ?? 0) - 1) > 0.04);
  expect(moved).toEqual([]);
});

describe('a slide whose text needs more room than it has', () => {
  test('scrolls by keys, shows what a click brings, and has no fault', async () => {
    const page = await openDeck('islands/');
    const [first] = islands.slides;
    await go(page, 'two-queues');
    const slide = page.locator('.slides > .present');
    expect(await slide.getAttribute('tabindex')).toBeNull();
    await doubleText(page);
    await expect.poll(() => slide.getAttribute('tabindex')).toBe('0');
    await slide.focus();
    const top = () => slide.evaluate((each) => each.scrollTop);
    await page.keyboard.press('ArrowDown');
    await expect.poll(top).toBeGreaterThan(0);
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Home');
    await page.waitForSelector(`#${first?.id}.present`);
    expect(await page.locator('#two-queues').getAttribute('tabindex')).toBeNull();
  });
});

test('letters that reach out of their lines make no slide scroll', async () => {
  // Its letters are a pen's.
  const page = await openDeck('ferries/?theme=chalk');
  await page.evaluate(() => document.fonts.ready);
  await go(page, 'title');
  expect(await page.locator('#title').getAttribute('tabindex')).toBeNull();
});
