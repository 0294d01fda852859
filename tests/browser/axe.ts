import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Deck } from 'mesa-deck';
import type { Page } from 'playwright-core';
import type { RevealApi } from 'reveal.js';
import { violationsByAce } from './ace.ts';
import { openDeck } from './page.ts';

const library = createRequire(import.meta.url).resolve('axe-core');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Looked {
  /** Parts that are left out, by axe; IBM's engine looks at `within` alone. */
  readonly without?: readonly string[];
  readonly within?: string;
  /** Rules of axe beside those of WCAG. */
  readonly more?: readonly string[];
}

/** What both engines find on a page: they look for other things. */
export async function violationsOn(page: Page, looked: Looked = {}): Promise<readonly string[]> {
  return [
    ...(await violationsByAxe(page, looked)),
    ...(await violationsByAce(page, looked.within)),
  ];
}

/** What axe finds on a page (WCAG 2.2, A and AA), and by more rules; parts may be left out. */
export async function violationsByAxe(
  page: Page,
  { without = [], more = [] }: Looked = {},
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

interface Sweep {
  /** Looks at a page. */
  readonly look?: (page: Page) => Promise<readonly string[]>;
  /** Whether each step is looked at, and not the last alone, with which all of a slide is there. */
  readonly steps?: boolean;
  /** One of the themes that the page has; its own if not given. */
  readonly theme?: string | undefined;
}

/** What is found on some slides of a deck, by its address from the site. */
export async function violationsIn(
  deck: string,
  all: Deck['slides'],
  { look = violationsOn, steps = false, theme }: Sweep = {},
) {
  const found: (readonly [slide: string, violations: readonly string[]])[] = [];
  for (const slides of inGroups(all)) {
    const asked = `?slides=${slides.map((slide) => slide.id).join()}`;
    const page = await openDeck(`${deck}/${asked}${theme === undefined ? '' : `&theme=${theme}`}`);
    for (const [index, slide] of slides.entries()) {
      const go = (step: number) =>
        page.evaluate(
          ([at, to]) => {
            const { Reveal } = window as unknown as { Reveal: RevealApi };
            Reveal.slide(at as number, 0, to);
            return document.querySelectorAll('.slides > .present .fragment').length;
          },
          [index, step],
        );
      // Steps that come together are one.
      const count = await go(99);
      await page.waitForSelector(`#${slide.id}.present`);
      for (let step = steps ? -1 : count; step <= count; step++) {
        await go(step < count ? step : 99);
        const violations = await look(page);
        if (violations.length > 0) found.push([slide.id, violations]);
      }
    }
    await page.context().close();
  }
  return found;
}
