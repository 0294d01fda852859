import { pxOf } from '../../shared/paper.ts';
import { type Sheet, sharedShare } from '../../shared/sheet.ts';
import { slideSize } from '../../shared/slide-size.ts';
import { least, setCloser } from './closer.ts';
import { entriesOf } from './entries.ts';
import { type Extent, extents, extentsOf, inColumns } from './measure.ts';
import { ownOf } from './own.ts';

/** A page that is filled to this part is full enough. */
const enough = 2 / 3;

/** Where the slides of a handout lie, and what stands at its end: each look after a change lays all out again. */
export type Places = ReadonlyMap<Element, Extent>;

/**
 * Slides with their notes share pages that would be a third empty: smaller, with lines beside them, as
 * many as fit on a page; or, where two do not, one after the other over several. Returns where all lies then.
 */
export function shareSlides(main: HTMLElement, sheet: Sheet): Places {
  const room = pxOf(sheet.innerHeight);
  const entries = entriesOf(main);
  const [large, small] = [sheet.zoom, sheet.zoom * sharedShare].map(
    (zoom) => zoom * slideSize.height,
  ) as [number, number];
  // Each is on pages of its own now; what is left without its slide is words.
  const places = extentsOf(main, entries);
  const words = places.map(({ pages, top, fill }) => (pages - 1 + fill - top) * room - large);
  const head = (places[0]?.top ?? 0) * room;
  const groups: HTMLElement[][] = [];
  for (let at = 0; at < entries.length; ) {
    const coming = words.slice(at).map((height, index) => ({
      height,
      section: entries[at + index]?.dataset['section'],
    }));
    const count = countAt(coming, { room, large, small, head: at === 0 ? head : 0 });
    groups.push(entries.slice(at, at + count));
    at += count;
  }
  const joined = groups.filter(({ length }) => length > 1);
  for (const group of joined) {
    const [first, ...rest] = group.map((entry) => entry.closest('.page') as HTMLElement);
    first?.classList.add('shared');
    first?.append(...group);
    for (const page of rest) page.remove();
  }
  const lies = placesIn(main);
  // What is cut begins a page anyway, so that nothing lies elsewhere then.
  for (const page of ownOf(main, '.shared')) splitWhereItBreaks(page, lies);
  return lies;
}

export function placesIn(main: HTMLElement): Places {
  const all = [...entriesOf(main), ...main.querySelectorAll('.end, .end [id^="described-"]')];
  return inColumns(() => {
    const extentOf = extents(main);
    return new Map(all.map((each) => [each, extentOf(each)] as const));
  });
}

/** A page that goes on over several is cut before slides that begin one anyway: so its head names what is on it. */
function splitWhereItBreaks(page: HTMLElement, lies: Places): void {
  const entries = entriesOf(page);
  const tops = entries.flatMap((entry) => lies.get(entry) ?? []);
  let last = entries.length;
  for (const [index, { page: number, top }] of [...tops.entries()].toReversed()) {
    if (index === 0 || top > 0.01 || number === tops[0]?.page) continue;
    const next = page.cloneNode() as HTMLElement;
    next.append(...entries.slice(index, last));
    last = index;
    page.after(next);
  }
}

/** Heights in px. */
interface Room {
  readonly room: number;
  readonly large: number;
  readonly small: number;
  /** What stands above the slides on the first page. */
  readonly head: number;
}

/** A slide's words, with the line below the slide. */
interface Words {
  readonly height: number;
  readonly section?: string | undefined;
}

/** How many of the slides that come share a page, or pages where they go on over one. */
export function countAt(words: readonly Words[], { room, large, small, head }: Room): number {
  const [first, second] = words;
  const alone = (head + large + (first?.height ?? 0)) / room;
  const filled = alone - Math.ceil(alone) + 1;
  if (!second || filled >= enough) return 1;
  let height = head - gap;
  const tooMany = words.findIndex((each) => {
    height += gap + small + each.height;
    return height > room - rounding;
  });
  const fitting = tooMany < 0 ? words.length : tooMany;
  if (fitting > 1) return fitting;
  let place = head;
  for (const [index, each] of words.entries()) {
    if (place + small + fewLines > room) place = 0;
    place = (place + small + each.height + gap) % room;
    // The head of pages of two sections names neither, so few should hold them.
    const isLast = words[index + 1]?.section !== each.section;
    if (index > 0 && place >= room * (isLast ? 1 / 2 : enough)) return index + 1;
  }
  return words.length;
}

const rounding = 4;
const gap = pxOf(7);
/** What of the words stands below a slide at least. */
const fewLines = pxOf(15);

/** Slides whose notes leave a few lines to a page of their own are set a little closer. Returns where all lies then. */
export function tightenSlides(main: HTMLElement, lies: Places): Places {
  const long = ownOf(main, '.page').filter((page) => {
    const entries = entriesOf(page);
    const [from, to] = [entries[0], entries.at(-1)].map((each) => each && lies.get(each));
    if (!from || !to) return false;
    return to.page + to.pages - 1 > from.page && to.fill < least / 2;
  });
  return setCloser(main, long).length > 0 ? placesIn(main) : lies;
}

/**
 * What ends slides with their notes, and fits below the last of them, set closer if need be, takes no page of its own.
 * Returns where all lies then.
 */
export function joinEnd(main: HTMLElement, lies: Places): Places {
  const [end] = ownOf(main, '.end');
  const last = ownOf(main, '.page').at(-1);
  if (!end || !last) return lies;
  if (mayFit(lies.get(end), lies.get(entriesOf(last).at(-1) ?? last))) {
    const pages = () => inColumns(() => extents(main)(last)).pages;
    const before = pages();
    const isClose = last.classList.contains('close');
    last.append(end);
    if (pages() <= before) return placesIn(main);
    last.classList.add('close');
    if (pages() <= before) return placesIn(main);
    last.classList.toggle('close', isClose);
    last.after(end);
  }
  return joinLast(main, last, end, lies);
}

/** A few lines that would have a page of their own share it with the last of three slides that are on the one before. */
function joinLast(main: HTMLElement, last: HTMLElement, end: HTMLElement, lies: Places): Places {
  const entries = entriesOf(last);
  const [first, own] = [entries[0], entries.at(-1)];
  const [from, to, lines] = [first, own, end].map((each) => each && lies.get(each));
  const isFew = lines?.pages === 1 && lines.fill < least;
  const isOnePage = from?.page === to?.page && to?.pages === 1;
  if (!own || entries.length < 3 || !isFew || !isOnePage) return lies;
  const page = last.cloneNode() as HTMLElement;
  page.append(own, end);
  last.after(page);
  return placesIn(main);
}

/** Set closer, nothing is less than this part as high as it was. */
const closest = 0.85;

/** Whether it is worth a look if what ends a handout fits below something. */
function mayFit(end: Extent | undefined, above: Extent | undefined): boolean {
  if (!end || !above) return true;
  return (above.fill + end.pages - 1 + end.fill - end.top) * closest <= 1;
}
