import { type Box, boxOf, movePath, type Point, pathPoints } from './path.ts';
import { classList, element, outline, round } from './write.ts';
import { type Element, number, translation } from './xml.ts';

/** An outline as it was laid out, with the place that its groups move it to. */
export interface Outline {
  readonly element: Element;
  readonly at: Point;
}

/** A place inside of an element that may be moved itself. */
export function moved(origin: Point, element: Element): Point {
  const [x, y] = translation(element);
  return { x: origin.x + x, y: origin.y + y };
}

/** Outlines in reading order. Of a hand-drawn pair, a fill and a stroke, the fill has the form. */
export function* outlinesIn(parent: Element, at: Point): Generator<Outline> {
  for (const child of parent.children) {
    const here = moved(at, child);
    if (child.name === 'g') yield* outlinesIn(withoutStrokes(child), here);
    else if (/^(rect|circle|ellipse|polygon|path|line)$/.test(child.name)) {
      if (child.name !== 'rect' || number(child, 'width') > 0) yield { element: child, at: here };
    }
  }
}

function closed(path: Element): Element {
  const d = path.attributes['d'] ?? '';
  return { ...path, attributes: { ...path.attributes, d: /z\s*$/i.test(d) ? d : `${d}Z` } };
}

function withoutStrokes(g: Element): Element {
  const isFill = (child: Element) => child.name === 'path' && child.attributes['stroke'] === 'none';
  if (!g.children.some(isFill)) return g;
  const kept = g.children.filter((child) => child.name !== 'path' || isFill(child));
  return { ...g, children: kept.map((child) => (isFill(child) ? closed(child) : child)) };
}

/** The box around outlines, from the numbers that they are made of. */
export function boxOfOutlines(outlines: readonly Outline[]): Box {
  return boxOf(
    outlines.flatMap(({ element, at }) =>
      corners(element).map((p) => ({ x: p.x + at.x, y: p.y + at.y })),
    ),
  );
}

function corners(element: Element): Point[] {
  if (element.name === 'path') return pathPoints(element.attributes['d'] ?? '');
  if (element.name === 'polygon') return polygonPoints(element);
  if (element.name === 'line') {
    const [x1, y1] = [number(element, 'x1'), number(element, 'y1')];
    return [
      { x: x1, y: y1 },
      { x: number(element, 'x2'), y: number(element, 'y2') },
    ];
  }
  const x = number(element, 'x') + number(element, 'cx');
  const y = number(element, 'y') + number(element, 'cy');
  const [rx, ry] = [
    number(element, 'r') || number(element, 'rx'),
    number(element, 'r') || number(element, 'ry'),
  ];
  if (element.name !== 'rect')
    return [
      { x: x - rx, y: y - ry },
      { x: x + rx, y: y + ry },
    ];
  return [
    { x, y },
    { x: x + number(element, 'width'), y: y + number(element, 'height') },
  ];
}

function polygonPoints(polygon: Element): Point[] {
  return pathPoints(`M${polygon.attributes['points'] ?? ''}`);
}

export function writeBox({ x, y, width, height }: Box, rx: number, name?: string | false): string {
  const attributes = { class: classList('shape', name), ...outline, x, y, width, height };
  return element('rect', { ...attributes, rx: rx > 0 && rx });
}

/** On its broad side; halfway up it is as wide as the box, so that lines to the box's sides meet it. */
export function writeTrapezoid({ x, y, width, height }: Box): string {
  const slant = Math.round(height * 0.11);
  const [left, right, bottom] = [x, x + width, y + height];
  const d = `M${round(left - slant)} ${round(bottom)}L${round(left + slant)} ${round(y)}H${round(right - slant)}L${round(right + slant)} ${round(bottom)}Z`;
  return element('path', { class: 'shape', ...outline, d });
}

export function writeOutline({ element: drawn, at }: Outline, isInner: boolean): string {
  const attributes = { class: classList('shape', isInner && 'inner'), ...outline };
  const n = (name: string) => number(drawn, name);
  if (drawn.name === 'path') {
    return element('path', { ...attributes, d: movePath(drawn.attributes['d'] ?? '', at) });
  }
  if (drawn.name === 'polygon') {
    const points = polygonPoints(drawn).map(({ x, y }) => `${round(x + at.x)} ${round(y + at.y)}`);
    return element('path', { ...attributes, d: `M${points.join('L')}Z` });
  }
  if (drawn.name === 'rect') {
    return writeBox(
      { x: n('x') + at.x, y: n('y') + at.y, width: n('width'), height: n('height') },
      n('rx'),
      isInner && 'inner',
    );
  }
  const center = { cx: n('cx') + at.x, cy: n('cy') + at.y };
  if (drawn.name === 'circle') return element('circle', { ...attributes, ...center, r: n('r') });
  if (drawn.name === 'ellipse') {
    return element('ellipse', { ...attributes, ...center, rx: n('rx'), ry: n('ry') });
  }
  const d = `M${round(n('x1') + at.x)} ${round(n('y1') + at.y)}L${round(n('x2') + at.x)} ${round(n('y2') + at.y)}`;
  return element('path', { ...attributes, d });
}
