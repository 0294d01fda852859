import type { RevealApi } from 'reveal.js';
import { reelOf } from '../reel/reel.ts';

/**
 * How one slide gives way to its neighbour, where the deck or the later one of the two asks for it. Only the
 * browser's animations are used, so that the page itself is never in a state between two: who asked for less
 * motion, prints, or looks at what comes next sees the slide as it is.
 */
export function addMotion(deck: RevealApi): void {
  const less = matchMedia('(prefers-reduced-motion: reduce)');
  let running: readonly Animation[] = [];
  const start = (begin: () => readonly Animation[]) => {
    for (const each of running) each.cancel();
    running = less.matches ? [] : begin();
  };
  deck.on('slidechanged', (event) => {
    const { previousSlide: from, currentSlide: to } = event as unknown as Change;
    start(() => (from && to ? change(deck, from, to) : []));
  });
  deck.on('fragmentshown', (event) => {
    const { fragments } = event as unknown as { readonly fragments: readonly Element[] };
    start(() => fragments.flatMap(grow));
  });
}

interface Change {
  readonly previousSlide?: HTMLElement;
  readonly currentSlide?: HTMLElement;
}

/** In ms: long enough to be followed by the eye, short enough to be spoken over. */
const time = { change: 350, move: 600 } as const;

function change(deck: RevealApi, from: HTMLElement, to: HTMLElement): readonly Animation[] {
  const reel = reelOf(deck);
  const way = reel.indexOf(to.id) - reel.indexOf(from.id);
  if (Math.abs(way) !== 1) return [];
  const kind = (way > 0 ? to : from).dataset['change'];
  if (kind === 'fade') return fade(from, to);
  if (kind === 'slide') return slide(from, to, way);
  return kind === 'move' ? move(from, to) : [];
}

function animate(element: Element, frames: Keyframe[], duration: number, add = false): Animation {
  const composite = add ? 'add' : 'replace';
  return element.animate(frames, { duration, easing: 'ease-in-out', composite });
}

/** The slide that goes is hidden already; for a while it is seen once more. */
function fade(from: Element, to: Element): readonly Animation[] {
  const visibility = 'visible';
  return [
    animate(
      from,
      [
        { visibility, opacity: 1 },
        { visibility, opacity: 0 },
      ],
      time.change,
    ),
    animate(to, [{ opacity: 0 }, { opacity: 1 }], time.change),
  ];
}

function slide(from: Element, to: Element, way: number): readonly Animation[] {
  const at = (share: number) => `translateX(${share * 100}%)`;
  const seen = { visibility: 'visible', opacity: 1 };
  return [
    animate(
      from,
      [
        { ...seen, transform: at(0) },
        { ...seen, transform: at(-way) },
      ],
      time.change,
    ),
    animate(to, [{ transform: at(way) }, { transform: at(0) }], time.change),
  ];
}

/** What has a key in a slide: its own, or that of a part of a diagram. */
const keyed = '[data-key], .diagram svg [data-id]';

/** What both slides have travels to its new place; what is new grows out of where it belongs, or appears. */
function move(from: Element, to: Element): readonly Animation[] {
  const old = byKey(from);
  const [known, fresh]: [[Element, Element][], Element[]] = [[], []];
  for (const [key, elements] of byKey(to)) {
    for (const [index, element] of elements.entries()) {
      const before = old.get(key)?.[index];
      if (before) known.push([before, element]);
      else fresh.push(element);
    }
  }
  const blocks = to.querySelectorAll('.slide-title, .slide-body > *');
  const plain = [...blocks].filter((block) => !known.some(([, each]) => block.contains(each)));
  return [
    ...known.flatMap(([before, element]) => travel(element, boxOf(before), boxOf(element))),
    ...fresh.flatMap((element) =>
      element.matches('[data-from]') ? grow(element) : appear(element),
    ),
    ...plain.flatMap(appear),
  ];
}

function byKey(slide: Element): ReadonlyMap<string, readonly Element[]> {
  const found = new Map<string, Element[]>();
  for (const element of slide.querySelectorAll<HTMLElement | SVGElement>(keyed)) {
    const { key, id } = element.dataset;
    const name = key === undefined ? `diagram ${id}` : key;
    found.set(name, [...(found.get(name) ?? []), element]);
  }
  return found;
}

const boxOf = (element: Element) => element.getBoundingClientRect();

/** From one box to the place where it is. A line can't be bent on its way: it appears. */
function travel(element: Element, from: DOMRect, to: DOMRect): readonly Animation[] {
  const near = (a: number, b: number) => Math.abs(a - b) < 0.5;
  const { x, y, width, height } = to;
  if (near(from.x, x) && near(from.y, y) && near(from.width, width) && near(from.height, height)) {
    return [];
  }
  if (element instanceof SVGPathElement || !to.width || !to.height) return appear(element);
  const start = transformOf(element, from, to);
  return [animate(element, [{ transform: start }, { transform: 'none' }], time.move, true)];
}

/** Out of the middle of the element that `data-from` names by its key, in the same slide. */
function grow(element: Element): readonly Animation[] {
  const key = element.getAttribute('data-from');
  const origins = [...(element.closest('.slide')?.querySelectorAll(keyed) ?? [])];
  const origin = origins.find((each) =>
    [each.getAttribute('data-key'), each.getAttribute('data-id')].includes(key),
  );
  if (key === null || !origin) return [];
  const [of, to] = [boxOf(origin), boxOf(element)];
  const least = new DOMRect(
    of.x + of.width / 2 - to.width / 10,
    of.y + of.height / 2 - to.height / 10,
    to.width / 5,
    to.height / 5,
  );
  const start = transformOf(element, least, to);
  return [
    animate(element, [{ opacity: 0 }, { opacity: 1 }], time.move),
    animate(element, [{ transform: start }, { transform: 'none' }], time.move, true),
  ];
}

function appear(element: Element): readonly Animation[] {
  return [animate(element, [{ opacity: 0 }, { opacity: 1 }], time.change)];
}

/** What shows an element that is in the box `to` in the box `from`, in its own units. */
function transformOf(element: Element, from: DOMRect, to: DOMRect): string {
  const [sx, sy] = [from.width / to.width, from.height / to.height];
  const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
  if (!matrix) {
    // An element of HTML grows around its middle, and is as many times larger as its slide is.
    const slide = element.closest<HTMLElement>('.slide');
    const scale = slide ? slide.getBoundingClientRect().width / slide.offsetWidth : 1;
    const by = (a: number, b: number) => (a - b) / scale;
    const x = by(from.x + from.width / 2, to.x + to.width / 2);
    const y = by(from.y + from.height / 2, to.y + to.height / 2);
    return `translate(${x}px, ${y}px) scale(${sx}, ${sy})`;
  }
  // One of SVG, around the corner of its picture.
  const here = matrix.inverse();
  const corner = ({ x, y }: DOMRect) => new DOMPoint(x, y).matrixTransform(here);
  const [old, now] = [corner(from), corner(to)];
  return `translate(${old.x - now.x * sx}px, ${old.y - now.y * sy}px) scale(${sx}, ${sy})`;
}
