import type { RevealApi } from 'reveal.js';
import { asked, isView, slidesAskedFor } from '../../shared/addresses.ts';
import { isMirrored } from '../direction.ts';
import type { Reel } from './reel.ts';

/** How many slides are in the document on either side of the present one, when they are put there. */
const reach = 4;
/** Slides farther away are forgotten. */
const memory = 3 * reach;

/**
 * Shows reveal.js a few slides around the present one, for it walks all that it knows with each step. What
 * it says of the deck, and is asked to do, counts all slides. `lost` is called when one can't be fetched.
 */
export function addWindow(deck: RevealApi, slides: Element, reel: Reel, lost: () => void): void {
  const { slide, next, prev, getIndices } = deck;
  const here = () => reel.indexOf(deck.getCurrentSlide()?.id);
  const sectionAt = (index: number) => reel.get(reel.ids[index] ?? '');
  const placeOf = (index: number) => [...slides.children].indexOf(sectionAt(index) as Element);
  const isNear = (index: number) => {
    const around = [index - 1, index, index + 1].filter((each) => reel.ids[each] !== undefined);
    return around.every((each) => sectionAt(each)?.parentNode === slides);
  };
  const put = (indices: Iterable<number>) => {
    const ordered = [...new Set(indices)].sort((a, b) => a - b);
    show(
      slides,
      ordered.flatMap((index) => sectionAt(index) ?? []),
    );
  };
  const quietly = silence(slides.closest('.reveal') as Element);
  let turns = 0;
  const go: RevealApi['slide'] = (h, v, f, origin) => {
    const from = here();
    const to = Math.min(Math.max(h ?? from, 0), reel.ids.length - 1);
    turns += 1;
    const id = reel.ids[to] ?? '';
    if (!reel.isHere(id)) {
      const turn = turns;
      // Who has gone elsewhere meanwhile stays there.
      const arrived = () => turn === turns && go(to, v, f, origin);
      reel.fetch([id]).then(arrived, () => turn === turns && lost());
      return;
    }
    if (!isNear(to)) {
      put([...around(to), ...(from < 0 ? [] : [from])]);
      // reveal.js counts the slides before the present one.
      if (from >= 0) quietly(() => slide(placeOf(from)));
    }
    slide(placeOf(to), v === undefined ? v : 0, f, origin);
    prepare(to);
  };
  const across = (by: 1 | -1) => {
    const to = here() + by;
    if (reel.ids[to] !== undefined) go(to);
  };
  const on: RevealApi['next'] = (how) => (deck.availableFragments().next ? next(how) : across(1));
  const back: RevealApi['prev'] = (how) =>
    deck.availableFragments().prev ? prev(how) : across(-1);
  Object.assign(deck, {
    slide: go,
    next: on,
    prev: back,
    right: isMirrored() ? back : on,
    left: isMirrored() ? on : back,
    getTotalSlides: () => reel.ids.length,
    isFirstSlide: () => here() === 0,
    isLastSlide: () => here() === reel.ids.length - 1,
    getIndices(section?: HTMLElement) {
      const index = reel.indexOf((section ?? deck.getCurrentSlide())?.id);
      const indices = getIndices(section);
      return index < 0 ? indices : { ...indices, h: index };
    },
  });
  const prepare = (at: number) => {
    whenIdle(
      around(at).filter((index) => reel.ids[index] !== undefined),
      sectionAt,
    );
    reel.forget((index) => Math.abs(index - at) > memory);
  };
  // Before reveal.js, which knows only what is in the document.
  const placed = (address: string) => {
    const { id = '', step } = placeIn(address);
    // What has an id in a slide, such as a source, leads to it.
    const [holder] =
      id === '' || /^\d+$/.test(id) || reel.indexOf(id) >= 0 ? [id] : reel.having('id', id);
    return { index: reel.indexOf(holder), step };
  };
  const follow = (event: HashChangeEvent) => {
    const { newURL } = event;
    const { index, step } = placed(newURL);
    if (index >= 0) go(index, 0, step);
    else if (reel.isWhole) return;
    else {
      const again = () => {
        const { index, step } = placed(newURL);
        // One that is nowhere leaves the talk where it is, and the address says so.
        if (location.href === newURL) go(index < 0 ? here() : index, 0, step);
      };
      reel.fetch().then(again, lost);
    }
    event.stopImmediatePropagation();
  };
  put(around(Math.max(0, placed(location.href).index)));
  addEventListener('hashchange', follow, true);
}

function around(index: number): readonly number[] {
  return Array.from({ length: 2 * reach + 1 }, (_, at) => index - reach + at);
}

/** Fetches the slides that an address asks for; all where it may mean what is in one of them. */
export function fetchAsked(reel: Reel, { href, search }: Location): Promise<void> {
  const some = slidesAskedFor(search);
  if (some) return reel.fetch(some);
  const { id } = placeIn(href);
  const isAny = id === undefined || /^\d+$/.test(id) || reel.indexOf(id) >= 0;
  const all = showsAll(search) || asked(search, 'laboratory') !== null || !isAny;
  return reel.fetch(all ? undefined : [id ?? '']);
}

/** Whether a page has all of its slides one below the other. */
export function showsAll(search: string): boolean {
  return isView(search, 'print') || isView(search, 'themes');
}

/** Fetches all slides file by file while nobody waits for anything else; those that come next first. */
export async function fetchAhead(deck: RevealApi, reel: Reel): Promise<void> {
  while (!reel.isWhole) {
    await new Promise<void>((go) => askIdle(go));
    const here = reel.indexOf(deck.getCurrentSlide()?.id);
    const { ids } = reel;
    const next = [...ids.slice(here), ...ids.slice(0, here).reverse()].find(
      (id) => !reel.isHere(id),
    );
    if (next !== undefined) await reel.fetch([next]);
  }
}

/** Has these sections in the document, in their order; those that are there already stay. */
function show(slides: Element, sections: readonly HTMLElement[]): void {
  const wanted = new Set<Element>(sections);
  for (const section of [...slides.children]) if (!wanted.has(section)) section.remove();
  let before = slides.firstElementChild;
  for (const section of sections) {
    if (section === before) before = before.nextElementSibling;
    else slides.insertBefore(section, before);
  }
}

/** Lets reveal.js count anew without telling anybody that the slide has changed: it has not. */
function silence(root: Element): (act: () => void) => void {
  let quiet = false;
  const stop = (event: Event) => quiet && event.stopImmediatePropagation();
  for (const type of ['beforeslidechange', 'slidechanged']) root.addEventListener(type, stop, true);
  return (act) => {
    quiet = true;
    act();
    quiet = false;
  };
}

/** The slide and the step that an address names. */
function placeIn(address: string): { readonly id?: string; readonly step?: number } {
  try {
    const hash = decodeURIComponent(new URL(address).hash);
    const [, id, step] = /^#\/?([^/]+)(?:\/(-?\d+))?$/.exec(hash) ?? [];
    return { ...(id ? { id } : {}), ...(step === undefined ? {} : { step: Number(step) }) };
  } catch {
    return {};
  }
}

let waiting = 0;

/** One after the other, while nobody waits for anything else. */
function whenIdle(indices: readonly number[], act: (index: number) => void): void {
  cancelIdle(waiting);
  const [index, ...rest] = indices;
  if (index === undefined) return;
  waiting = askIdle(() => {
    act(index);
    whenIdle(rest, act);
  });
}

/** Not every browser says when it is idle. */
const askIdle = (act: () => void): number =>
  'requestIdleCallback' in window ? requestIdleCallback(act) : Number(setTimeout(act, 100));
const cancelIdle = (id: number): void =>
  'cancelIdleCallback' in window ? cancelIdleCallback(id) : clearTimeout(id);
