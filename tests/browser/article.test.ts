import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Bundle } from '../../src/files/bundle.ts';
import { bundleSite } from '../../src/site/bundle.ts';
import { printHandout } from '../../src/site/print/handout.ts';
import { ferries, root } from '../fixtures/ferries.ts';
import { lent, open, useBrowser } from './page.ts';
import { openPdf, type Pdf, squeeze, targetOf, textsOf, undescribed } from './read-pdf.ts';

const { slides } = ferries;
let browser: Browser;
let bundle: Bundle;
let pdf: Pdf;
let texts: readonly string[];

useBrowser();

beforeAll(async () => {
  bundle = await bundleSite({ root, deckIds: ['ferries'], only: 'handout' });
  browser = await lent.open();
  pdf = await print();
  texts = await textsOf(pdf);
});

const print = async (...ids: string[]) =>
  openPdf(
    await printHandout(browser, bundle, ferries, {
      layout: 'article',
      paper: 'a4',
      ...(ids.length > 0 ? { slides: ids } : {}),
    }),
  );

describe('the article of a deck', () => {
  test('names the section in the head of each page, and begins each on a page of its own', async () => {
    const sections: string[] = [];
    for (const [index, { title, section = 'The water' }] of slides.entries()) {
      // The contents name all of them before.
      const page = Math.max(
        0,
        undescribed(texts).findLastIndex((text) => index > 0 && text.includes(squeeze(title))),
      );
      // The first page has the deck's title in its cover instead.
      const head = page === 0 ? '' : squeeze(ferries.title);
      if (index > 0)
        expect(texts[page], title).toMatch(`${head}${squeeze(section)}page${page + 1}`);
      sections[page] ??= section;
      expect([page, sections[page]]).toEqual([page, section]);
    }
  });

  test('has its citations as numbered notes that lead there and back', async () => {
    const there = new Set<string>();
    const back = new Set<string>();
    for (let number = 1; number <= pdf.numPages; number += 1) {
      for (const { dest } of await (await pdf.getPage(number)).getAnnotations()) {
        const [, kind, note] = /^(note|call):(\d+)/.exec(String(dest)) ?? [];
        const target = note && (await targetOf(pdf, dest));
        if (kind === 'note') there.add(`${note}: ${number} to ${target}`);
        if (kind === 'call') back.add(`${note}: ${target} to ${number}`);
      }
    }
    expect(back.size).toBeGreaterThan(8);
    expect([...back].filter((way) => !there.has(way))).toEqual([]);
    expect(texts.join('')).toContain('Quayetal.2019,§2,§3(note1)');
  });

  test('ends with what the deck introduces and cites, once', async () => {
    const last = texts.at(-1) ?? '';
    expect(last).toContain(squeeze('Glossary'));
    expect(last).toContain(squeeze('the rise and fall of the water'));
    expect(last).toContain(squeeze('Ferries Between Two Clocks'));
    // The deck has a slide of references, whose notes stay.
    const all = texts.join('');
    expect(all).toContain(squeeze('Each title is a link, in the handout too.'));
    expect(all.split(squeeze('Ferries Between Two Clocks'))).toHaveLength(3);
    expect(texts.slice(0, -1).join('')).not.toContain('ReferencesBollard');
    const remix = (await textsOf(await print('waits'))).join('');
    expect(remix).toContain(squeeze('what a car waits for water under the keel'));
    expect(remix).not.toContain(squeeze('the rise and fall of the water'));
    expect(remix).not.toContain('Bollard');
  });

  test('is the same in the browser, and leaves nothing behind in another layout', async () => {
    const page = await open('ferries/handout/?layout=notes');
    await page.waitForSelector('.sheet');
    // As it was built it has spaces between its elements.
    const html = async () =>
      (await page.locator('.handout').innerHTML()).replace(/\s+(?=<|$)/g, '');
    const before = await html();
    await page.selectOption('[name=layout]', 'article');
    expect(await page.locator('.sheet').count()).toBe(pdf.numPages);
    expect(await page.locator('.sheet .top-right').last().textContent()).toBe('Contents');
    const notes = await page.locator('.footnotes li').count();
    expect(await page.locator('.note-back:first-child').allTextContents()).toEqual(
      Array.from({ length: notes }, (_, index) => `${index + 1}`),
    );
    expect(await page.locator('.references').count()).toBe(1);
    await page.selectOption('[name=layout]', 'notes');
    expect(await html()).toBe(before);
    expect(page.trouble).toEqual([]);
  });
});
