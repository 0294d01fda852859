import { drawnByHand, placing, shapes } from '../../shared/drawing/by-hand.ts';

/** What was there before a hand drew it, by what is there now. */
const clean = new WeakMap<Element, Element>();
const drawings = '.diagram > svg, .picture > svg, .picture .stage > svg';
/** Labels lie on grounds, and what clips or fills others is not seen itself. */
const left = 'defs *, clipPath *, mask *, pattern *, marker *, foreignObject *, .ground';
/** More than a hand would draw, or redraw while a figure runs. */
const most = 700;

let watching: MutationObserver | undefined;

/** Draws the lines of diagrams and pictures as a hand does, or clean again; and what figures draw from now on. */
export function drawByHand(isByHand: boolean): void {
  document.documentElement.classList.toggle('by-hand', isByHand);
  watching?.disconnect();
  const found = [...document.querySelectorAll<SVGSVGElement>(drawings)];
  if (!isByHand) {
    for (const svg of found) restore(svg);
    return;
  }
  watching = new MutationObserver((changes) => {
    // What a figure draws, and slides that come into the page only when they are near.
    const changed = new Set(changes.map(({ target }) => (target as Element).closest('svg')));
    for (const svg of changed) if (svg?.matches(drawings)) redraw(svg);
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node instanceof HTMLElement) drawPartByHand(node);
    }
    // What was just drawn is no change to answer.
    watching?.takeRecords();
  });
  for (const svg of found) {
    if (!svg.hasAttribute('data-by-hand')) redraw(svg);
  }
  watching.observe(document.body, { childList: true, subtree: true });
}

/** The same for what stands in an element, once. */
export function drawPartByHand(part: Element): void {
  for (const svg of part.querySelectorAll<SVGSVGElement>(drawings)) {
    if (!svg.hasAttribute('data-by-hand')) redraw(svg);
  }
}

function redraw(svg: SVGSVGElement): void {
  const found = [...svg.querySelectorAll<SVGElement>(shapes.join())];
  if (found.length > most) return;
  for (const shape of found) {
    if (clean.has(shape) || shape.matches(left)) continue;
    const d = drawnByHand(shape.tagName, (name) => shape.getAttribute(name));
    if (d === undefined) continue;
    const drawn = document.createElementNS(shape.namespaceURI, 'path');
    for (const { name, value } of shape.attributes) {
      if (!placing.includes(name)) drawn.setAttribute(name, value);
    }
    drawn.setAttribute('d', d);
    clean.set(drawn, shape);
    shape.replaceWith(drawn);
  }
}

function restore(svg: SVGSVGElement): void {
  for (const drawn of svg.querySelectorAll('path')) {
    const shape = clean.get(drawn);
    if (!shape) continue;
    // Steps may have come since.
    shape.setAttribute('class', drawn.getAttribute('class') ?? '');
    drawn.replaceWith(shape);
  }
}
