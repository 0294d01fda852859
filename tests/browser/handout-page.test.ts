import type { Browser } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { bundleSite } from '../../src/site/bundle.ts';
import { ferries } from '../fixtures/ferries.ts';
import { folderOf } from '../folder.ts';
import { violationsOn } from './axe.ts';
import { openHost } from './host.ts';
import { newContext, open, openDeck, useBrowser } from './page.ts';

useBrowser();

/** What a browser tells of its work. */
interface Trace {
  readonly traceEvents: readonly { readonly args?: { readonly elementCount?: number } }[];
}

describe('the page of the handout', () => {
  test('changes with the choice, and keeps it in its address', async () => {
    const page = await open('ferries/handout/');
    await page.selectOption('[name=layout]', '9');
    await page.selectOption('[name=paper]', 'letter');
    await expect.poll(() => page.locator('.choices output').textContent()).toBe('2 pages');
    expect(new URL(page.url()).search).toBe('?layout=9&paper=letter');
    await page.reload();
    await expect.poll(() => page.locator('[name=layout]').inputValue()).toBe('9');
  });

  test('tells which slides the deck does not have', async () => {
    const page = await open('ferries/handout/?slides=two-queues,no-such&layout=1');
    await expect
      .poll(() => page.locator('.choices output').textContent())
      .toBe('2 pages; this deck has no slide “no-such”');
  });

  test('has every id once, also with its list of references', async () => {
    const page = await open('ferries/handout/?layout=article');
    const twice = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    });
    expect(twice).toEqual([]);
  });

  test('shows slides and notes without scripts', async () => {
    const page = await open('ferries/handout/', { javaScriptEnabled: false });
    await expect.poll(() => page.locator('.notes').first().isVisible()).toBe(true);
    await expect.poll(() => page.locator('.choices select').first().isVisible()).toBe(false);
    expect(page.trouble).toEqual([]);
  });

  test.each(['3', 'notes'])(
    'gives two engines nothing to complain of (WCAG 2.2, A and AA): layout %s',
    async (layout) => {
      const page = await open(`islands/handout/?layout=${layout}`);
      await page.waitForSelector('.sheet');
      expect(await violationsOn(page)).toEqual([]);
    },
  );

  test('is where a key leads from the deck, with the slides of a remix', async () => {
    const deck = await openDeck('ferries/?slides=two-queues,waits');
    // Beside the deck, so that the talk stays where it is.
    const opened = deck.context().waitForEvent('page');
    await deck.keyboard.press('t');
    const page = await opened;
    await page.waitForSelector('.sheet');
    await expect.poll(() => page.locator('.entry').count()).toBe(2);
    expect(page.url()).toContain('ferries/handout/?slides=two-queues,waits');
  });

  // It would take as long as all of it, over and over, to lay out a handout of many slides.
  test('is not styled anew where a page comes or goes', async () => {
    const page = await open('ferries/handout/');
    await page.waitForSelector('.sheet');
    await page.emulateMedia({ media: 'print' });
    const browser = page.context().browser() as Browser;
    const styled = async (change: () => void) => {
      await browser.startTracing(page, { categories: ['devtools.timeline'] });
      await page.evaluate(change);
      await page.evaluate(() => document.querySelector('.handout')?.getBoundingClientRect().top);
      const { traceEvents } = JSON.parse(String(await browser.stopTracing())) as Trace;
      const counts = traceEvents.flatMap(({ args }) => args?.elementCount ?? []);
      return Math.max(0, ...counts);
    };
    await page.addStyleTag({ content: '.slide{content-visibility:visible!important}' });
    // The browser's own rules for formulas are what would have it look through all.
    await page.evaluate(() => {
      const slide = document.querySelector('.slide-body');
      slide?.append(document.createElementNS('http://www.w3.org/1998/Math/MathML', 'math'));
      document.documentElement.classList.add('paged');
      return slide?.getBoundingClientRect().top;
    });
    const all = await page.locator('.handout *').count();
    const come = await styled(() => {
      const page = document.createElement('div');
      page.className = 'page';
      document.querySelector('.page')?.after(page);
    });
    const gone = await styled(() => document.querySelectorAll('.page')[1]?.remove());
    expect(all).toBeGreaterThan(500);
    expect(come).toBeLessThan(all / 4);
    expect(gone).toBeLessThan(all / 4);
  });

  // Each part of an article may go on where the one before it ends, which is seen when it is laid out.
  test('is not laid out anew for each part of an article', async () => {
    const slide = (n: number) =>
      `defineSlide({ id: 's${n}', title: 'Slide ${n}', section: 'Part ${n}',
        body: html\`<p>It cites ${n} sources, <cite>2024</cite> and <cite>2025</cite></p>\`,
        notes: html\`<p>A few words.</p>\` })`;
    const root = folderOf({
      'package.json': '{ "private": true, "type": "module" }',
      'slides/decks/parts.ts': `
        import { defineDeck, defineSlide, html } from 'mesa-deck';
        const slides = [${Array.from({ length: 100 }, (_, n) => slide(n)).join(', ')}];
        export default defineDeck({ id: 'parts', title: 'Parts', slides });`,
    });
    const host = await openHost(await bundleSite({ root, only: 'handout', pictures: false }));
    const page = await (await newContext()).newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    await page.goto(`${host.address}parts/handout/?layout=article`);
    await page.waitForSelector('.sheet');
    const { metrics } = await session.send('Performance.getMetrics');
    const count = (name: string) => metrics.find((each) => each.name === name)?.value;
    expect(await page.locator('.page').count()).toBeLessThan(60);
    expect(count('LayoutCount')).toBeLessThan(30);
    expect(count('RecalcStyleCount')).toBeLessThan(40);
  });

  test('lays its slides out once, when it has counted its pages', async () => {
    const page = await open('ferries/handout/');
    await page.waitForSelector('.sheet');
    const isSeen = (layout: string, paged: boolean) =>
      page.evaluate(
        ([layout, isPaged]) => {
          const { dataset, classList } = document.documentElement;
          dataset['layout'] = layout;
          classList.toggle('paged', isPaged);
          return document.querySelector('[data-entry="waits"] .slide-body > *')?.checkVisibility();
        },
        [layout, paged] as const,
      );
    expect(await isSeen('notes', true)).toBe(false);
    expect(await isSeen('notes', false)).toBe(true);
    // Its slides are as high as what is on them.
    expect(await isSeen('article', true)).toBe(true);
  });

  test('has its margins in the letters of the theme that it wears now', async () => {
    const page = await open('ferries/handout/');
    await page.waitForSelector('.sheet');
    const sheet = () => page.evaluate(() => document.querySelector('style#sheet')?.textContent);
    await page.evaluate(() => {
      // As when another theme is chosen in another window.
      document.body.style.fontFamily = 'cursive';
    });
    expect(await sheet()).not.toContain('8pt/1.3 cursive');
    await page.selectOption('[name="layout"]', '4');
    expect(await sheet()).toContain('8pt/1.3 cursive');
  });

  // Each look lays all out again.
  test('looks where things lie no more often than it moves any', async () => {
    const page = await open('ferries/handout/?layout=1');
    await page.waitForSelector('.sheet');
    await page.emulateMedia({ media: 'print' });
    const looks = await page.evaluate(() => {
      const { getBoundingClientRect } = HTMLElement.prototype;
      let count = 0;
      HTMLElement.prototype.getBoundingClientRect = function look() {
        count += Number(this.matches('main.handout'));
        return getBoundingClientRect.call(this);
      };
      const form = document.querySelector<HTMLFormElement>('.choices');
      const layout = form?.elements.namedItem('layout') as HTMLSelectElement;
      layout.value = 'notes';
      form?.dispatchEvent(new Event('change'));
      return count;
    });
    // Once at its contents, twice at its slides, some of which share pages then, and thrice at what ends it.
    expect(looks).toBe(6);
  });

  test('numbers long contents as they lie, on more pages than one', async () => {
    const root = folderOf({
      'slides/decks/long.ts': `
        import { defineDeck, defineSlide, html } from 'mesa-deck';
        const words = 'The goal that we train for need not be the goal that we get from it'.split(' ');
        const slides = Array.from({ length: 90 }, (_, at) => defineSlide({
          id: \`slide-\${at}\`, section: \`Part \${Math.floor(at / 9)}\`, body: html\`<p>So it is.</p>\`,
          title: words.slice(0, 5 + (at * 5) % 13).join(' ') }));
        export default defineDeck({ id: 'long', title: 'Long contents', slides });`,
    });
    const host = await openHost(await bundleSite({ root, only: 'handout', pictures: false }));
    const page = await open(`${host.address}long/handout/`);
    await page.waitForSelector('.sheet');
    const lines = await page.evaluate(() => {
      const main = document.querySelector('main.handout') as HTMLElement;
      const { columnWidth, columnGap } = getComputedStyle(main);
      const { left, height } = main.getBoundingClientRect();
      // It is shown smaller than paper is.
      const scale = height / Number.parseFloat(getComputedStyle(main).height);
      const stride = (Number.parseFloat(columnWidth) + Number.parseFloat(columnGap)) * scale;
      return [...document.querySelectorAll('.contents-line')].map((line) => {
        const id = line.querySelector('a')?.getAttribute('href')?.slice(1) ?? '';
        const [first] = document.getElementById(id)?.getClientRects() ?? [];
        const page = Math.floor(((first?.left ?? 0) - left) / stride + 0.01) + 1;
        return [line.querySelector('.contents-page-no')?.textContent, String(page)];
      });
    });
    expect(lines).toHaveLength(100);
    expect(lines.map(([said]) => said)).toEqual(lines.map(([, lies]) => lies));
  });

  test('has a link on the shelf', async () => {
    const page = await open('');
    await page.click('a[href="ferries/handout/"]');
    await expect.poll(() => page.title()).toBe(`${ferries.title}: handout`);
  });
});
