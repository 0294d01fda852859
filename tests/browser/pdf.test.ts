import { beforeAll, describe, expect, test } from 'vitest';
import { bundleSite } from '../../src/site/bundle.ts';
import { printDeck } from '../../src/site/print/pdf.ts';
import { ferries, root } from '../fixtures/ferries.ts';
import { lent, useBrowser } from './page.ts';
import {
  copiedAs,
  fontsOf,
  openPdf,
  type Pdf,
  picturesIn,
  squeeze,
  tagsOf,
  targetOf,
  textsOf,
} from './read-pdf.ts';

useBrowser();

const files = new Map<string, Uint8Array>();
let pdf: Pdf;
let texts: readonly string[];

beforeAll(async () => {
  const bundle = await bundleSite({ root, deckIds: ['ferries'], pictures: false });
  const browser = await lent.open();
  for (const paper of ['slide', 'a4', 'letter'] as const) {
    files.set(paper, await printDeck(browser, bundle, ferries, paper));
  }
  const extra = { steps: true, notes: true };
  files.set('extra', await printDeck(browser, bundle, ferries, 'slide', extra));
  pdf = await fileOf('slide');
  texts = await textsOf(pdf);
});

const fileOf = (paper: string) => openPdf(files.get(paper) ?? new Uint8Array());

const indexOf = (slide: string) => ferries.slides.findIndex(({ id }) => id === slide);

describe('the PDF of a deck', () => {
  test('has a page a slide, each with its title and no page blank', async () => {
    expect(pdf.numPages).toBe(ferries.slides.length);
    for (const [index, { title }] of ferries.slides.entries()) {
      const page = await pdf.getPage(index + 1);
      const { width, height } = page.getViewport({ scale: 1 });
      expect([Math.round(width), Math.round(height)]).toEqual([960, 540]);
      expect(texts[index]).toContain(squeeze(title));
    }
  });

  test('shows every step', async () => {
    expect(texts[indexOf('waits')]).toContain(squeeze('many plans do as well'));
  });

  test('keeps the labels of diagrams as text', async () => {
    expect(texts[indexOf('high-water')]).toContain(squeeze('Boarding waits'));
  });

  test('is tagged: a heading on each page, each diagram with its text alternative', async () => {
    const pages = await tagsOf(pdf);
    for (const [index, { id, layout }] of ferries.slides.entries()) {
      const tags = pages[index] ?? [];
      expect(
        tags.filter(({ role }) => /^H[12]$/.test(role ?? '')),
        id,
      ).toHaveLength(1);
      if (layout !== 'diagram') continue;
      const figures = tags.filter(({ role, alt }) => role === 'Figure' && (alt?.length ?? 0) > 40);
      expect(figures, id).toHaveLength(1);
    }
  });

  test('has formulas as words that are read, and copied, in their place', async () => {
    const page = indexOf('waits');
    const formulas = (await tagsOf(pdf))[page]?.filter(({ role }) => role === 'Formula') ?? [];
    expect(formulas.map(({ alt }) => alt)).toEqual([
      'W sub plan equals the fraction rho, over 2 open bracket 1 minus rho close bracket, end of fraction',
      'W sub tide equals max over h of open bracket h minus h sub 0 close bracket',
      'W sub tide',
      'W sub plan',
    ]);
    expect(texts[page]).toMatch(/Wplan=.*Thetimetableismade.*NoplansetsWtideequaltoWplan:/);
    // Nothing else is read in the place of their signs.
    expect(await copiedAs(files.get('slide'), page)).toEqual([
      'W_plan = (ρ/(2(1 − ρ)))',
      'W_tide = max_h (h − h_0)',
      'W_tide',
      'W_plan',
    ]);
  });

  test('has an outline of all titles, each leading to its page', async () => {
    const outline = (await pdf.getOutline()) ?? [];
    const flat = (items: typeof outline): typeof outline =>
      items.flatMap((item) => [item, ...flat(item.items)]);
    const entries = flat(outline).filter(({ title }) =>
      ferries.slides.some((slide) => slide.title === title),
    );
    expect(entries.map(({ title }) => title)).toEqual(ferries.slides.map(({ title }) => title));
    for (const [index, { dest }] of entries.entries()) {
      expect(await targetOf(pdf, dest)).toBe(index + 1);
    }
  });

  test('has links inside, to the references, and outside, to the papers', async () => {
    const annotations = async (number: number) =>
      (await (await pdf.getPage(number)).getAnnotations()).filter(
        ({ subtype }) => subtype === 'Link',
      );
    const [inner] = await annotations(2);
    expect(await targetOf(pdf, inner?.dest)).toBe(ferries.slides.length);
    const outer = await annotations(ferries.slides.length);
    expect(outer.map(({ url }) => url)).toContain('https://example.org/two-clocks');
  });

  test('says what it is and in which language', async () => {
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Title: ferries.title,
      Author: ferries.author,
      Subject: ferries.description,
      Language: 'en',
    });
  });

  test('embeds of its fonts what it shows, and none as pictures of letters', async () => {
    const fonts = await fontsOf(files.get('slide'));
    const names = fonts.map(({ name }) => name);
    expect(names.some((name) => name.includes('Fraunces'))).toBe(true);
    expect(names.some((name) => name.includes('KaTeX_Math'))).toBe(true);
    for (const font of fonts) {
      expect(font).toMatchObject({ kind: 'Type0', embedded: true });
      // Six letters and a plus: a part of the font.
      expect(font.name).toMatch(/^[A-Z]{6}\+/);
    }
  });

  test('is drawn of lines, with no picture of dots', async () => {
    for (const [name, file] of files) {
      expect([name, await picturesIn(file)]).toEqual([name, 0]);
    }
  });

  test('stands in the middle of a landscape page on paper', async () => {
    for (const [paper, size] of [
      ['a4', [842, 595]],
      ['letter', [792, 612]],
    ] as const) {
      const document = await fileOf(paper);
      expect(document.numPages).toBe(ferries.slides.length);
      const { width, height } = (await document.getPage(3)).getViewport({ scale: 1 });
      expect([Math.round(width), Math.round(height)]).toEqual([...size]);
      // The number of the slide ends 80 of 1280 px before its right edge, inside of a margin of 10 mm.
      const { items } = await (await document.getPage(3)).getTextContent();
      const last = items
        .flatMap((item) => ('str' in item && item.str === '3' ? [item] : []))
        .at(-1);
      const edge = (last?.transform[4] ?? 0) + (last?.width ?? 0);
      const wide = Math.min(width - 57, ((height - 57) * 16) / 9);
      expect(Math.abs(edge - (28.3 + (wide * 1200) / 1280))).toBeLessThan(6);
    }
  });

  test('has a page a step and a page of notes after each slide, if they are asked for', async () => {
    const document = await fileOf('extra');
    const pages = await textsOf(document);
    const starts = pages.flatMap((text, index) =>
      text.includes(squeeze('The plan reads')) ? [index] : [],
    );
    const [first = 0, second = 0, notes = 0, ...more] = starts;
    expect([second - first, notes - first, more]).toEqual([1, 2, []]);
    expect(pages[first]).not.toContain(squeeze('many plans do as well'));
    expect(pages[second]).toContain(squeeze('many plans do as well'));
    expect(pages[notes]).toContain(squeeze('Read the first line aloud'));
    const bare = pages.filter((text) => text.length < 40);
    expect(bare).toEqual([]);
    const outline = (await document.getOutline()) ?? [];
    const flat = (items: typeof outline): typeof outline =>
      items.flatMap((item) => [item, ...flat(item.items)]);
    const titles = flat(outline).filter(({ title }) => title.startsWith('The plan reads'));
    expect(titles).toHaveLength(1);
  });
});
