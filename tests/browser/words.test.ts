import { describe, expect, test } from 'vitest';
import { ferries, forms, islands, root } from '../fixtures/ferries.ts';
import { open, openDeck, useBrowser } from './page.ts';
import { expectOnPaper, onScreen, wordsOf } from './words.ts';

useBrowser();

/** Parts of a slide that have another place in an article, or none: its lists and notes are the page's own. */
const notInArticle =
  '.figure-controls *, .slide-foot, .slide-foot *, .references *, .glossary *, cite, cite *, .note-call *';

describe.each([ferries].map((deck) => [deck.id, deck] as const))('every word of %s', (id) => {
  test('that the screen shows, and no other, is on each page made of it', async () => {
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
    const handout = await open(`${id}/handout/?layout=9`);
    await handout.emulateMedia({ media: 'print' });
    for (const layout of ['9', '3', 'notes']) {
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
  });
});

test.each([islands, forms].map((deck) => [deck.id, deck] as const))(
  'every word of %s, and no other, is on its page of the PDF, in the handout, and in the offline file',
  (_, deck) => expectOnPaper(deck, root),
);
