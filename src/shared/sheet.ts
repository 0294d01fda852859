import type { Word } from '../words/message.ts';
import { type Paper, type PaperSize, papers, pxOf } from './paper.ts';
import { slideSize } from './slide-size.ts';
import { shortened } from './text/shortened.ts';

/** What fits on sheets of paper. The page and its print rules share these sizes, in mm. */

/** How slides stand on a page. */
interface Form {
  /** Slides on a page; 0 where they flow. */
  readonly slides: number;
  readonly columns: number;
  readonly landscape?: boolean;
  /** The width of a slide, as a share of the page's. */
  readonly share?: number;
}

export const layouts = {
  notes: { slides: 1, columns: 1 },
  article: { slides: 0, columns: 1, share: 0.9 },
  lines: { slides: 1, columns: 1 },
  '1': { slides: 1, columns: 1, landscape: true },
  '2': { slides: 2, columns: 1 },
  '3': { slides: 3, columns: 1, share: 0.54 },
  '4': { slides: 4, columns: 2, landscape: true },
  '6': { slides: 6, columns: 2 },
  '9': { slides: 9, columns: 3, landscape: true },
} as const satisfies Readonly<Record<string, Form>>;
export type Layout = keyof typeof layouts;
export const layoutNames = Object.keys(layouts) as readonly Layout[];

/** Whether slides have no fixed places on a page: with notes and in an article they go on as text does. */
export function isFlowing(layout: Layout): boolean {
  return layout === 'notes' || layouts[layout].slides === 0;
}

/** Slides without words are of little use a week later, so the notes come along unless others are asked for. */
export const usual = { layout: 'notes', paper: 'a4' } as const;

export function isLayout(text: string): text is Layout {
  return Object.hasOwn(layouts, text);
}

/**
 * Margins leave room for holes, above on a page that lies and at the left on one that stands; small
 * paper has less of them.
 */
function marginOf({ width }: PaperSize) {
  const part = Math.min(1, width / papers.a4.width);
  const mm = (full: number) => Math.max(14, full * part);
  return { top: mm(21), right: 15 * part, bottom: mm(19), left: mm(21) };
}
/** The block with title and author at the head of the first page. */
const cover = 30;
/** The line below a slide, and the least distance to the next one. */
const foot = 8;
const gap = 7;

/** Sizes of a layout on a paper, in mm; `zoom` makes a slide as wide as its place. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** What is left inside of the margins. */
  readonly innerWidth: number;
  readonly innerHeight: number;
  readonly margin: ReturnType<typeof marginOf>;
  readonly zoom: number;
  /** The heights of a row of slides, on the first page and on the others. */
  readonly firstRow: number;
  readonly row: number;
}

export function sheetOf(layout: Layout, paper: Paper, hasCover = true): Sheet {
  const { slides, columns, landscape, share = 1 }: Form = layouts[layout];
  const { width: short, height: long } = papers[paper];
  const margin = marginOf(papers[paper]);
  const [width, height] = landscape ? [long, short] : [short, long];
  const innerWidth = width - margin.left - margin.right;
  const innerHeight = height - margin.top - margin.bottom;
  const rows = Math.max(1, slides / columns);
  // A little less than the page, so that rounding never makes a page more.
  const firstRow = (innerHeight - (hasCover ? cover : 0) - 1) / rows;
  const widest = ((innerWidth - (columns - 1) * gap) / columns) * share;
  const highest = slides === 0 ? innerHeight : firstRow - foot;
  const slideWidth = Math.min(widest, (highest * slideSize.width) / slideSize.height);
  return {
    width,
    height,
    innerWidth,
    innerHeight,
    margin,
    zoom: pxOf(slideWidth) / slideSize.width,
    firstRow,
    row: (innerHeight - 1) / rows,
  };
}

/** How wide a slide is where two share a page of notes, beside one that has a page of its own. */
export const sharedShare = 0.62;

/** How high the text of a slide is on paper, in points; and how high it is at least, for who holds it in the hand. */
export function textPoints(layout: Layout, paper: Paper): number {
  return sheetOf(layout, paper).zoom * 28 * 0.75;
}
export const leastPoints = 3.5;

/** What stands in the margins of every page. */
export interface Running {
  readonly title: string;
  readonly author: string;
  /** Licence and date. */
  readonly foot: string;
  /** The pages that name a section and an address, in the order of their places. */
  readonly places: readonly { readonly section: string; readonly address: string }[];
  /** The number of the page, from pageNumber. */
  readonly number: string;
  /** Whether slides stand below the title on the first page; they do, if not given. */
  readonly hasCover?: boolean;
  /** Whether the text runs from right to left, and the page with it. */
  readonly rightToLeft: boolean;
  /** What the page's text is set in, as CSS has it: margins take nothing from the page. */
  readonly family?: string;
}

/** "page 1 of 9" as CSS has it, which counts. */
export function pageNumber(word: Word): string {
  const parts = word.parts('handout.pageOf', {
    page: { counter: 'page' },
    pages: { counter: 'pages' },
  });
  return parts
    .map((part) => (typeof part === 'string' ? quote(part) : `counter(${part.counter})`))
    .join(' ');
}

/** The name of a page, by which its own margins are chosen. */
export function pageName(index: number): string {
  return `place-${index}`;
}

/** The rules of a sheet: its sizes for the styles of the handout, the page for the printer. */
export function sheetStyle(layout: Layout, paper: Paper, said: Running): string {
  const sheet = sheetOf(layout, paper, said.hasCover);
  const running = fitted(said, sheet);
  const { columns } = layouts[layout];
  const { top, right, bottom, left } = sheet.margin;
  const [start, end] = running.rightToLeft
    ? (['right', 'left'] as const)
    : (['left', 'right'] as const);
  const margin = { top, [end]: right, bottom, [start]: left } as typeof sheet.margin;
  const margins = [margin.top, margin.right, margin.bottom, margin.left].map(mm).join(' ');
  const sizes = Object.entries({
    '--sheet-width': mm(sheet.width),
    '--sheet-height': mm(sheet.height),
    '--sheet-inner-width': mm(sheet.innerWidth),
    '--sheet-inner-height': mm(sheet.innerHeight),
    '--sheet-margin': margins,
    '--sheet-margin-top': mm(margin.top),
    '--sheet-margin-right': mm(margin.right),
    '--sheet-margin-bottom': mm(margin.bottom),
    '--sheet-margin-left': mm(margin.left),
    '--sheet-columns': String(columns),
    '--sheet-gap': mm(gap),
    '--sheet-cover': mm(cover),
    '--sheet-first-row': mm(sheet.firstRow),
    '--sheet-row': mm(sheet.row),
    '--slide-zoom': sheet.zoom.toFixed(5),
    '--shared-zoom': (sheet.zoom * sharedShare).toFixed(5),
  });
  const places = running.places.map(
    ({ section, address }, index) =>
      `@page ${pageName(index)}{@top-${end}{content:${quote(section)}}` +
      `@bottom-center{content:${quote(address)}}}`,
  );
  return [
    `:root{${sizes.map(([name, value]) => `${name}:${value}`).join(';')}}`,
    `@page{size:${mm(sheet.width)} ${mm(sheet.height)};margin:${margins};`,
    `@top-${start}{${box(start, 'bottom', running)}content:${quote(running.title)}}`,
    `@top-${end}{${box(end, 'bottom', running)}content:${quote(running.author)}}`,
    `@bottom-${start}{${box(start, 'top', running)}content:${quote(running.foot)}}`,
    `@bottom-center{${box('center', 'top', running)}}`,
    `@bottom-${end}{${box(end, 'top', running)}content:${running.number}}}`,
    `@page :first{@top-${start}{content:""}}`,
    ...places,
  ].join('\n');
}

/** A sign of a margin is some 1.6 mm wide. */
const signWidth = 1.6;

/** What stands in the margins leaves room for what stands beside it: their boxes know nothing of each other. */
export function fitted(running: Running, { innerWidth }: Sheet): Running {
  const upTo = (share: number) => (text: string) =>
    shortened(text, (innerWidth * share) / signWidth);
  const other = upTo(0.42);
  return {
    ...running,
    title: upTo(0.55)(running.title),
    author: other(running.author),
    foot: other(running.foot),
    places: running.places.map(({ section, address }) => {
      return { section: other(section), address: other(address) };
    }),
  };
}

/** For paper that is printed on both sides: the room for holes is on the other edge of each back. */
export function duplexStyle(layout: Layout, paper: Paper): string {
  const form: Form = layouts[layout];
  const { top, right, bottom, left } = marginOf(papers[paper]);
  const margins = form.landscape ? [bottom, right, top, left] : [top, left, bottom, right];
  return `@page :left{margin:${margins.map(mm).join(' ')}}`;
}

/** For a booklet, which is stapled and needs no holes: what is left beside the text is the same on both sides. */
export function bookletStyle(layout: Layout, paper: Paper): string {
  const form: Form = layouts[layout];
  const { top, right, bottom, left } = marginOf(papers[paper]);
  const middle = form.landscape ? (top + bottom) / 2 : (left + right) / 2;
  const margins = form.landscape ? [middle, right, middle, left] : [top, middle, bottom, middle];
  return `@page{margin:${margins.map(mm).join(' ')}}`;
}

/** Margin boxes take no properties from the page, so each has its own. */
function box(
  align: string,
  vertical: 'top' | 'bottom',
  { family = 'Verdana,sans-serif' }: Running,
): string {
  const side = vertical === 'top' ? 'padding-top:4mm' : 'padding-bottom:4mm';
  return (
    `font:8pt/1.3 ${family};color:#55505e;text-align:${align};` +
    `vertical-align:${vertical};${side};white-space:pre;`
  );
}

function mm(size: number): string {
  return `${Number(size.toFixed(3))}mm`;
}

/** A text as CSS has it; also inside of a style element, which a "<" could end. */
function quote(text: string): string {
  const code = (char: string) => `\\${char.codePointAt(0)?.toString(16)} `;
  return `"${text.replace(/["\\<\p{Cc}]/gu, code)}"`;
}
