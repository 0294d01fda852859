import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Deck } from '../../src/deck.ts';
import type { Bundle } from '../../src/files/bundle.ts';
import { type Layout, layouts } from '../../src/shared/sheet.ts';
import { printHandout } from '../../src/site/print/handout.ts';
import { printDeck } from '../../src/site/print/pdf.ts';
import { bundleForPrint } from '../../src/site/print/site.ts';
import { Site } from '../../src/site/site.ts';
import { folderOf } from '../folder.ts';
import { sweep } from '../sweep.ts';
import { lent, useBrowser } from './page.ts';
import { openPdf, squeeze, textsOf } from './read-pdf.ts';

useBrowser();

let browser: Browser;

beforeAll(async () => {
  browser = await lent.open();
});

/** A deck of so many slides, of which the last has notes of so many paragraphs. */
async function deckOf(slides: number, paragraphs: number) {
  const root = folderOf({
    'slides/decks/plain.ts': `
      import { defineDeck, defineSlide, html } from 'mesa-deck';
      const words = 'Notes that go on and on, as some notes do, until nobody listens any more. ';
      const notes = Array.from({ length: ${paragraphs} }, (_, at) =>
        html\`<p>Paragraph \${at + 1}. \${words.repeat(6)}</p>\`);
      const slides = Array.from({ length: ${slides} }, (_, at) => defineSlide({
        id: \`slide-\${at + 1}\`, title: \`The claim of number \${at + 1}\`, section: \`Part \${Math.floor(at / 50) + 1}\`,
        body: html\`<p>What is said of it</p>\`,
        ...(at === ${slides - 1} ? { notes: html\`\${notes}\` } : {}),
      }));
      export default defineDeck({ id: 'plain', title: 'A plain deck', slides });`,
  });
  const make = async (only: 'slides' | 'handout'): Promise<[Bundle, Deck]> => {
    const site = new Site({ root, only, draw: async () => new Map() });
    const bundle = await bundleForPrint(site, { scripts: only === 'handout' });
    return [bundle, ...(await site.decks())] as [Bundle, Deck];
  };
  const handout = await make('handout');
  const pages = await make('slides');
  return {
    slides: async () => textsOf(await openPdf(await printDeck(browser, ...pages))),
    handout: async (layout: Layout) =>
      textsOf(await openPdf(await printHandout(browser, ...handout, { layout, paper: 'a4' }))),
  };
}

describe('what is printed of', () => {
  test('one slide is one page, in every layout', async () => {
    const { slides, handout } = await deckOf(1, 0);
    expect((await slides()).map((text) => text.includes('Theclaimofnumber1'))).toEqual([true]);
    for (const layout of Object.keys(layouts) as Layout[]) {
      const pages = await handout(layout);
      expect([layout, pages.length]).toEqual([layout, 1]);
      expect(pages[0]).toContain('page1of1');
    }
  });

  // So many that their numbers have three figures.
  test.each(
    sweep(
      [[110, 60]],
      [
        [110, 60],
        [300, 200],
      ],
    ),
  )(
    '%i slides and of %i paragraphs of notes is all there, with no page that is empty',
    async (count, paragraphs) => {
      const { slides, handout } = await deckOf(count, paragraphs);
      const pages = await slides();
      expect(pages).toHaveLength(count);
      for (const [index, text] of pages.entries()) expect(text).toContain(`number${index + 1}What`);
      // The contents come before, of so many slides the parts alone.
      expect(await handout('9')).toHaveLength(Math.ceil(count / 9) + 1);
      for (const layout of ['notes', 'article'] as const) {
        const printed = await handout(layout);
        const all = printed.join('');
        const found = [...all.matchAll(/Paragraph(\d+)\./g)].map(([, number]) => Number(number));
        expect(found).toEqual(Array.from({ length: paragraphs }, (_, index) => index + 1));
        for (const [index, text] of printed.entries()) {
          expect(text).toContain(`page${index + 1}of${printed.length}`);
          expect(text.length, `${layout}, page ${index + 1}`).toBeGreaterThan(
            squeeze('A plain deck page').length + 60,
          );
        }
        // The notes fill pages, whose heads go on to say whose they are.
        const last = printed.at(-1) ?? '';
        expect(last).toContain(`Part${Math.ceil(count / 50)}`);
        expect(last).toContain('plain/');
      }
    },
  );
});
