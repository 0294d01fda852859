/** Each kind of file that the kit prints conforms to PDF/UA-1, says so, and is read as a person would. */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Finding, lineOf } from '../../src/check/finding.ts';
import { printed } from '../../src/check/seen/printed.ts';
import type { Deck } from '../../src/deck.ts';
import type { Bundle } from '../../src/files/bundle.ts';
import { checkPdf } from '../../src/pdf/check.ts';
import { type Pdf, readPdf } from '../../src/pdf/document.ts';
import { at, bytesOf, dictAt, listAt, nameAt, textAt } from '../../src/pdf/values.ts';
import { layoutNames } from '../../src/shared/sheet.ts';
import { openDrawer } from '../../src/site/browser/drawer.ts';
import type { Fault } from '../../src/site/print/file/info.ts';
import { type HandoutChoice, printHandout } from '../../src/site/print/handout.ts';
import { type Extras, type PageSize, printDeck } from '../../src/site/print/pdf.ts';
import { bundleForPrint } from '../../src/site/print/site.ts';
import { cacheFolder } from '../../src/site/project/kit.ts';
import { Site } from '../../src/site/site.ts';
import { folderOf } from '../folder.ts';
import { lent, useBrowser } from './page.ts';
import { openPdf, textsOf } from './read-pdf.ts';

useBrowser();

const root = join(import.meta.dirname, '../fixtures/paper');
const cacheDir = cacheFolder(process.cwd());
const decks = new Map<string, Deck>();
let browser: Browser;
let slides: Bundle;
let handouts: Bundle;

beforeAll(async () => {
  const { draw } = openDrawer({ browser: lent, cacheDir, warn: () => undefined });
  const options = { root, draw, pictures: false, warn: () => undefined };
  const site = new Site(options);
  for (const deck of await site.decks()) decks.set(deck.id, deck);
  slides = await bundleForPrint(site, { scripts: false });
  const only = { decks: ['kinds', 'rtl', 'wrong'], only: 'handout' as const };
  handouts = await bundleForPrint(new Site({ ...options, ...only }), { scripts: true });
  browser = await lent.open();
});

const deckOf = (id: string) => decks.get(id) as Deck;
const faults = new Map<string, readonly Fault[]>();
const files = new Map<string, Uint8Array>();

async function keep(
  name: string,
  print: (told: Required<Pick<Extras, 'checked'>>) => Promise<Uint8Array>,
) {
  const bytes = await print({ checked: (found) => faults.set(name, found) });
  files.set(name, bytes);
  return bytes;
}
const deck = (name: string, id: string, paper: PageSize = 'slide', extras: Extras = {}) =>
  keep(name, (told) => printDeck(browser, slides, deckOf(id), paper, { ...extras, ...told }));
const handout = (name: string, id: string, choice: Partial<HandoutChoice> = {}) =>
  keep(name, (told) =>
    printHandout(browser, handouts, deckOf(id), {
      layout: 'notes',
      paper: 'a4',
      ...choice,
      ...told,
    }),
  );

const drawings = {
  slides: {
    lists: [
      {
        colour: 'ink',
        width: 5,
        points: [
          [10, 10],
          [90, 90],
        ],
      },
    ],
  },
} as unknown as NonNullable<Extras['drawings']>;

const kinds: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ['slides', () => deck('slides', 'kinds')],
  ['slides on paper', () => deck('slides on paper', 'kinds', 'a4')],
  [
    'a page a step, notes, drawings',
    () =>
      deck('a page a step, notes, drawings', 'kinds', 'letter', {
        steps: true,
        notes: true,
        drawings,
      }),
  ],
  ['300 slides', () => deck('300 slides', 'many')],
  ...layoutNames.map((layout) => {
    const name = `handout, ${layout}`;
    return [name, () => handout(name, 'kinds', { layout, urls: layout === 'article' })] as const;
  }),
  [
    'handout, B5, both sides',
    () => handout('handout, B5, both sides', 'kinds', { paper: 'b5', duplex: true }),
  ],
  ['handout, a remix', () => handout('handout, a remix', 'kinds', { slides: ['code', 'lists'] })],
  ['handout, one slide', () => handout('handout, one slide', 'kinds', { slides: ['tables'] })],
];

test.for(kinds)('%s: conforms, and says so', async ([name, print]) => {
  const bytes = await print();
  expect(faults.get(name)).toEqual([]);
  // What was checked before it was written holds for the file.
  expect(await checkPdf(bytes, name)).toEqual([]);
});

test('words from the right to the left: conform where there is a font for them', async () => {
  const bytes = await deck('right to left', 'rtl');
  // A machine without such a font shows boxes, and the file says so.
  const found = new Set(faults.get('right to left')?.map(({ clause }) => clause));
  expect(['7.21.7-1', '7.21.8-1'].filter((clause) => !found.has(clause))).toHaveLength(
    found.size === 0 ? 2 : 0,
  );
  if (found.size > 0) return;
  const [link] = areasOf(await readPdf(bytes, 'rtl'));
  expect(link).toBe('رابط طويل, https://example.org/');
});

test('a file that does not conform says nothing of it, and what is wrong is told with page and slide', async () => {
  const bytes = await deck('a picture without a name', 'wrong');
  expect(faults.get('a picture without a name')).toEqual([
    {
      clause: '7.3-1',
      what: 'a figure has no alternative text',
      element: 'Figure 1',
      page: 2,
      slide: 'A picture has no name',
      hint: 'write what it shows, or mark it as an artifact',
    },
  ]);
  const clauses = (await checkPdf(bytes, 'wrong')).map(({ clause }) => clause);
  expect(clauses).toEqual(['5-1', '7.3-1']);
});

test('the doctor tells of it with the slide', async () => {
  const found: Finding[] = [];
  for await (const each of printed(browser, handouts, deckOf('wrong'))) found.push(each);
  expect(found.map(lineOf)).toEqual([
    'wrong/second: advice: in its PDF a figure has no alternative text (Figure 1), write what it shows, or mark it as an artifact (PDF/UA-1, 7.3-1)',
  ]);
});

test('printed on both sides, a handout has its wide margin on the edge that is bound', async () => {
  const file = await openPdf(files.get('handout, B5, both sides') as Uint8Array);
  const edges = [];
  for (const number of [1, 2, 3]) {
    const { items } = await (await file.getPage(number)).getTextContent();
    const foot = items.find((item) => 'str' in item && item.str.startsWith('CC BY'));
    const [, , , , x = 0] = foot && 'transform' in foot ? foot.transform : [];
    edges.push(Math.round((x / 72) * 25.4));
  }
  // 15 and 21 mm of A4, as wide as B5 has room for.
  expect(edges).toEqual([18, 13, 18]);
});

test('a link says where it leads, whatever it is drawn as', async () => {
  const file = await readPdf(files.get('slides') as Uint8Array, 'slides');
  expect([...new Set(areasOf(file))]).toEqual([
    'from https://example.org/a/long/path/to/a/file, https://example.org/a/long/path',
    'faint link, https://example.org/faint',
    'the lists',
    'write to Ada, mailto:ada@example.org',
    'https://example.org/a',
    'https://example.org/drawn',
    'https://example.org/hidden',
    'A linked dot, https://example.org/dot',
  ]);
});

test('a formula carries what it is set from, in TeX and in MathML', async () => {
  const { tags } = await readPdf(files.get('slides') as Uint8Array, 'slides');
  const [formula] = tags.all.filter(({ role }) => role === 'Formula');
  expect(textAt(formula?.dict, 'Alt')).toBe('a over b plus the root of x squared');
  const sources = listAt(formula?.dict, 'AF').map((file) => [
    textAt(file, 'UF'),
    nameAt(file, 'AFRelationship'),
    Buffer.from(bytesOf(at(dictAt(file, 'EF'), 'F')) ?? []).toString(),
  ]);
  expect(sources).toEqual([
    ['formula.tex', 'Source', String.raw`\frac{a}{b} + \sqrt{x^2}`],
    ['formula.mml', 'Supplement', expect.stringMatching(/^<math.*<mfrac>.*<\/math>$/s)],
  ]);
});

test('a diagram carries its description, which a handout that is read has on a page', async () => {
  const words = 'It shows Leave port, Cross over and Land.';
  const drawn = async (name: string) => {
    const { tags } = await readPdf(files.get(name) as Uint8Array, name);
    const [figure] = tags.all.filter(({ dict }) => textAt(dict, 'Alt')?.startsWith('A ferry'));
    const [file] = listAt(figure?.dict, 'AF');
    return {
      alt: textAt(figure?.dict, 'Alt'),
      file: [textAt(file, 'UF'), nameAt(file, 'AFRelationship')],
      html: Buffer.from(bytesOf(at(dictAt(file, 'EF'), 'F')) ?? []).toString(),
    };
  };
  const alt = 'A ferry leaves, crosses and lands';
  const lines = `${words}\nLeave port leads to Cross over.\nCross over leads to Land.`;
  expect(await drawn('slides')).toEqual({
    alt: `${alt}\n${lines}`,
    file: ['description.html', 'Supplement'],
    html: expect.stringMatching(
      /^<!doctype html><html lang="en" dir="ltr">.*<title>A ferry leaves, crosses and lands<\/title>.*<li>/,
    ),
  });
  expect((await drawn('handout, 4')).alt).toBe(`${alt}\n${lines}`);
  for (const name of ['handout, notes', 'handout, article']) {
    expect((await drawn(name)).alt).toBe(alt);
    const pages = await textsOf(await openPdf(files.get(name) as Uint8Array));
    const at = 1 + pages.findIndex((text) => text.includes(words.replaceAll(' ', '')));
    expect(at).toBeGreaterThan(1);
    expect(pages.join('')).toContain(`Description:page${at}`);
  }
});

const areasOf = ({ pages }: Pdf) =>
  pages.flatMap((page) => listAt(page, 'Annots').map((each) => textAt(each, 'Contents')));

describe.skipIf(!hasPoppler())('read by other programs (poppler)', () => {
  test('the text of ten slides is what a person would read out, in that order', async () => {
    const said = poppler('pdftotext', ['-', '-']);
    await expect(said).toMatchFileSnapshot('../golden/print/kinds.txt');
  });

  test('and so it is by the structure', async () => {
    const tags = poppler('pdfinfo', ['-struct-text', '-']);
    // Of attributes, those of tables say nothing that is read out.
    const lines = tags.split('\n').filter((line) => !/^ *\/|Object \d/.test(line));
    const named = lines.map((line) => line.replace(/ <node\d+>/, ''));
    await expect(named.join('\n')).toMatchFileSnapshot('../golden/print/kinds.structure.txt');
  });
});

/** What a program of poppler's says of the slides. */
function poppler(program: string, args: readonly string[]): string {
  const folder = folderOf();
  const file = join(folder, 'slides.pdf');
  writeFileSync(file, files.get('slides') as Uint8Array);
  const named = args.map((arg, index) => (arg === '-' && index === args.indexOf('-') ? file : arg));
  return execFileSync(program, named, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

function hasPoppler(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    console.warn('poppler-utils is not installed, so what it reads is not tried');
    return false;
  }
}
