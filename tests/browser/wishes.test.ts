import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { islands } from '../fixtures/ferries.ts';
import { violationsByAxe } from './axe.ts';
import { open, openDeck, shown, useBrowser } from './page.ts';

useBrowser();

describe('in forced colours', () => {
  test.each(['light', 'dark'] as const)('all can be read, in the %s', async (colorScheme) => {
    const page = await openDeck('islands/#/two-queues', { forcedColors: 'active', colorScheme });
    for (const { id } of islands.slides) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/${id}`);
      await expect.poll(() => shown(page)).toBe(id);
      expect([id, await violationsByAxe(page)]).toEqual([id, []]);
      // axe looks at no text of a drawing.
      expect([id, await unreadable(page)]).toEqual([id, []]);
    }
  });

  test('base and mesa are told apart by shape and line', async () => {
    const page = await openDeck('islands/#/two-queues', { forcedColors: 'active' });
    const looks = await page.evaluate(() =>
      ['base', 'mesa'].map((role) => {
        const shape = document.querySelector(`.present .node.${role} .shape`);
        return shape && [shape.localName, getComputedStyle(shape).strokeDasharray];
      }),
    );
    expect(looks[0]).toBeTruthy();
    expect(looks[0]).not.toEqual(looks[1]);
  });
});

/** Labels of drawings that are painted as the shapes around them are. */
function unreadable(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.present .diagram .node')].flatMap((node) => {
      const label = node.querySelector('text.label');
      const shape = node.querySelector('.shape');
      if (!label || !shape) return [];
      const same = getComputedStyle(label).fill === getComputedStyle(shape).fill;
      return same ? [label.textContent ?? ''] : [];
    }),
  );
}

/** What success criterion 1.4.12 lets a reader set. */
const spacing = `* {
  line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important;
} p { margin-bottom: 2em !important; }`;

test.each([
  ['wide spaces', { width: 390, height: 844 }, spacing],
  ['letters of twice the size', { width: 640, height: 400 }, ''],
])('the page to read and the shelf lose nothing in %s', async (_, viewport, css) => {
  for (const path of ['islands/read/', 'index.html']) {
    const page = await open(path, { viewport });
    if (css) await page.addStyleTag({ content: css });
    const lost = await page.evaluate(() => {
      const parts = [...document.querySelectorAll<HTMLElement>('body *')];
      const isCut = (part: HTMLElement) => {
        const { overflow, overflowX, textOverflow, display } = getComputedStyle(part);
        if (part.closest('svg, .katex, .shot, .announced') || display === 'inline') return false;
        if (textOverflow === 'ellipsis') return false;
        const hides = /hidden|clip/.test(`${overflow} ${overflowX}`);
        return (
          hides &&
          (part.scrollWidth > part.clientWidth + 2 || part.scrollHeight > part.clientHeight + 2)
        );
      };
      return [
        document.documentElement.scrollWidth - innerWidth,
        ...parts.filter(isCut).map((part) => part.outerHTML.slice(0, 100)),
      ];
    });
    expect([path, ...lost]).toEqual([path, 0]);
  }
});

test('slides are announced by number and title, steps by what they show', async () => {
  const page = await openDeck('islands/');
  const said = () => page.locator('.announced').textContent();
  await page.keyboard.press('PageDown');
  const [, second] = islands.slides;
  await expect.poll(said).toBe(`Slide 2 of ${islands.slides.length}: ${second?.title}`);
  await page.evaluate(() => {
    location.hash = '#/two-queues';
  });
  await expect.poll(said).toContain(': ');
  const before = await said();
  await page.keyboard.press('PageDown');
  await expect.poll(said).not.toBe(before);
  expect(await page.locator('.aria-status').isVisible()).toBe(false);
});
