import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { islands } from '../fixtures/ferries.ts';
import { violationsByAxe } from './axe.ts';
import { openDeck, shown, useBrowser } from './page.ts';

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
