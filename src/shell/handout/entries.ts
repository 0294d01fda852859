import { slidesAskedFor } from '../arrange.ts';
import { type Layout, layouts, pageName } from './sheet.ts';

/** What the margins of a page name. */
export interface Place {
  readonly section: string;
  readonly address: string;
}

/** Leaves the slides that `?slides=` names, in its order; returns the ids that the deck does not have. */
export function chooseEntries(main: Element, search: string): readonly string[] {
  const asked = slidesAskedFor(search);
  if (asked === undefined || main.hasAttribute('data-arranged')) return [];
  const entries = new Map(
    entriesOf(main).map((entry) => [entry.dataset['entry'] ?? '', entry] as const),
  );
  const found = asked.map((id) => entries.get(id)).filter((entry) => entry !== undefined);
  if (found.length > 0) {
    const [first, ...rest] = main.querySelectorAll('.page');
    for (const page of rest) page.remove();
    for (const entry of entries.values()) entry.remove();
    first?.append(...found);
    for (const [index, entry] of found.entries()) {
      for (const number of entry.querySelectorAll('.slide-no, .entry-no')) {
        number.textContent = String(index + 1);
      }
    }
  }
  return asked.filter((id) => !entries.has(id));
}

/** Puts the entries on as many pages as the layout needs; returns what each page is about. */
export function fillPages(main: Element, layout: Layout, addressOf: AddressOf): readonly Place[] {
  const entries = entriesOf(main);
  const cover = main.querySelector('.cover');
  const old = [...main.querySelectorAll('.page')];
  const perPage = layouts[layout].slides || entries.length;
  const pages: HTMLElement[] = [];
  for (let start = 0; start < entries.length; start += perPage) {
    const page = document.createElement('div');
    page.className = 'page';
    page.append(...(start === 0 && cover ? [cover] : []), ...entries.slice(start, start + perPage));
    if (layouts[layout].slides > 0) page.style.setProperty('page', pageName(pages.length));
    pages.push(page);
  }
  main.prepend(...pages);
  for (const page of old) page.remove();
  markParts(entries, layout);
  return layouts[layout].slides === 0 ? [] : pages.map((page) => placeOf(page, addressOf));
}

type AddressOf = (slide?: string) => string;

function placeOf(page: Element, addressOf: AddressOf): Place {
  const entries = entriesOf(page);
  const sections = entries.map((entry) => entry.dataset['section'] ?? '').filter(Boolean);
  return {
    section: [...new Set(sections)].join(' · '),
    address: addressOf(entries.length === 1 ? entries[0]?.dataset['entry'] : undefined),
  };
}

/** In an article each part of the talk has a heading, and the slides in it are one level below. */
function markParts(entries: readonly HTMLElement[], layout: Layout): void {
  let before: string | undefined;
  for (const entry of entries) {
    const { section } = entry.dataset;
    const part = entry.querySelector<HTMLElement>('.part');
    if (part) part.hidden = layout !== 'article' || section === before;
    before = section ?? before;
    const title = entry.querySelector('.slide-title');
    if (layout === 'article' && part) title?.setAttribute('aria-level', '3');
    else title?.removeAttribute('aria-level');
  }
}

export function entriesOf(element: Element): readonly HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>('.entry')];
}
