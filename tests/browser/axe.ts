import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Deck } from 'mesa-deck';
import type { Page } from 'playwright-core';
import type { RevealApi } from 'reveal.js';
import { openDeck } from './page.ts';

const library = createRequire(import.meta.url).resolve('axe-core');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds on a page (WCAG 2.2, A and AA), and by more rules; parts may be left out. */
export async function violationsOn(
  page: Page,
  { without = [], more = [] }: { without?: readonly string[]; more?: readonly string[] } = {},
): Promise<readonly string[]> {
  const isThere = await page.evaluate(() => 'axe' in window);
  if (!isThere) await page.addScriptTag({ path: library });
  return page.evaluate(
    async ([exclude, runOnly]) => {
      const { axe: checker } = window as unknown as { axe: typeof axe };
      const { violations } = await checker.run({ exclude }, { runOnly });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`),
      );
    },
    [without.map((each) => [each]), [...rules, ...more]] as [string[][], string[]],
  );
}

/** What axe walks through grows with the page, so a page holds some slides at a time. */
function inGroups<T>(all: readonly T[], size = 8): readonly (readonly T[])[] {
  const starts = all.flatMap((_, index) => (index % size === 0 ? [index] : []));
  return starts.map((start) => all.slice(start, start + size));
}

/** What axe finds on some slides of a deck, each with all its steps shown. */
export async function violationsIn(deck: string, all: Deck['slides']) {
  const found: (readonly [slide: string, violations: readonly string[]])[] = [];
  for (const slides of inGroups(all)) {
    const page = await openDeck(`${deck}/?slides=${slides.map((slide) => slide.id).join()}`);
    for (const [index, slide] of slides.entries()) {
      // The last step, so that all of the slide is looked at.
      await page.evaluate((at) => {
        const { Reveal } = window as unknown as { Reveal: RevealApi };
        Reveal.slide(at, 0, 99);
      }, index);
      await page.waitForSelector(`#${slide.id}.present`);
      const violations = await violationsOn(page);
      if (violations.length > 0) found.push([slide.id, violations]);
    }
    await page.context().close();
  }
  return found;
}
