import type { Stroke } from '../../shared/drawing/drawings.ts';
import { pathOf } from '../../shared/drawing/stroke-path.ts';

const namespace = 'http://www.w3.org/2000/svg';
const drawn = new WeakMap<Stroke, SVGPathElement>();

/** Shows the strokes of a slide over all that is on it. */
export function showStrokes(slide: Element, strokes: readonly Stroke[]): void {
  const layer = slide.querySelector(':scope > .drawing');
  if (strokes.length === 0) layer?.remove();
  else (layer ?? addLayer(slide)).replaceChildren(...strokes.map(elementOf));
}

function addLayer(slide: Element): Element {
  const layer = document.createElementNS(namespace, 'svg');
  layer.setAttribute('class', 'drawing');
  layer.setAttribute('viewBox', '0 0 1280 720');
  layer.setAttribute('aria-hidden', 'true');
  slide.append(layer);
  return layer;
}

function elementOf(stroke: Stroke): SVGPathElement {
  const known = drawn.get(stroke);
  if (known) return known;
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('class', stroke.colour);
  path.setAttribute('d', pathOf(stroke));
  drawn.set(stroke, path);
  return path;
}
