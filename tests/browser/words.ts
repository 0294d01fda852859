import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Deck } from '../../src/deck.ts';
import type { Bundle } from '../../src/files/bundle.ts';
import { printHandout } from '../../src/site/print/handout.ts';
import { printDeck } from '../../src/site/print/pdf.ts';
import { bundlePage } from '../../src/site/single.ts';
import { folderOf, write } from '../folder.ts';
import { builtFolder, lent, open, openDeck } from './page.ts';
import { openPdf, textsOf } from './read-pdf.ts';

/** The words of slides by their ids, a text of the page an item, in their order. */
type Words = Readonly<Record<string, readonly string[]>>;

/** All that an audience has seen of each slide after its last click, with what unfolds unfolded. */
export async function onScreen(page: Page): Promise<Words> {
  await page.addStyleTag({
    content:
      '.slides > section { display: grid !important; visibility: visible !important; opacity: 1 !important }' +
      '.slides .step { visibility: visible !important; opacity: 1 !important }',
  });
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });
  return wordsOf(page);
}

/** Controls of figures are not for paper, and the ways to their laboratories not for the screen. */
const notOnScreen = '.figure-controls *, .to-laboratory, .to-laboratory *';

/** What a page shows of each slide as it stands. */
export function wordsOf(page: Page, without = notOnScreen): Promise<Words> {
  return page.evaluate((left) => {
    const shown = (text: Text) => {
      const parent = text.parentElement;
      if (!parent || parent.closest('.katex-mathml, style, script, template')) return false;
      if (parent.closest(left)) return false;
      return parent.checkVisibility({ visibilityProperty: true, opacityProperty: true });
    };
    const squeeze = (text: string) =>
      text.normalize('NFKC').replace(/[\s\u00ad\u200b-\u200d]+/g, '');
    const of = (slide: Element) => {
      const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
      const texts: string[] = [];
      while (walker.nextNode()) {
        const text = squeeze(walker.currentNode.textContent ?? '');
        if (text && shown(walker.currentNode as Text)) texts.push(text);
      }
      return texts;
    };
    const slides = [...document.querySelectorAll('.slide[data-slide]')];
    return Object.fromEntries(
      slides.map((slide) => [slide.getAttribute('data-slide') ?? '', of(slide)]),
    );
  }, without);
}

const fold = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/[\s\u00ad\u200b-\u200d]+/g, '')
    .toLowerCase();
/** Signs of lists and lines that break are no letters of a slide. */
const letters = (text: string) =>
  [...fold(text)]
    .filter((char) => /\p{L}/u.test(char))
    .sort()
    .join('');

/** The texts of slides that a page of a PDF does not have; formulas are drawn in an order of their own. */
function missing(words: readonly string[], page: string): readonly string[] {
  const text = fold(page);
  return words.filter((each) => each.length > 2 && !text.includes(fold(each)));
}

/** A built site as it is served. */
function bundleOf(dist: string): Bundle {
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8', withFileTypes: true });
  return new Map(
    files
      .filter((each) => each.isFile())
      .map((each) => {
        const path = join(each.parentPath, each.name);
        const name = path.slice(dist.length + 1).replaceAll('\\', '/');
        return [name, name.endsWith('.html') ? readFileSync(path, 'utf8') : readFileSync(path)];
      }),
  );
}

/**
 * Expects every word of the slides of a deck, and no other, on their pages of the PDF, in the handout, and
 * in the offline file; `root` is the folder of the project whose site is built.
 */
export async function expectOnPaper(deck: Deck, root: string): Promise<void> {
  const { id } = deck;
  const page = await openDeck(`${id}/`);
  const screen = await onScreen(page);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const paper = await wordsOf(page, '.figure-controls *');
  const bundle = bundleOf(await builtFolder());
  const browser = await lent.open();
  const [slides, handout] = await printBoth();
  // A page of contents may come before.
  const notes = handout?.slice(-deck.slides.length);
  async function printBoth() {
    const both = [
      await printDeck(browser, bundle, deck),
      await printHandout(browser, bundle, deck, { layout: '1', paper: 'a4' }),
    ];
    return Promise.all(both.map(async (file) => textsOf(await openPdf(file))));
  }
  for (const [at, slide] of deck.slides.entries()) {
    const words = paper[slide.id] ?? [];
    expect([slide.id, missing(words, slides?.[at] ?? '')]).toEqual([slide.id, []]);
    expect([slide.id, letters(slides?.[at] ?? '')]).toEqual([slide.id, letters(words.join(''))]);
    expect([slide.id, missing(words, notes?.[at] ?? '')]).toEqual([slide.id, []]);
  }
  const folder = folderOf();
  write(folder, 'offline.html', await bundlePage(id, { root }));
  const file = await openDeck(pathToFileURL(join(folder, 'offline.html')).href);
  expect(await onScreen(file)).toEqual(screen);
}

/** Parts of a slide that have another place in an article, or none: its lists and notes are the page's own. */
const notInArticle =
  '.figure-controls *, .to-laboratory, .to-laboratory *, .slide-foot, .slide-foot *, .references *, .glossary *, cite, cite *, .note-call *';

/**
 * The foot of a slide says where it stands in the talk; on the page to read, the page does, and it has room for
 * all of a source, and for what a deck keeps for a key.
 */
const notInReading =
  '.figure-controls *, .to-laboratory, .to-laboratory *, .slide-foot *, .described, .described *, .title-rest, .reference-where *, .reference-where';

/**
 * Expects every word that a deck's screen shows, and no other, on each page made of it: printed by the
 * browser, read without scripts, on the page to read, and in each layout of the handout.
 */
export async function expectOnPages(id: string): Promise<void> {
  const page = await openDeck(`${id}/`);
  const screen = await onScreen(page);
  const inText = await wordsOf(page, notInArticle);
  expect(Object.values(screen).flat().length).toBeGreaterThan(50);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await wordsOf(page)).toEqual(screen);
  const plain = await open(`${id}/`, { javaScriptEnabled: false });
  // Without scripts nothing tells that a style is there.
  await plain.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });
  expect(await wordsOf(plain)).toEqual(screen);
  await plain.emulateMedia({ media: 'print' });
  expect(await wordsOf(plain)).toEqual(screen);
  const reading = await open(`${id}/read/`, { javaScriptEnabled: false });
  await reading.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });
  // Where a deck's first slide says its title, the page's own heading says it.
  for (const entry of await reading.locator('.untitled').all()) {
    const head = `#${await entry.getAttribute('data-entry')} > .slide-head`;
    await page.evaluate((at) => document.querySelector(at)?.replaceChildren(), head);
  }
  expect(await wordsOf(reading, notInReading)).toEqual(await wordsOf(page, notInReading));
  const handout = await open(`${id}/handout/?layout=9`);
  await handout.emulateMedia({ media: 'print' });
  for (const layout of ['1', '2', '3', '4', '6', '9', 'notes', 'lines']) {
    await handout.locator('select[name=layout]').evaluate((select, value) => {
      (select as HTMLSelectElement).value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, layout);
    expect(await wordsOf(handout), layout).toEqual(screen);
  }
  const article = await open(`${id}/handout/?layout=article`);
  await article.emulateMedia({ media: 'print' });
  const titles = Object.entries(await wordsOf(article, notInArticle)).filter(
    ([, words]) => words.length > 0,
  );
  expect(Object.fromEntries(titles)).toEqual(
    Object.fromEntries(titles.map(([slide]) => [slide, inText[slide]])),
  );
  expect(titles.length).toBeGreaterThan(Object.keys(screen).length * 0.7);
}
