import {
  between,
  distance,
  type Point,
  readPath,
  type Segment,
  type Subpath,
} from './path-data.ts';

/** What an element says by a name. */
type Get = (name: string) => string | null | undefined;

/** The attributes that say where a shape is; a path in its place has none of them. */
export const placing = ['x', 'y', 'width', 'height', 'rx', 'ry', 'cx', 'cy', 'r', 'points'].concat([
  'x1',
  'x2',
  'y1',
  'y2',
  'd',
]);

/** The shapes that a hand can draw. */
export const shapes = ['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'] as const;

/**
 * A shape of an SVG as a hand would draw it: the data of a path that sways beside the lines of the shape, and
 * meets what they meet. The same shape is drawn alike each time. Undefined for what is not to be drawn so.
 */
export function drawnByHand(name: string, get: Get): string | undefined {
  const d = dataOf(name, get);
  if (d === undefined || d.length > 4000) return undefined;
  const sway = swayOf(d);
  const drawn = readPath(d).map((path) => swayed(path, sway));
  return drawn.length === 0 ? undefined : drawn.join('');
}

/** A shape as a path. */
function dataOf(name: string, get: Get): string | undefined {
  const n = (key: string) => Number.parseFloat(get(key) ?? '') || 0;
  switch (name) {
    case 'path':
      return get('d') ?? undefined;
    case 'line':
      return `M${n('x1')} ${n('y1')}L${n('x2')} ${n('y2')}`;
    case 'polyline':
      return `M${get('points') ?? ''}`;
    case 'polygon':
      return `M${get('points') ?? ''}Z`;
    case 'rect': {
      const [x, y, width, height] = [n('x'), n('y'), n('width'), n('height')];
      if (width <= 0 || height <= 0 || /%/.test(get('width') ?? '')) return undefined;
      const r = Math.min(n('rx') || n('ry'), width / 2, height / 2);
      if (r === 0) return `M${x} ${y}h${width}v${height}h${-width}Z`;
      const turn = (dx: number, dy: number) => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
      const [across, down] = [width - 2 * r, height - 2 * r];
      return `M${x + r} ${y}h${across}${turn(r, r)}v${down}${turn(-r, r)}h${-across}${turn(-r, -r)}v${-down}${turn(r, -r)}Z`;
    }
    case 'circle':
    case 'ellipse': {
      const [rx, ry] = [n('r') || n('rx'), n('r') || n('ry')];
      if (rx <= 0 || ry <= 0) return undefined;
      return `M${n('cx') - rx} ${n('cy')}a${rx} ${ry} 0 1 1 ${2 * rx} 0a${rx} ${ry} 0 1 1 ${-2 * rx} 0Z`;
    }
    default:
      return undefined;
  }
}

/** A number from -1 to 1, another each time, and the same ones for the same text. */
type Sway = () => number;

function swayOf(text: string): Sway {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  }
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return state / 0x80000000;
  };
}

function swayed({ segments, isClosed }: Subpath, sway: Sway): string {
  const first = segments[0]?.from ?? { x: 0, y: 0 };
  // Corners are missed a little; the ends of a line are met, where it leads to something.
  const start = isClosed ? near(first, reachOf(segments[0]) / 2, sway) : first;
  let at = start;
  const parts = [`M${said(start)}`];
  for (const [index, segment] of segments.entries()) {
    const isLast = index === segments.length - 1;
    const to = isLast
      ? isClosed
        ? start
        : segment.to
      : near(segment.to, reachOf(segment) / 2, sway);
    const reach = reachOf(segment);
    const [one, other] = segment.handles ?? [
      between(segment.from, segment.to, 0.3),
      between(segment.from, segment.to, 0.72),
    ];
    const moved = (handle: Point, from: Point, by: Point) =>
      near({ x: handle.x + by.x - from.x, y: handle.y + by.y - from.y }, reach, sway);
    const handles = [moved(one, segment.from, at), moved(other, segment.to, to)];
    parts.push(`C${handles.map(said).join(' ')} ${said(to)}`);
    at = to;
  }
  return parts.join('') + (isClosed ? 'Z' : '');
}

/** How far a line of some length strays, in px. */
function reachOf(segment: Segment | undefined): number {
  const length = segment ? distance(segment.from, segment.to) : 0;
  return Math.min(3.2, length * 0.035);
}

function near({ x, y }: Point, reach: number, sway: Sway): Point {
  return { x: x + reach * sway(), y: y + reach * sway() };
}

function said({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
