import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Deck } from 'mesa-deck';
import type { Page } from 'playwright-core';
import type { RevealApi } from 'reveal.js';
import { violationsByAce } from './ace.ts';
import { leave, openDeck } from './page.ts';

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

/**
 * What an engine walks through grows with the page, and a slide that is not shown has nothing to be found: the
 * others wait outside of the document while it looks.
 */
async function alone<T>(page: Page, look: (page: Page) => Promise<T>): Promise<T> {
  await page.evaluate(() => {
    const others = [...document.querySelectorAll('.slides > section:not(.present)')];
    const places = others.map((slide) => {
      const place = document.createComment('');
      slide.replaceWith(place);
      return place;
    });
    const putBack = () => places.forEach((place, at) => void place.replaceWith(others[at] ?? ''));
    Object.assign(window, { putBack });
  });
  try {
    return await look(page);
  } finally {
    await page.evaluate(() => (window as unknown as { putBack(): void }).putBack());
  }
}

interface Sweep {
  /** Looks at a page. */
  readonly look?: (page: Page) => Promise<readonly string[]>;
  /** Whether each step is looked at, and not the last alone, with which all of a slide is there. */
  readonly steps?: boolean;
  /** One of the themes that the page has; its own if not given. */
  readonly theme?: string | undefined;
}

/** What is found on some slides of a deck, by its address from the site, and on the page that has them all. */
export async function violationsIn(
  deck: string,
  slides: Deck['slides'],
  { look = violationsOn, steps = false, theme }: Sweep = {},
) {
  const found: (readonly [slide: string, violations: readonly string[]])[] = [];
  const asked = `?slides=${slides.map((slide) => slide.id).join()}`;
  const page = await openDeck(`${deck}/${asked}${theme === undefined ? '' : `&theme=${theme}`}`);
  const note = async (of: string, seen: Promise<readonly string[]>) => {
    const violations = await seen;
    if (violations.length > 0) found.push([of, violations]);
  };
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
      await note(slide.id, alone(page, look));
    }
  }
  await note('all slides together', look(page));
  await leave(page);
  return found;
}
