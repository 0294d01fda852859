import { pageName } from '../../shared/sheet.ts';
import type { Places } from './compose.ts';
import { entriesOf } from './entries.ts';
import { extents, inColumns } from './measure.ts';
import { ownOf } from './own.ts';

/** What the margins of a page name. */
export interface Place {
  readonly section: string;
  readonly address: string;
}

/** The pages, and those at the end, in their order. */
export function pagesOf(main: Element): readonly HTMLElement[] {
  // What ends an article may go on where its last part does.
  return ownOf(main, '.page, .end').filter((each) => !each.matches('.page .end'));
}

/**
 * Names the pages, so that each has margins of its own: with no `string-set`, a browser knows by the
 * name alone what a page is about. Returns what that is.
 */
export function namePages(
  main: HTMLElement,
  lies: Places | undefined,
  addressOf: (slide?: string) => string,
): readonly Place[] {
  const pages = pagesOf(main);
  const isLong = (page: HTMLElement) => {
    const [first, last] = [entriesOf(page)[0], entriesOf(page).at(-1)];
    const [from, to] = [first && lies?.get(first), last && lies?.get(last)];
    if (from && to) return to.page + to.pages - 1 > from.page;
    return inColumns(() => extents(main)(page)).pages > 1;
  };
  const places = pages.map((page) => placeOf(page, isLong, addressOf));
  // What is around them ends as the last one does: Firefox prints a page more where the name changes back.
  document.body.style.setProperty('page', pageName(pages.length - 1));
  for (const [index, page] of pages.entries()) page.style.setProperty('page', pageName(index));
  return places;
}

function placeOf(
  page: HTMLElement,
  isLong: (page: HTMLElement) => boolean,
  addressOf: (slide?: string) => string,
): Place {
  const entries = entriesOf(page);
  const sections = entries.map((entry) => entry.dataset['section'] ?? '').filter(Boolean);
  const headings = ownOf(page, '.back > h2, .contents > h2').map((each) => each.textContent ?? '');
  const all = [...(entries.length > 0 ? new Set(sections) : headings)];
  // What goes on over several pages has one head for all of them, and some hold nothing of another section.
  const names = entries.length > 0 && all.length > 1 && isLong(page) ? [] : all;
  // A part of an article has the address of the slide that it begins with.
  const isPart = ownOf(page, '.part:not([hidden])').length > 0;
  const one = entries.length === 1 || isPart ? entries[0] : undefined;
  return { section: names.join(' · '), address: addressOf(one?.dataset['entry']) };
}
