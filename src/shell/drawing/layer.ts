import type { Stroke } from '../../shared/drawing/drawings.ts';
import { pathOf } from '../../shared/drawing/stroke-path.ts';
import { slideBox } from '../../shared/slide-size.ts';
import { svg } from '../dom.ts';

const drawn = new WeakMap<Stroke, SVGPathElement>();

/** Shows the strokes of a slide over all that is on it. */
export function showStrokes(slide: Element, strokes: readonly Stroke[]): void {
  const layer = slide.querySelector(':scope > .drawing');
  if (strokes.length === 0) layer?.remove();
  else (layer ?? addLayer(slide)).replaceChildren(...strokes.map(elementOf));
}

function addLayer(slide: Element): Element {
  const names = { class: 'drawing', viewBox: slideBox, 'aria-hidden': 'true' };
  const layer = svg('svg', names);
  slide.append(layer);
  return layer;
}

function elementOf(stroke: Stroke): SVGPathElement {
  const known = drawn.get(stroke);
  if (known) return known;
  const path = svg('path', { class: stroke.colour, d: pathOf(stroke) });
  drawn.set(stroke, path);
  return path;
}
