import { least, setCloser } from './closer.ts';
import { entriesOf } from './entries.ts';
import { extentsOf } from './measure.ts';
import { ownOf } from './own.ts';

/**
 * The parts of an article begin pages; one that would leave the page before it nearly empty goes on
 * there, and so does what ends the article.
 */
export function joinParts(main: HTMLElement, number: () => void): void {
  while (joinOnce(main)) number();
  const end = ownOf(main, '.end')[0];
  const last = ownOf(main, '.page').at(-1);
  if (!end || !last) return;
  if (extentsOf(main, [end, last]).some(({ fill }) => fill < least)) last.append(end);
}

/** Joins parts by where all of them lie now; returns whether there were any to be joined. */
function joinOnce(main: HTMLElement): boolean {
  const pages = ownOf(main, '.page');
  const before = extentsOf(main, pages);
  const few = pages.slice(0, -1).filter((_, at) => (before[at]?.fill ?? 1) < least);
  const lies = setCloser(main, few).length > 0 ? extentsOf(main, pages) : before;
  const groups = joinedOf(lies.map((each) => each.pages - 1 + each.fill));
  for (const [first = 0, ...rest] of groups.filter(({ length }) => length > 1)) {
    const open = pages[first];
    if (open) for (const notes of ownOf(open, '.footnotes')) notes.remove();
    for (const page of rest.flatMap((at) => pages[at] ?? [])) {
      open?.append(...entriesOf(page));
      page.remove();
    }
  }
  return groups.length < pages.length;
}

/**
 * Which parts go on where the one before them ends, by their heights in pages: as many as fill a page that
 * would be nearly empty. What then takes more than a page is looked at when it is there: it may fit closer.
 */
export function joinedOf(heights: readonly number[]): readonly (readonly number[])[] {
  const groups: number[][] = [];
  let filled = 1;
  for (const [index, height] of heights.entries()) {
    const open = groups.at(-1);
    const isOver = filled > 1 && open && open.length > 1;
    const onLast = filled - Math.ceil(filled) + 1;
    if (open && !isOver && (filled <= 0 || onLast < least)) {
      open.push(index);
      filled += height;
    } else {
      groups.push([index]);
      filled = height;
    }
  }
  return groups;
}
