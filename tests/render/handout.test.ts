import decodeQR from 'qr/decode.js';
import { describe, expect, onTestFinished, test } from 'vitest';
import { PDFDocument, PDFRef } from '../../src/pdf/library.ts';
import { renderQr } from '../../src/render/pages/qr.ts';
import { licenseOf } from '../../src/render/slide/license.ts';
import { choiceOf, withChoice } from '../../src/shared/handout-choice.ts';
import { markup } from '../../src/shared/markup.ts';
import { bookletOf, type Paper, paperNames, papers } from '../../src/shared/paper.ts';
import {
  type Layout,
  layoutNames,
  layouts,
  leastPoints,
  sheetOf,
  sheetStyle,
  textPoints,
} from '../../src/shared/sheet.ts';
import { countAt } from '../../src/shell/handout/compose.ts';
import { extents } from '../../src/shell/handout/measure.ts';
import { joinedOf } from '../../src/shell/handout/parts.ts';
import { sidesOf } from '../../src/site/print/booklet.ts';
import { tagContents } from '../../src/site/print/contents/tags.ts';
import { Element as Tag } from '../../src/site/print/file/structure.ts';
import type { Word } from '../../src/words/message.ts';

test('a QR code is read as the address that it was made of', () => {
  const address = 'https://example.org/talks/two-optimizers/?slides=title,two-gaps';
  const svg = markup(renderQr(address, 'QR code'));
  const size = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
  const scale = 4;
  const width = size * scale;
  const data = new Uint8Array(width * width * 4).fill(255);
  for (const [, x, y] of svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
    for (let row = 0; row < scale; row += 1) {
      const start = ((Number(y) * scale + row) * width + Number(x) * scale) * 4;
      for (let at = start; at < start + scale * 4; at += 4) data.fill(0, at, at + 3);
    }
  }
  expect(decodeQR({ width, height: width, data })).toBe(address);
});

test('a licence has the name and the address that readers know it by', () => {
  expect(licenseOf('CC-BY-4.0')).toEqual({
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  });
  expect(licenseOf('CC-BY-NC-SA-4.0').url).toBe(
    'https://creativecommons.org/licenses/by-nc-sa/4.0/',
  );
  expect(licenseOf('MIT')).toEqual({ name: 'MIT', url: 'https://spdx.org/licenses/MIT.html' });
});

describe('a sheet', () => {
  const all = paperNames.flatMap((paper) =>
    layoutNames.map((layout) => [layout, paper] as [Layout, Paper]),
  );

  test.each(all)('has room for its slides below the cover: %s on %s', (layout, paper) => {
    const { slides, columns } = layouts[layout];
    const { innerWidth, innerHeight, zoom, firstRow, row } = sheetOf(layout, paper);
    const width = (1280 * zoom * 25.4) / 96;
    expect(width * columns).toBeLessThanOrEqual(innerWidth + 1e-9);
    if (slides === 0) return;
    expect((width * 9) / 16).toBeLessThan(firstRow - 7);
    expect((row * slides) / columns).toBeLessThan(innerHeight);
    // Whoever reads it holds it in the hand; the command warns of what few can read.
    const isSmall = ['a5', 'b5', 'half-letter'].includes(paper);
    if (!(layout === '9' && isSmall) && !(layout === '6' && paper === 'half-letter'))
      expect(textPoints(layout, paper)).toBeGreaterThan(leastPoints);
  });

  test('keeps a title with quotes and tags inside of its rules', () => {
    const places = [{ section: '</style><b>', address: 'a"b\\c' }];
    const running = {
      title: '"</style>',
      author: '',
      foot: '',
      places,
      number: '',
      rightToLeft: false,
    };
    const css = sheetStyle('notes', 'a4', running);
    expect(css).not.toContain('</style');
    expect(css).toContain('content:"\\22 \\3c /style>"');
    expect(css).toContain('content:"a\\22 b\\5c c"');
  });
});

test('the choice is read from the address, and written to it without losing the slides', () => {
  expect(choiceOf('?layout=9&paper=letter&urls=1')).toEqual({
    layout: '9',
    paper: 'letter',
    urls: true,
  });
  expect(choiceOf('?layout=toString&paper=a6')).toEqual({
    layout: 'notes',
    paper: 'a4',
    urls: false,
  });
  const search = withChoice('?slides=a,b', { layout: '3', paper: 'a4', urls: false });
  expect(search).toBe('?slides=a,b&layout=3&paper=a4');
});

describe('a booklet', () => {
  test('is folded from sheets of twice its pages, whichever of the two is named', () => {
    for (const paper of paperNames) {
      const { page, sheet } = bookletOf(paper);
      expect([page, sheet]).toContain(paper);
      expect(papers[page].height).toBeCloseTo(papers[sheet].width, 6);
      expect(papers[page].width * 2).toBeLessThanOrEqual(papers[sheet].height);
      expect(papers[page].width * 2).toBeGreaterThan(papers[sheet].height - 2);
    }
  });

  test('has its pages in the order of folded sheets, filled up to fours', () => {
    expect(sidesOf(8)).toEqual([
      [7, 0],
      [1, 6],
      [5, 2],
      [3, 4],
    ]);
    expect(sidesOf(5)).toEqual([
      [undefined, 0],
      [1, undefined],
      [undefined, 2],
      [3, 4],
    ]);
    expect(sidesOf(4, true)).toEqual([
      [0, 3],
      [2, 1],
    ]);
    expect(sidesOf(1)).toEqual([
      [undefined, 0],
      [undefined, undefined],
    ]);
  });
});

describe('slides with their notes', () => {
  const room = { room: 1000, large: 380, small: 240, head: 0 };
  const count = (...heights: number[]) =>
    countAt(
      heights.map((height) => ({ height, section: 'one' })),
      room,
    );

  test('have a page of their own where it is two thirds full, and share one where it is not', () => {
    expect(count(400, 100, 100)).toBe(1);
    expect(count(200, 200, 200)).toBe(2);
    expect(count(30, 30, 30, 30)).toBe(3);
    expect(count(200)).toBe(1);
  });

  test('go on over a page where two do not fit on one, till the last is full', () => {
    expect(count(240, 900, 700, 500)).toBeGreaterThan(1);
    const words = [
      { height: 240, section: 'one' },
      { height: 840, section: 'one' },
      { height: 100, section: 'two' },
    ];
    // Where a part ends, half a page is enough.
    expect(countAt(words, room)).toBeLessThanOrEqual(3);
  });
});

describe('parts of an article', () => {
  test('go on where the one before them leaves a page nearly empty', () => {
    expect(joinedOf([0.9, 0.5, 1.3])).toEqual([[0], [1], [2]]);
    expect(joinedOf([0.1, 0.1, 0.1, 0.5, 0.1])).toEqual([[0, 1, 2], [3], [4]]);
    expect(joinedOf([2.1, 0.6, 1])).toEqual([[0, 1], [2]]);
    expect(joinedOf([0, 1])).toEqual([[0, 1]]);
    expect(joinedOf([])).toEqual([]);
  });

  test('are looked at when they have gone on over a page: it may fit closer', () => {
    expect(joinedOf([0.2, 0.9, 0.9])).toEqual([[0, 1], [2]]);
  });
});

test('a slide on the hundredth column is on the hundredth page', () => {
  const style = { columnWidth: '657.638px', columnGap: '30.2362px', height: '971.328px' };
  // There is none outside of a page, and after this test none again.
  const page = { getComputedStyle: () => style, document: { body: { checkVisibility() {} } } };
  Object.assign(globalThis, page);
  onTestFinished(() => {
    for (const name of Object.keys(page)) Reflect.deleteProperty(globalThis, name);
  });
  // As it is laid out, each length in 64ths of a px; `offsetHeight` is whole.
  const box = { left: 21, top: 0, height: 971.328125 };
  const main = { getBoundingClientRect: () => box, offsetHeight: 971 } as unknown as HTMLElement;
  const extentOf = extents(main);
  for (const column of [0, 27, 28, 99, 299]) {
    const rect = { left: 21 + column * 687.859375, top: 0, bottom: 400 };
    const element = { getClientRects: () => [rect] } as unknown as Element;
    expect(extentOf(element)).toMatchObject({ page: column + 1, pages: 1 });
  }
});

test('the contents of a file are tagged as such, and another list of links is not', async () => {
  const pdf = await PDFDocument.create();
  const page = PDFRef.of(1);
  const create = (type: string) => new Tag(type, pdf.context.nextRef());
  const tag = (type: string, ...kids: Tag[]): Tag => {
    const made = create(type).take(kids);
    if (kids.length === 0) made.take([{ page, id: 0, owner: made }]);
    return made;
  };
  const item = (...inner: Tag[]) => tag('LI', tag('LBody', tag('P', tag('Link')), ...inner));
  const links = () => tag('L', item(), item(tag('L', item())));
  const heading = tag('H2');
  const top = tag('Document', heading, links(), tag('H2'), links());
  const structure = { top, create } as unknown as Parameters<typeof tagContents>[0];
  const word = (() => 'Contents') as unknown as Word;
  tagContents(structure, (each) => (each === heading ? 'Contents' : 'Links'), word);
  const shown = ({ type, elements }: Tag): string =>
    `${type}${elements.length > 0 ? `(${elements.map(shown).join(' ')})` : ''}`;
  const entry = 'TOCI(Reference(Link))';
  expect(top.elements.map(shown)).toEqual([
    'H2',
    `TOC(${entry} TOCI(Reference(Link) TOC(${entry})))`,
    'H2',
    'L(LI(LBody(P(Link))) LI(LBody(P(Link) L(LI(LBody(P(Link)))))))',
  ]);
});
