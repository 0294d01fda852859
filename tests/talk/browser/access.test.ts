import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';
import type { RevealApi } from 'reveal.js';
import { expect, test } from 'vitest';
import { openDeck, useBrowser } from '../../browser/page.ts';
import { decks, newSlides } from '../decks.ts';

useBrowser();
const library = createRequire(import.meta.url).resolve('axe-core');

function violationsOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const { violations } = await checker.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
    );
  });
}

/** What axe walks through grows with the page, so a page holds some slides at a time. */
function inGroups<T>(all: readonly T[], size = 8): readonly (readonly T[])[] {
  const starts = all.flatMap((_, index) => (index % size === 0 ? [index] : []));
  return starts.map((start) => all.slice(start, start + size));
}

test.each(decks.map((deck) => [deck.id, deck] as const))(
  'axe finds nothing on any new slide of %s (WCAG 2.2, A and AA)',
  async (id, deck) => {
    for (const slides of inGroups(newSlides(deck))) {
      const page = await openDeck(`${id}/?slides=${slides.map((slide) => slide.id).join()}`);
      await page.addScriptTag({ path: library });
      for (const [index, slide] of slides.entries()) {
        // The last step, so that all of the slide is looked at.
        await page.evaluate((at) => {
          const { Reveal } = window as unknown as { Reveal: RevealApi };
          Reveal.slide(at, 0, 99);
        }, index);
        await page.waitForSelector(`#${slide.id}.present`);
        const violations = await violationsOn(page);
        expect([slide.id, violations]).toEqual([slide.id, []]);
      }
      await page.context().close();
    }
  },
);

test('axe finds nothing on the tools of the pen, nor on the sheet of keys', async () => {
  const page = await openDeck('lightning/#/two-gaps');
  await page.addScriptTag({ path: library });
  await page.keyboard.press('d');
  await page.locator('.pen-bar').waitFor();
  expect(await violationsOn(page)).toEqual([]);
  await page.keyboard.press('?');
  expect(await violationsOn(page)).toEqual([]);
});
