import { slidesAskedFor } from '../../shared/addresses.ts';
import { type Layout, layouts } from '../../shared/sheet.ts';
import { element } from '../dom.ts';
import { sayMissing } from '../refs.ts';
import { ownOf } from './own.ts';

/** Leaves the slides that `?slides=` names, in its order; returns the ids that the deck does not have. */
export function chooseEntries(main: Element, search: string): readonly string[] {
  const asked = slidesAskedFor(search);
  if (asked === undefined || main.hasAttribute('data-arranged')) return [];
  const entries = new Map(
    entriesOf(main).map((entry) => [entry.dataset['entry'] ?? '', entry] as const),
  );
  const found = asked.map((id) => entries.get(id)).filter((entry) => entry !== undefined);
  if (found.length > 0) {
    const [first, ...rest] = ownOf(main, '.page');
    for (const page of rest) page.remove();
    for (const entry of entries.values()) entry.remove();
    first?.append(...found);
    for (const [index, entry] of found.entries()) {
      for (const number of ownOf(entry, '.slide-no, .entry-no')) {
        number.textContent = String(index + 1);
      }
    }
    sayMissing(main, new Set(found.map((entry) => entry.dataset['entry'] ?? '')));
  }
  return asked.filter((id) => !entries.has(id));
}

/** Puts the entries on as many pages as the layout needs; those of an article on the pages of its parts. */
export function fillPages(main: Element, layout: Layout): void {
  const entries = entriesOf(main);
  const [cover] = ownOf(main, '.cover');
  const old = ownOf(main, '.page');
  const { slides } = layouts[layout];
  const groups = slides === 0 ? byPart(entries) : byCount(entries, slides);
  markParts(entries, layout);
  if (isFilled(old, groups)) return;
  const pages = groups.map((group) => element('div', { className: 'page' }, ...group));
  if (cover) pages[0]?.prepend(cover);
  main.prepend(...pages);
  for (const page of old) page.remove();
}

/** Whether pages hold just these groups: what is moved is styled and laid out anew. */
function isFilled(pages: readonly Element[], groups: readonly (readonly Element[])[]): boolean {
  if (pages.length !== groups.length) return false;
  return pages.every((page, index) => {
    const [entries, group] = [entriesOf(page), groups[index] ?? []];
    const isPlain = page.className === 'page' && !page.hasAttribute('style');
    return (
      isPlain && entries.length === group.length && entries.every((each, at) => each === group[at])
    );
  });
}

function byCount(entries: readonly HTMLElement[], count: number): readonly HTMLElement[][] {
  const groups: HTMLElement[][] = [];
  for (let at = 0; at < entries.length; at += count) groups.push(entries.slice(at, at + count));
  return groups;
}

/** A slide without a section belongs to the one before it, and the first to the one that follows. */
function byPart(entries: readonly HTMLElement[]): readonly HTMLElement[][] {
  const groups: HTMLElement[][] = [[]];
  let open: string | undefined;
  for (const entry of entries) {
    const { section } = entry.dataset;
    if (open !== undefined && section !== undefined && section !== open) groups.push([]);
    groups.at(-1)?.push(entry);
    open = section ?? open;
  }
  return groups;
}

/** In an article each part of the talk has a heading, and the slides in it are one level below. */
function markParts(entries: readonly HTMLElement[], layout: Layout): void {
  let before: string | undefined;
  for (const entry of entries) {
    const { section } = entry.dataset;
    const [part] = ownOf(entry, '.part');
    if (part) part.hidden = layout !== 'article' || section === before;
    before = section ?? before;
    const title = entry.querySelector('.slide-title');
    if (layout === 'article' && part) title?.setAttribute('aria-level', '3');
    else title?.removeAttribute('aria-level');
  }
}

export function entriesOf(element: Element): readonly HTMLElement[] {
  return ownOf(element, '.entry');
}
