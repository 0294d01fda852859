import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lookAtSlides } from '../../src/check/seen/look.ts';
import type { Deck } from '../../src/deck.ts';
import type { Bundle } from '../../src/files/bundle.ts';
import { sharedShare } from '../../src/shared/sheet.ts';
import { openDrawer } from '../../src/site/browser/drawer.ts';
import { bundleSite } from '../../src/site/bundle.ts';
import { type HandoutChoice, printHandout } from '../../src/site/print/handout.ts';
import { origin, serveBundle } from '../../src/site/print/page.ts';
import { type Extras, printDeck } from '../../src/site/print/pdf.ts';
import { bundleForPrint } from '../../src/site/print/site.ts';
import { cacheFolder } from '../../src/site/project/kit.ts';
import { Site } from '../../src/site/site.ts';
import { write } from '../folder.ts';
import { lent, useBrowser } from './page.ts';
import { openPdf, saidIn, squeeze, targetOf, textsOf, undescribed } from './read-pdf.ts';

useBrowser();

const project = {
  'themes/rough.css': `
    :root { --base: #c01010; --mesa: #ffd000; --ink: #fff8e0; --ground: #102030 }
    @keyframes comein { from { opacity: 0 } }
    .movein { animation: comein 10s 10s both }`,
  'slides/decks/rough.ts': `
    import { code, defineDeck, defineSlide, html, math, mermaid } from 'mesa-deck';
    const slide = (id, title, body, rest) => defineSlide({ id, title, body, ...rest });
    const wide = 'word'.repeat(60);
    export default defineDeck({ id: 'rough', title: 'A rough deck', theme: 'rough', slides: [
      slide('equations', 'Equations have numbers', html\`
        \${math.display\`\\begin{align} a &= b \\\\ c &= d \\end{align}\`}<p class="step">one</p><p class="step">two</p>\`,
        { section: 'Open' }),
      slide('sent', 'One sends and one answers', mermaid('A and B')\`
        sequenceDiagram
          A->>B: hello there
          B-->>A: general greeting\`,
        { section: 'Open', notes: html\`\${code('ts')\`const a = "\${wide}";\`}<table><tr><td>\${wide}</td></tr></table>\` }),
      slide('links', 'Links lead to slides', html\`\${math.display\`\\begin{equation} e = f \\end{equation}\`}
        \${math.display\`g = h \\tag{99}\`}
        <p><a href="#/sent">one</a> <a href="#sent">two</a> <a href="#/sent/2">three</a></p>\`,
        { section: 'SECRET', notes: html\`<p>Notes</p>\${math.display\`\\begin{equation} n = o \\end{equation}\`}\` }),
      slide('moves', 'What moves has come in', html\`<p class="movein">MOVED <b class="base">red</b> <b class="mesa">yellow</b></p>
        <details name="a"><summary>Sum</summary><p>FOLDED</p></details>
        <details name="a" open><summary>Sum</summary><p>OPEN</p></details>
        <svg viewBox="0 0 400 40" width="400" height="40"><text y="20" display="none">ARRIVED<set attributeName="display" to="inline" begin="9s"/></text>
          <text y="20" x="200" opacity="0">FADED<animate attributeName="opacity" from="0" to="1" dur="90s" fill="freeze"/></text>
          <text y="40" display="none">ROUND<animate attributeName="display" values="none;inline" dur="5s" repeatCount="indefinite"/></text></svg>\`),
      slide('classes', 'Classes are an author’s own', html\`<p class="message">MESSAGE</p><p class="cover">COVER</p>
        <p class="page">PAGE</p><p class="entry">ENTRY</p><p class="backgrounds notes">GROUNDS</p><p class="controls">CONTROLS</p>\`),
      slide('close', 'A formula is nearly as wide', math.display\`a_1 + a_2 + a_3 + a_4 + a_5 + a_6 + a_7 + a_8 + a_9 + a_{10} + a_{11} = bxxxxx \\tag{99}\`),
      slide('long', 'A formula is too wide', math.display\`a_1 + a_2 + a_3 + a_4 + a_5 + a_6 + a_7 + a_8 + a_9 + a_{10} + a_{11} + a_{12} + a_{13} = bxxxxx\`),
      slide('upon', 'Lines lie upon one another', html\`<p>First line</p><p style="margin-top: -60px">Second line</p>\`),
    ]});`,
} as const;

const cacheDir = cacheFolder(process.cwd());
const bundles = new Map<string, Bundle>();
const warnings: string[] = [];
let root: string;
let browser: Browser;
let deck: Deck;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'mesa-deck-print-'));
  for (const [path, text] of Object.entries(project)) write(root, path, text);
  browser = await lent.open();
  const { draw } = openDrawer({ browser: lent, cacheDir, warn: console.warn });
  for (const scripts of [false, true]) {
    const only = scripts ? { only: 'handout' as const } : {};
    const site = new Site({ root, draw, pictures: false, ...only });
    [deck] = (await site.decks()) as [Deck];
    bundles.set(String(scripts), await bundleForPrint(site, { scripts }));
  }
});
afterAll(async () => {
  rmSync(root, { recursive: true, force: true });
});

const bundle = (scripts: boolean) => bundles.get(String(scripts)) as Bundle;
const slides = (extras: Extras = {}) => printDeck(browser, bundle(false), deck, 'slide', extras);
const handout = (choice: Partial<HandoutChoice> = {}) =>
  printHandout(browser, bundle(true), deck, { layout: 'notes', paper: 'a4', ...choice });
const pagesOf = async (file: Promise<Uint8Array>) => textsOf(await openPdf(await file));
const numbersIn = (texts: readonly string[]) =>
  texts.map((text) => (text.match(/\(N?\d+\)/g) ?? []).join('')).filter(Boolean);

describe('print', () => {
  test('has the messages of a drawing, and what an author calls by names of ours', async () => {
    for (const pages of [await pagesOf(slides()), await pagesOf(handout({ layout: '6' }))]) {
      const text = pages.join('');
      for (const word of [
        'hellothere',
        'generalgreeting',
        'MESSAGE',
        'COVER',
        'PAGE',
        'ENTRY',
        'GROUNDS',
        'CONTROLS',
      ]) {
        expect(text).toContain(word);
      }
    }
  });

  test('gives an equation one number on every paper', async () => {
    expect(numbersIn(await pagesOf(slides()))).toEqual(['(1)(2)', '(3)(99)', '(99)']);
    const separate = await pagesOf(slides({ steps: true, notes: true }));
    expect(numbersIn(separate)).toEqual(['(1)(2)', '(1)(2)', '(1)(2)', '(3)(99)', '(N1)', '(99)']);
    // Slides with few notes share a page.
    const all = numbersIn(await pagesOf(handout())).join('');
    expect(all).toBe('(1)(2)(3)(99)(N1)(99)');
    const some = numbersIn(await pagesOf(handout({ slides: ['links', 'close'] }))).join('');
    expect(some).toBe('(3)(99)(N1)(99)');
  });

  test('sets the number of an equation at the margin of the text, and never on the formula', async () => {
    const pdf = await openPdf(await slides());
    for (const number of [1, 3, 6]) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      const ends = items.flatMap((item) =>
        'str' in item && item.str.endsWith(')') ? [item.transform[4] + item.width] : [],
      );
      // 80 of 1280 px before the page's edge, and so 900 of its 960 points.
      expect(Math.max(...ends)).toBeGreaterThan(895);
      expect(Math.max(...ends)).toBeLessThan(902);
    }
  });

  test('shows the end of movements, and all that is folded', async () => {
    for (const pages of [
      await pagesOf(slides()),
      await pagesOf(handout()),
      await pagesOf(handout({ layout: 'article' })),
    ]) {
      const words = ['MOVED', 'FOLDED', 'OPEN', 'ARRIVED', 'FADED', 'ROUND'];
      for (const word of words) expect(pages.join('')).toContain(word);
    }
  });

  test('leads to slides in each way that a link is written', async () => {
    for (const file of [await slides(), await handout()]) {
      const pdf = await openPdf(file);
      const texts = undescribed(await textsOf(pdf));
      const [from, to] = ['links', 'sent'].map((id) => {
        const title = squeeze(deck.slides.find((slide) => slide.id === id)?.title ?? '?');
        // The contents of a handout name it before.
        return texts.findLastIndex((text) => text.includes(title)) + 1;
      }) as [number, number];
      const links = (await (await pdf.getPage(from)).getAnnotations()).filter(({ dest }) => dest);
      const pages = await Promise.all(links.map(({ dest }) => targetOf(pdf, dest)));
      // A slide beside them leads to what it shows in words, at the end.
      expect(pages.slice(-3)).toEqual([to, to, to]);
    }
  });

  test('makes no page smaller for what is wide in some notes, and loses nothing of it', async () => {
    const pdf = await openPdf(await handout());
    const all = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, index) =>
        (await (await pdf.getPage(index + 1)).getTextContent()).items.filter(
          (item) => 'str' in item && item.str.startsWith('Equations'),
        ),
      ),
    );
    const title = all.flat().at(-1);
    // A title of 44 px on a slide that is 174 mm wide, or shares its page.
    const height = title && 'height' in title ? title.height : 0;
    const off = [1, sharedShare].map((share) =>
      Math.abs(height - (44 / 1280) * share * 174 * (72 / 25.4)),
    );
    expect(Math.min(...off)).toBeLessThan(0.5);
    for (const pages of [await pagesOf(handout()), await pagesOf(slides({ notes: true }))]) {
      expect(pages.join('').split('word').length - 1).toBeGreaterThanOrEqual(120);
    }
  });

  test('of some slides says nothing of the others, in what is not seen either', async () => {
    const file = await handout({ slides: ['equations', 'sent'] });
    const { info, metadata } = await (await openPdf(file)).getMetadata();
    expect(JSON.stringify([info, metadata?.getRaw()])).not.toContain('SECRET');
    expect(JSON.stringify(info)).toContain('Open');
    expect(JSON.stringify(await (await openPdf(file)).getOutline())).not.toMatch(/SECRET|Links/);
  });

  test('of some slides has no word of the others in any of its objects, unpacked', async () => {
    const others =
      /SECRET|Links lead|MESSAGE|FOLDED|bxxxxx|<mi>h<\/mi>|g = h|Classes are|Second line/;
    const ids = ['equations', 'sent'];
    for (const layout of ['notes', '2', 'article'] as const) {
      const file = await handout({ slides: ids, layout, urls: true });
      const said = await saidIn(file);
      expect(said).toMatch(/align/);
      expect(said).not.toMatch(others);
      expect((await pagesOf(Promise.resolve(file))).join('')).not.toMatch(
        /SECRET|Linkslead|bxxxxx/,
      );
    }
    // The others are found where they are.
    expect(await saidIn(await handout({ slides: ['links', 'long'] }))).toMatch(/bxxxxx/);
  });

  test('keeps the colours of a theme, and darkens what can not be read on white', async () => {
    const page = await browser.newPage();
    await serveBundle(page, bundle(true));
    await page.goto(`${origin}/rough/handout/index.html`);
    // A dark theme would have its margins printed in black.
    const scheme = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
    expect(await scheme()).toBe('light');
    const colours = await page.evaluate(() => {
      const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
      return ['.base', '.mesa', '.slide-title'].map((selector) => {
        const element = document.querySelector(`#moves ${selector}`) as Element;
        pen.fillStyle = getComputedStyle(element).color;
        pen.fillRect(0, 0, 1, 1);
        return [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3);
      });
    });
    await page.close();
    const light = (part = 0) => ((part / 255 + 0.055) / 1.055) ** 2.4;
    const onWhite = ([r, g, b]: readonly number[]) =>
      1.05 / (0.2126 * light(r) + 0.7152 * light(g) + 0.0722 * light(b) + 0.05);
    // Still a red, and a darker one than the other is: in grey nothing else tells them apart.
    const [red = [], yellow = []] = colours;
    expect(red[0]).toBeGreaterThan(140);
    expect(Math.max(red[1] ?? 255, red[2] ?? 255)).toBeLessThan(40);
    expect(onWhite(red)).toBeGreaterThan(onWhite(yellow) + 1.5);
    for (const colour of colours) expect(onWhite(colour)).toBeGreaterThan(4.5);
    // Still a yellow.
    expect(colours[1]?.[2]).toBeLessThan(40);
  });

  test('ends where it has nothing more to say', async () => {
    const pages = await pagesOf(handout({ layout: 'article' }));
    expect(pages.at(-1)).toContain(squeeze('Second line'));
  });

  test('is the same file each time', async () => {
    expect(Buffer.compare(await slides(), await slides())).toBe(0);
    expect(Buffer.compare(await handout(), await handout())).toBe(0);
  });

  test('names what a page shows and can not load', async () => {
    const broken = new Map(bundle(false));
    const page = String(broken.get('rough/index.html'));
    broken.set(
      'rough/index.html',
      page.replace(
        'MESSAGE',
        '<img src="gone.png" alt=""><iframe src="gone.html" title="gone"></iframe>',
      ),
    );
    await printDeck(browser, broken, deck, 'slide', { warn: (message) => warnings.push(message) });
    expect(warnings).toEqual([
      "warning: rough/classes: the picture gone.png can't be loaded, so it is missing in print",
      "warning: rough/classes: the frame gone.html can't be loaded, so it is missing in print",
    ]);
  });
});

test('the doctor names formulas that are too wide, and lines that meet, and is silent where all is well', async () => {
  const built = await bundleSite({ root, deckIds: ['rough'], only: 'slides' });
  const seen = await lookAtSlides(browser, built, deck);
  const found = [...seen].flatMap(([id, { overflowing, wide, meeting }]) => {
    const all = [...overflowing, ...wide, ...meeting.flat()];
    return all.length > 0 ? [[id, ...all]] : [];
  });
  expect(found).toEqual([
    ['long', 'the formula “a_1 + a_2 + a_3 + a_4 + a_5 +…”'],
    ['upon', '“First line”', '“Second line”'],
  ]);
});
