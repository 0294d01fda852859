import { isFlowing, type Layout, layouts } from '../../shared/sheet.ts';
import { word } from '../words.ts';
import type { Places } from './compose.ts';
import { entriesOf } from './entries.ts';
import { type Extent, extents, inColumns } from './measure.ts';
import { ownOf } from './own.ts';
import { pagesOf } from './places.ts';

/** A handout of so many pages is read through without a list of what is on them. */
const few = 3;
/** More lines than this stand in two columns. */
const long = 30;
const longOnItsSide = 14;

/**
 * Lists the sections and slides of a handout of several pages, on a page of their own below its title.
 * Returns whether there is such a page now. Nothing is laid out for it where the pages are many.
 */
export function addContents(main: HTMLElement, layout: Layout): boolean {
  const entries = entriesOf(main);
  const parts = partsOf(entries);
  const pages = ownOf(main, '.page');
  const [first] = pages;
  if (!first || parts.filter(({ section }) => section).length < 2) return false;
  // Each begins a page, and may go on over more.
  if (pages.length <= few && pageCount(main) <= few) return false;
  const nav = contentsOf(parts);
  const form: { readonly slides: number; readonly landscape?: boolean } = layouts[layout];
  const lines = entries.length + parts.length;
  if (lines > (form.landscape ? longOnItsSide : long)) nav.classList.add('in-columns');
  const [cover] = ownOf(first, '.cover');
  const page = document.createElement('div');
  page.className = 'page contents-page';
  page.append(...(cover ? [cover] : []), nav);
  first.before(page);
  return true;
}

/**
 * Has the contents take as few pages as they can; where slides flow and much would be left of their page,
 * they stand before the first slides.
 */
export function fitContents(main: HTMLElement, layout: Layout): void {
  const [page] = ownOf(main, '.contents-page');
  const [nav] = ownOf(main, '.contents');
  const first = page?.nextElementSibling;
  if (!page || !nav || !first) return;
  // What follows lies elsewhere when it is known how long they are, so it is laid out then.
  main.classList.add('contents-alone');
  const extent = closest(main, nav);
  main.classList.remove('contents-alone');
  if (!isFlowing(layout) || extent.pages > 1 || extent.fill > 1 / 2) return;
  first.prepend(...page.children);
  page.remove();
}

/** Sets contents as close as they have to be for one page; returns how they lie then. */
function closest(main: HTMLElement, nav: HTMLElement): Extent {
  const look = () => inColumns(() => extents(main)(nav));
  let extent = look();
  const set = (closer: string) => {
    nav.classList.add(closer);
    extent = look();
  };
  for (const closer of ['close', 'in-columns']) if (extent.pages > 1) set(closer);
  // What is left of two pages would be a few lines on the second.
  if (extent.pages > 1 && extent.fill < 1 / 3) set('of-parts');
  return extent;
}

export function removeContents(main: HTMLElement): void {
  for (const nav of ownOf(main, '.contents')) nav.remove();
}

const numbered = '.contents-page-no, .description-page-no';

/** Keeps room for numbers of pages, of which there are about as many as slides: lines without them may break elsewhere. */
export function keepRoomForNumbers(main: HTMLElement): void {
  const asWide = String(entriesOf(main).length);
  for (const place of main.querySelectorAll(numbered)) place.textContent = asWide;
}

/** Writes the numbers of pages, as all of them lie now, or as they were found to lie. */
export function numberContents(main: HTMLElement, found?: Places): void {
  const lines = [
    ...ownOf(main, '.contents-line'),
    ...main.querySelectorAll<HTMLElement>('.to-description'),
  ];
  if (lines.length === 0) return;
  const numbers = inColumns(() => {
    let extentOf: ReturnType<typeof extents> | undefined;
    const pageOf = (element: Element) => {
      extentOf ??= extents(main);
      return extentOf(element).page;
    };
    return lines.map((line) => {
      const address = line.querySelector('a')?.getAttribute('href') ?? '';
      const entry = document.getElementById(address.slice(1));
      return entry ? (found?.get(entry)?.page ?? pageOf(entry)) : 0;
    });
  });
  for (const [index, line] of lines.entries()) {
    const place = line.querySelector(numbered);
    if (place) place.textContent = String(numbers[index]);
  }
}

interface Part {
  readonly section: string | undefined;
  readonly entries: readonly HTMLElement[];
}

function partsOf(entries: readonly HTMLElement[]): readonly Part[] {
  const parts: { section: string | undefined; entries: HTMLElement[] }[] = [];
  for (const entry of entries) {
    const { section } = entry.dataset;
    const open = parts.at(-1);
    if (open && open.section === section) open.entries.push(entry);
    else parts.push({ section, entries: [entry] });
  }
  return parts;
}

function contentsOf(parts: readonly Part[]): HTMLElement {
  const nav = document.createElement('nav');
  nav.className = 'contents';
  const heading = document.createElement('h2');
  heading.textContent = word('handout.contents');
  nav.setAttribute('aria-label', heading.textContent);
  nav.append(heading, listOf(parts.flatMap(itemsOf)));
  return nav;
}

function itemsOf({ section, entries }: Part): readonly HTMLElement[] {
  const slides = entries.map((entry) => itemOf(entry, titleOf(entry)));
  const [first] = entries;
  if (!section || !first) return slides;
  const item = itemOf(first, [section]);
  item.append(listOf(slides));
  return [item];
}

function listOf(items: readonly HTMLElement[]): HTMLElement {
  const list = document.createElement('ol');
  list.append(...items);
  return list;
}

function itemOf(entry: HTMLElement, name: readonly (Node | string)[]): HTMLElement {
  entry.id ||= `entry-${entry.dataset['entry']}`;
  const item = document.createElement('li');
  const line = document.createElement('span');
  line.className = 'contents-line';
  const link = document.createElement('a');
  link.href = `#${entry.id}`;
  link.append(...name);
  const page = document.createElement('span');
  page.className = 'contents-page-no';
  line.append(link, ' ', page);
  item.append(line);
  return item;
}

/** What a title says, without what in it leads elsewhere. */
function titleOf(entry: HTMLElement): readonly (Node | string)[] {
  const title = entry.querySelector('.slide-title')?.cloneNode(true) as HTMLElement | undefined;
  if (!title) return [entry.dataset['entry'] ?? ''];
  for (const call of title.querySelectorAll('.note-call, .footnote-call, .address-no'))
    call.remove();
  for (const link of title.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  for (const each of title.querySelectorAll('[id]')) each.removeAttribute('id');
  return [...title.childNodes];
}

function pageCount(main: HTMLElement): number {
  const last = pagesOf(main).at(-1);
  if (!last) return 0;
  const { page, pages } = inColumns(() => extents(main)(last));
  return page + pages - 1;
}
