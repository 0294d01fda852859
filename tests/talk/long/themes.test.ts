import { expect, test } from 'vitest';
import { lookAtDeck } from '../../../src/check/examine.ts';
import { lineOf } from '../../../src/check/finding.ts';
import { openBrowser } from '../../../src/site/browser/find.ts';
import { bundleSite } from '../../../src/site/bundle.ts';
import { cacheFolder } from '../../../src/site/project/kit.ts';
import { loadProject } from '../../../src/site/project/project.ts';
import { namesOfThemes } from '../../../src/site/themes/find.ts';
import { decks, newSlides } from '../decks.ts';

const root = process.cwd();

// The theme of the talk itself is looked at every day.
test.each(namesOfThemes(root).filter((name) => name !== 'mesa'))(
  'the deck doctor sees every slide of the talk legible, and all in its place, in the theme %s',
  async (theme) => {
    const project = await loadProject({ root });
    const bundle = await bundleSite({ root, theme, pictures: false, warn: () => undefined });
    const browser = await openBrowser({ cacheDir: cacheFolder(root), warn: () => undefined });
    const found: string[] = [];
    try {
      for (const deck of decks) {
        const worn = { ...deck, theme: theme as 'night', slides: newSlides(deck) };
        for await (const each of lookAtDeck(browser, bundle, worn, project)) {
          found.push(lineOf(each));
        }
      }
    } finally {
      await browser.close();
    }
    expect(found).toEqual([]);
  },
);
