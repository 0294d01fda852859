import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Bundle } from '../../../src/files/bundle.ts';
import { bundleSite } from '../../../src/site/bundle.ts';
import { violationsIn, violationsOn } from '../../browser/axe.ts';
import { openHost } from '../../browser/host.ts';
import { open, useBrowser } from '../../browser/page.ts';
import { decks, newSlides } from '../decks.ts';

useBrowser();
let site: Bundle;
/** Of all themes that the talk's pages have. */
let themes: readonly string[];

beforeAll(async () => {
  site = await bundleSite({ root: process.cwd(), pictures: false });
  const page = String(site.get('talk/index.html'));
  const [, json = '{}'] = /<script[^>]* id="_themes"[^>]*>(.*?)<\/script>/s.exec(page) ?? [];
  const { worn, sheets = {} } = JSON.parse(json) as { worn?: string; sheets?: object };
  themes = [...new Set([...(worn === undefined ? [] : [worn]), ...Object.keys(sheets)])];
}, 600_000);

const foldersOut = (page: Page) =>
  page.locator('details').evaluateAll((all) => {
    for (const each of all) (each as HTMLDetailsElement).open = true;
  });

describe('two engines find nothing (WCAG 2.2, A and AA), with no rule off', () => {
  test('on any slide and step, in every theme', async () => {
    expect(themes.length).toBeGreaterThan(0);
    const { address } = await openHost(site);
    let looks = 0;
    const look = (page: Page) => {
      looks += 1;
      return violationsOn(page);
    };
    const found = [];
    for (const theme of themes) {
      for (const deck of decks) {
        const all = newSlides(deck);
        const each = await violationsIn(`${address}${deck.id}`, all, { look, steps: true, theme });
        found.push(...each.map((one) => [theme, deck.id, ...one]));
      }
    }
    console.info(`${looks} slides and steps, in ${themes.length} themes`);
    expect(found).toEqual([]);
  }, 3_600_000);

  test('on the shelf, and on what lies beside each deck, in every theme', async () => {
    const { address } = await openHost(site);
    const found = [];
    for (const theme of themes) {
      const beside = ['talk', 'gallery', 'lightning'].flatMap((id) =>
        ['read', 'handout', 'speaker'].map((page) => `${id}/${page}/`),
      );
      for (const path of ['index.html', ...beside]) {
        const page = await open(`${address}${path}?theme=${theme}`);
        await foldersOut(page);
        const without = path.endsWith('speaker/') ? ['iframe'] : [];
        const each = await violationsOn(page, { without });
        if (each.length > 0) found.push([theme, path, each]);
        await page.context().close();
      }
    }
    expect(found).toEqual([]);
  }, 3_600_000);
});
