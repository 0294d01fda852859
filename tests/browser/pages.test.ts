import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { Deck } from '../../src/deck.ts';
import type { Bundle } from '../../src/files/bundle.ts';
import type { Layout } from '../../src/shared/sheet.ts';
import { openDrawer } from '../../src/site/browser/drawer.ts';
import { findBrowser } from '../../src/site/browser/find.ts';
import { printHandout } from '../../src/site/print/handout.ts';
import { printDeck } from '../../src/site/print/pdf.ts';
import { bundleForPrint } from '../../src/site/print/site.ts';
import { cacheFolder } from '../../src/site/project/kit.ts';
import { Site } from '../../src/site/site.ts';
import { lent, useBrowser } from './page.ts';
import { differenceOf, openPainter, type Painter } from './pixels.ts';

useBrowser();

/** Slides of its own: those of the talk change, and these pictures should only with the layout. */
const root = join(import.meta.dirname, '../golden/print');
const cacheDir = cacheFolder(process.cwd());
let browser: Browser;
let painter: Painter;
/** A label that moves by 3 px changes more. Other browsers than the packaged one smooth edges in their way. */
let limit = 0.1;
const bundles = new Map<'slides' | 'handout', Bundle>();
let deck: Deck;

beforeAll(async () => {
  const { draw } = openDrawer({ browser: lent, cacheDir, warn: console.warn });
  const address = () => 'https://example.org/plain/';
  for (const only of ['slides', 'handout'] as const) {
    const site = new Site({ root, only, draw, address });
    [deck] = (await site.decks()) as [Deck];
    bundles.set(only, await bundleForPrint(site, { scripts: only === 'handout' }));
  }
  if ((await findBrowser({ cacheDir })).from !== 'packaged') limit = 0.8;
  browser = await lent.open();
  painter = await openPainter(browser);
});

/** Where the day of printing stands, in px: left, top, width, height. */
const day = { a4: [97, 798, 68, 16], lying: [97, 551, 68, 16] } as const;

const handout = (layout: Layout) =>
  printHandout(browser, bundles.get('handout') as Bundle, deck, { layout, paper: 'a4' });

test.each([
  ['slide', () => printDeck(browser, bundles.get('slides') as Bundle, deck), undefined],
  ['notes', () => handout('notes'), day.a4],
  ['4', () => handout('4'), day.lying],
  ['article', () => handout('article'), day.a4],
] as const)('a page looks as it did: %s', async (name, print, blank) => {
  const picture = await painter.paint(await print(), 1, blank);
  expect(differenceOf(name, picture)).toBeLessThan(limit);
});
