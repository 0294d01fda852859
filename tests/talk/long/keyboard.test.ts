import { describe, expect, test } from 'vitest';
import { go, lostOn, spaced } from '../../browser/lost.ts';
import { openDeck, useBrowser } from '../../browser/page.ts';
import { nothing, tabThrough } from '../../browser/tabs.ts';
import { decks, newSlides } from '../decks.ts';

useBrowser('talk');

describe.each(decks.map((deck) => [deck.id, newSlides(deck)] as const))('%s', (id, slides) => {
  test('each slide is worked by keys alone', async () => {
    const page = await openDeck(`${id}/`);
    const found = [];
    for (const slide of slides) {
      await go(page, slide.id);
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      const { stops: _, ...amiss } = await tabThrough(page);
      if (JSON.stringify(amiss) !== JSON.stringify(nothing)) found.push([slide.id, amiss]);
    }
    expect(found).toEqual([]);
  });

  test("with a reader's own spacing no slide loses text, and none lies upon another", async () => {
    const page = await openDeck(`${id}/`);
    await page.addStyleTag({ content: spaced });
    const found = [];
    for (const slide of slides) {
      await go(page, slide.id);
      const lost = await lostOn(page, '.slides > .present');
      if (lost.length > 0) found.push([slide.id, lost]);
    }
    expect(found).toEqual([]);
  });
});
