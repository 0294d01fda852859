import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Deck } from '../../src/deck.ts';
import type { Bundle } from '../../src/files/bundle.ts';
import { type Layout, layouts } from '../../src/shared/sheet.ts';
import { bundleSite } from '../../src/site/bundle.ts';
import { sidesOf } from '../../src/site/print/booklet.ts';
import { type HandoutChoice, printHandout } from '../../src/site/print/handout.ts';
import { bundleForPrint } from '../../src/site/print/site.ts';
import { Site } from '../../src/site/site.ts';
import { ferries, root } from '../fixtures/ferries.ts';
import { folderOf } from '../folder.ts';
import { lent, open, useBrowser } from './page.ts';
import { openPdf, type Pdf, squeeze, tagsOf, targetOf, textsOf, undescribed } from './read-pdf.ts';

interface Entry {
  readonly title: string;
  readonly items: readonly Entry[];
}

const address = 'https://example.org/talks/ferries/';
const { slides } = ferries;
const sections = [...new Set(slides.flatMap(({ section }) => section ?? []))];
const pdfs = new Map<string, Pdf>();
let browser: Browser;
let bundle: Bundle;

useBrowser();

beforeAll(async () => {
  bundle = await bundleSite({
    root,
    deckIds: ['ferries'],
    only: 'handout',
    address: () => address,
  });
  browser = await lent.open();
  for (const layout of Object.keys(layouts) as Layout[]) {
    pdfs.set(layout, await print({ layout, paper: 'a4' }));
  }
});

async function print(choice: HandoutChoice): Promise<Pdf> {
  return openPdf(await printHandout(browser, bundle, ferries, choice));
}

const printed = (layout: Layout) => pdfs.get(layout) as Pdf;

const titlesOf = (entries: readonly { readonly title: string }[]) =>
  entries.map(({ title }) => title);

describe('the handout', () => {
  const places = Object.entries(layouts).filter(
    ([name, { slides: n }]) => n > 0 && name !== 'notes',
  );
  /** The pages with slides on them: what comes before are contents, and after them, references. */
  const withSlides = async (pdf: Pdf) => {
    const texts = await textsOf(pdf);
    return texts[0]?.includes('Contents') ? texts.slice(1) : texts;
  };

  test.each(places)('in the layout %s has each slide on its page', async (layout, form) => {
    const texts = await withSlides(printed(layout as Layout));
    expect(texts).toHaveLength(Math.ceil(slides.length / form.slides));
    for (const [index, { title, id }] of slides.entries()) {
      const text = texts[Math.floor(index / form.slides)];
      expect(text, id).toContain(squeeze(title));
      expect(text, id).toContain(squeeze(`${index + 1} example.org/talks/ferries/#/${id}`));
    }
  });

  test('lists what is on which page, where it has sections and several pages', async () => {
    for (const layout of Object.keys(layouts) as Layout[]) {
      const pdf = printed(layout);
      const [first = ''] = await textsOf(pdf);
      expect([layout, first.includes('Contents')]).toEqual([layout, pdf.numPages > 3]);
      if (pdf.numPages <= 3) continue;
      const links = (await (await pdf.getPage(1)).getAnnotations()).filter(({ dest }) => dest);
      const targets = await Promise.all(links.map(({ dest }) => targetOf(pdf, dest)));
      const names = slides.flatMap(({ title, section }, index) =>
        section && section !== slides[index - 1]?.section ? [section, title] : [title],
      );
      const listed = names.map((name, index) => squeeze(name) + targets[index]).join('');
      expect([layout, first]).toEqual([layout, expect.stringContaining(listed)]);
    }
  });

  test('lists pages as they are printed, where the page itself counts others', async () => {
    const root = folderOf({
      'slides/decks/long.ts': `
        import { defineDeck, defineSlide, html } from 'mesa-deck';
        const words = 'uncharacteristically internationalisation '.repeat(90);
        const slides = Array.from({ length: 4 }, (_, at) => defineSlide({
          id: \`slide-\${at}\`, title: \`Claim \${at}\`, section: at < 2 ? 'One' : 'Two',
          body: html\`<p>Text</p>\`, notes: html\`<p>\${words}</p><p>\${words}</p>\` }));
        export default defineDeck({ id: 'long', title: 'Long words', slides });`,
    });
    const site = new Site({ root, only: 'handout', draw: async () => new Map() });
    const [deck] = (await site.decks()) as [Deck];
    const made = await bundleForPrint(site, { scripts: true });
    const choice = { layout: 'notes', paper: 'a5' } as const;
    const pdf = await openPdf(await printHandout(browser, made, deck, choice));
    const links = (await (await pdf.getPage(1)).getAnnotations()).filter(({ dest }) => dest);
    const targets = await Promise.all(links.map(({ dest }) => targetOf(pdf, dest)));
    expect(targets.at(-1)).toBeGreaterThan(8);
    const names = ['One', 'Claim0', 'Claim1', 'Two', 'Claim2', 'Claim3'];
    const [first] = await textsOf(pdf);
    expect(first).toContain(names.map((name, index) => name + targets[index]).join(''));
  });

  test('has its letters, and the pictures that styles name, before anything is laid out', async () => {
    const root = folderOf({
      'slides/decks/short.ts': `
        import { defineDeck, defineSlide, html } from 'mesa-deck';
        const slide = defineSlide({ id: 'so', title: 'So', body: html\`<p>It is so.</p>\` });
        export default defineDeck({ id: 'short', title: 'In short', slides: [slide] });`,
    });
    const site = new Site({ root, only: 'handout', draw: async () => new Map() });
    const [deck] = (await site.decks()) as [Deck];
    const made = await bundleForPrint(site, { scripts: true });
    const asked: string[] = [];
    class Asked extends Map<string, string | Uint8Array> {
      override get(path: string) {
        asked.push(path);
        return super.get(path);
      }
    }
    const rules =
      '.frame > .slide { background: url(/far.svg) } .nowhere { background: url(/near.svg) }';
    const files = new Asked(
      [...made].map(([path, content]) => [
        path,
        path.endsWith('.css') ? `${content}${rules}` : content,
      ]),
    );
    files.set('far.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
    const scripts = [...made].filter(([path]) => path.endsWith('.js'));
    const [script = ''] = scripts.find(([, code]) => String(code).includes('laid-out')) ?? [];
    // In the place of what lays it out.
    files.set(
      script,
      `const fonts = [...document.fonts].map(({ status }) => status);
      new Image().src = '/at-layout/' + fonts.length + '/' + [...new Set(fonts)];
      document.documentElement.classList.add('laid-out');`,
    );
    await printHandout(browser, files, deck, { layout: '4', paper: 'a4' });
    const then = asked.findIndex((path) => path.startsWith('at-layout'));
    expect(asked[then]).toMatch(/\/[1-9]\d*\/loaded$/);
    expect(asked.slice(0, then)).toContain('far.svg');
    expect(asked).not.toContain('near.svg');
  });

  test('leaves no third of a page empty below slides and their notes', async () => {
    for (const paper of ['a4', 'half-letter'] as const) {
      const pdf = paper === 'a4' ? printed('notes') : await print({ layout: 'notes', paper });
      expect(pdf.numPages).toBeLessThan(slides.length);
    }
    const texts = (await textsOf(printed('notes'))).join('');
    for (const { title } of slides) expect(texts).toContain(squeeze(title));
  });

  test('as a booklet has its pages in the order of folded sheets, and is read in its own', async () => {
    const pages = await textsOf(await print({ layout: 'notes', paper: 'half-letter' }));
    const bytes = await printHandout(browser, bundle, ferries, {
      layout: 'notes',
      paper: 'letter',
      booklet: true,
      checked: (faults) => expect(faults).toEqual([]),
    });
    const pdf = await openPdf(bytes);
    const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
    expect([width, height]).toEqual([792, 612]);
    const sides = sidesOf(pages.length).map((side) =>
      side.map((page) => (page === undefined ? '' : (pages[page] ?? ''))).join(''),
    );
    expect(await textsOf(pdf)).toEqual(sides);
    // The contents lead to the sheets that their pages are on now.
    const [first] = await (await pdf.getPage(1)).getAnnotations();
    expect(first?.rect[0]).toBeGreaterThan(0);
    const links = (await (await pdf.getPage(1)).getAnnotations()).filter(({ dest }) => dest);
    const last = await targetOf(pdf, links.at(-1)?.dest);
    expect(sides[last - 1]).toContain(squeeze(slides.at(-1)?.title ?? ''));
  });

  test.each(Object.keys(layouts))(
    'in the layout %s says on every page where it is',
    async (layout) => {
      const texts = await textsOf(printed(layout as Layout));
      for (const [index, text] of texts.entries()) {
        expect(text).toContain(`page${index + 1}of${texts.length}`);
        expect(text).toMatch(/CCBY4\.0·\d{1,2}\w{3,4}\d{4}/);
        // The cover has the title on the first page, the margin on the others.
        expect(text).toContain(squeeze(ferries.title));
        // Margins alone are no page.
        expect(text.length, text).toBeGreaterThan(150);
      }
    },
  );

  test.each([
    ['a4', 'notes', 595, 842],
    ['a4', '4', 842, 595],
    ['letter', 'notes', 612, 792],
    ['letter', '9', 792, 612],
  ] as const)('is as large as paper: %s, layout %s', async (paper, layout, wide, high) => {
    const pdf = paper === 'a4' ? printed(layout) : await print({ paper, layout });
    const form = layouts[layout];
    if (layout !== 'notes') {
      expect(await withSlides(pdf)).toHaveLength(Math.ceil(slides.length / form.slides));
    }
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 });
      // Chromium rounds a page to whole CSS pixels.
      expect(Math.abs(width - wide) + Math.abs(height - high)).toBeLessThan(2);
    }
  });

  test('has the notes where a layout is made to be read, and nowhere else', async () => {
    const note = squeeze('Say it slowly: one is inside of the other.');
    for (const layout of Object.keys(layouts) as Layout[]) {
      const text = (await textsOf(printed(layout))).join('');
      expect([layout, text.includes(note)]).toEqual([
        layout,
        layout === 'notes' || layout === 'article',
      ]);
    }
  });

  test.each(Object.keys(layouts))(
    'is tagged: headings and pictures say what they are: %s',
    async (layout) => {
      const tags = (await tagsOf(printed(layout as Layout))).flat();
      const html = String(bundle.get('ferries/handout/index.html'));
      const drawn = [...html.matchAll(/<svg([^>]*)aria-label="([^"]+)"/g)]
        // An article has no ground to draw on.
        .filter(([, before]) => layout !== 'article' || !before?.includes('backdrop'))
        .map(([, , alt = '']) => alt);
      // A description follows in a line of its own, where no page has it.
      const figures = tags.flatMap(({ role, alt }) =>
        role === 'Figure' && alt ? (alt.split('\n')[0] ?? []) : [],
      );
      expect(drawn.length).toBeGreaterThan(5);
      expect(figures.map(squeeze).sort()).toEqual(drawn.map(squeeze).sort());
      const levels = tags
        .flatMap(({ role }) => /^H([1-6])$/.exec(role ?? '')?.[1] ?? [])
        .map(Number);
      expect(levels[0]).toBe(1);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      // No level is left out on the way down.
      const jumps = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
      expect(jumps).toEqual([]);
    },
  );

  test.each(['3', 'article'] as const)(
    'has an outline of its title, its parts and their slides: %s',
    async (layout) => {
      const [top, ...more] = (await printed(layout).getOutline()) ?? [];
      expect([top?.title, more]).toEqual([ferries.title, []]);
      const items: readonly Entry[] = top?.items ?? [];
      const parts = items.filter(({ title }) => sections.includes(title));
      expect(titlesOf(parts)).toEqual(sections);
      for (const part of parts) {
        const inside = slides.filter(({ section }) => section === part.title);
        // A slide may have headings of its own.
        const names = titlesOf(part.items).filter((title) => titlesOf(slides).includes(title));
        expect(names).toEqual(titlesOf(inside));
      }
    },
  );

  test('says what it is, and under which licence', async () => {
    const { info, metadata } = await printed('notes').getMetadata();
    expect(info).toMatchObject({
      Title: ferries.title,
      Author: ferries.author,
      Language: 'en',
      Custom: { License: 'CC BY 4.0' },
    });
    expect(metadata?.get('dc:rights')).toContain('creativecommons.org/licenses/by/4.0/');
  });

  test('jumps from a citation to its entry, and opens papers and slides', async () => {
    const pdf = printed('notes');
    const texts = undescribed(await textsOf(pdf));
    const page = texts.findLastIndex((text) =>
      text.includes(squeeze('One clock goes around another')),
    );
    const annotations = await (await pdf.getPage(page + 1)).getAnnotations();
    const inner = annotations.filter(({ dest }) => dest);
    const targets = await Promise.all(inner.map(({ dest }) => targetOf(pdf, dest)));
    const list = texts.findLastIndex((text) => text.includes('Lettersonqueues')) + 1;
    expect(list).toBeGreaterThan(page + 1);
    expect(targets).toContain(list);
    expect(annotations.map(({ url }) => url)).toContain(`${address}#/two-clocks`);
    const last = await (await pdf.getPage(list)).getAnnotations();
    expect(last.map(({ url }) => url)).toContain('https://example.org/two-clocks');
  });

  test('of a remix has these slides in this order, and the references that they need', async () => {
    const pdf = await print({ layout: '1', paper: 'a4', slides: ['two-queues', 'two-clocks'] });
    const [first, second, back, ...more] = await textsOf(pdf);
    expect(more).toEqual([]);
    expect(first).toContain('Waitingonlandandatsea');
    expect(second).toContain('2example.org/talks/ferries/#/two-clocks');
    expect(back).toContain('References');
  });

  test('numbers the addresses of links and lists them', async () => {
    const pdf = await print({ layout: '2', paper: 'letter', urls: true });
    const texts = await textsOf(pdf);
    expect(texts.at(-1)).toContain('Addresses');
    expect(texts.at(-1)).toContain('example.org/two-clocks');
    expect(texts.join('')).toContain('[1]');
  });
});

describe('the page of the handout', () => {
  test.each(Object.keys(layouts))('shows as many sheets as are printed: %s', async (layout) => {
    const page = await open(`ferries/handout/?layout=${layout}`);
    await page.waitForSelector('.sheet');
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const { numPages } = printed(layout as Layout);
    expect(await page.locator('.choices output').textContent()).toBe(
      `${numPages} ${numPages === 1 ? 'page' : 'pages'}`,
    );
    expect(await page.locator('.sheet').count()).toBe(printed(layout as Layout).numPages);
    expect(page.trouble).toEqual([]);
  });
});
