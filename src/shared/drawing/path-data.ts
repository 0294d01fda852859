export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A part of a path: a line if it has no handles, else a cubic curve. */
export interface Segment {
  readonly from: Point;
  readonly to: Point;
  readonly handles?: readonly [Point, Point];
}

/** Segments that follow one another. */
export interface Subpath {
  readonly segments: readonly Segment[];
  readonly isClosed: boolean;
}

const counts: Readonly<Record<string, number>> = {
  ...{ M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 },
};

/** The segments of an SVG path; arcs become the curves that are nearest to them. */
export function readPath(d: string): readonly Subpath[] {
  const paths: { segments: Segment[]; isClosed: boolean }[] = [];
  let at: Point = { x: 0, y: 0 };
  let start = at;
  let handle: Point | undefined;
  const add = (to: Point, handles?: readonly [Point, Point]) => {
    if (paths.at(-1)?.isClosed !== false) paths.push({ segments: [], isClosed: false });
    paths.at(-1)?.segments.push({ from: at, to, ...(handles ? { handles } : {}) });
    at = to;
  };
  for (const { name, numbers: n } of commandsIn(d)) {
    const point = (index: number): Point => ({ x: n[index] ?? 0, y: n[index + 1] ?? 0 });
    const relative = name === name.toLowerCase();
    const to = (index: number): Point => {
      const { x, y } = point(index);
      return relative ? { x: x + at.x, y: y + at.y } : { x, y };
    };
    const mirrored = handle ? { x: 2 * at.x - handle.x, y: 2 * at.y - handle.y } : at;
    const before = handle;
    handle = undefined;
    switch (name.toUpperCase()) {
      case 'M':
        at = to(0);
        start = at;
        paths.push({ segments: [], isClosed: false });
        break;
      case 'L':
        add(to(0));
        break;
      case 'H':
        add({ x: (relative ? at.x : 0) + (n[0] ?? 0), y: at.y });
        break;
      case 'V':
        add({ x: at.x, y: (relative ? at.y : 0) + (n[0] ?? 0) });
        break;
      case 'C': {
        const handles = [to(0), to(2)] as const;
        add(to(4), handles);
        handle = handles[1];
        break;
      }
      case 'S': {
        const handles = [before ? mirrored : at, to(0)] as const;
        add(to(2), handles);
        handle = handles[1];
        break;
      }
      case 'Q':
      case 'T': {
        const isShort = name.toUpperCase() === 'T';
        const [middle, end] = isShort ? [before ? mirrored : at, to(0)] : [to(0), to(2)];
        add(end, [between(at, middle, 2 / 3), between(end, middle, 2 / 3)]);
        handle = middle;
        break;
      }
      case 'A':
        for (const curve of arc(at, to(5), n)) add(curve.to, curve.handles);
        break;
      default: {
        const last = paths.at(-1);
        if (last && !last.isClosed) {
          if (distance(at, start) > 0.01) add(start);
          last.isClosed = true;
        }
        at = start;
      }
    }
  }
  return paths.filter(({ segments }) => segments.length > 0);
}

function* commandsIn(d: string): Iterable<{ name: string; numbers: readonly number[] }> {
  for (const [, letter = '', rest = ''] of d.matchAll(
    /([a-z])([^a-z]*(?:e[-+]?\d[^a-df-z]*)*)/gi,
  )) {
    const count = counts[letter.toUpperCase()];
    if (count === undefined) continue;
    // Both flags of an arc may be written without what keeps them from the next number.
    const text = count === 7 ? rest.replace(arcFlags, '$1 $2 $3 ') : rest;
    const numbers = (text.match(/[-+]?(?:\d*\.\d+|\d+\.?)(?:e[-+]?\d+)?/gi) ?? []).map(Number);
    if (count === 0) yield { name: letter, numbers };
    for (let at = 0; count > 0 && at + count <= numbers.length; at += count) {
      // What follows a move is a line.
      const name = at > 0 && /m/i.test(letter) ? (letter === 'm' ? 'l' : 'L') : letter;
      yield { name, numbers: numbers.slice(at, at + count) };
    }
  }
}

const number = '[-+]?(?:\\d*\\.\\d+|\\d+\\.?)(?:e[-+]?\\d+)?';
const arcFlags = new RegExp(
  `(${number}[\\s,]*${number}[\\s,]*${number})[\\s,]*([01])[\\s,]*([01])[\\s,]*(?=${number}[\\s,]*${number})`,
  'gi',
);

/** An arc of an ellipse as curves of up to a quarter of it. */
function arc(from: Point, to: Point, given: readonly number[]): readonly Segment[] {
  const [rx0 = 0, ry0 = 0, turn = 0, large = 0, sweep = 0] = given;
  if (rx0 === 0 || ry0 === 0 || distance(from, to) === 0) return [{ from, to }];
  const [sin, cos] = [Math.sin((turn * Math.PI) / 180), Math.cos((turn * Math.PI) / 180)];
  const [dx, dy] = [(from.x - to.x) / 2, (from.y - to.y) / 2];
  const [px, py] = [cos * dx + sin * dy, cos * dy - sin * dx];
  const grow = Math.max(1, Math.hypot(px / rx0, py / ry0));
  const [rx, ry] = [Math.abs(rx0) * grow, Math.abs(ry0) * grow];
  const rest = rx ** 2 * ry ** 2 - rx ** 2 * py ** 2 - ry ** 2 * px ** 2;
  const factor =
    (large === sweep ? -1 : 1) *
    Math.sqrt(Math.max(0, rest / (rx ** 2 * py ** 2 + ry ** 2 * px ** 2)));
  const [cx, cy] = [(factor * rx * py) / ry, (-factor * ry * px) / rx];
  const first = Math.atan2((py - cy) / ry, (px - cx) / rx);
  let sweepBy = Math.atan2((-py - cy) / ry, (-px - cx) / rx) - first;
  if (sweep === 0 && sweepBy > 0) sweepBy -= 2 * Math.PI;
  if (sweep === 1 && sweepBy < 0) sweepBy += 2 * Math.PI;
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const place = (x: number, y: number): Point => ({
    x: middle.x + cos * (cx + rx * x) - sin * (cy + ry * y),
    y: middle.y + sin * (cx + rx * x) + cos * (cy + ry * y),
  });
  const count = Math.max(1, Math.ceil(Math.abs(sweepBy) / (Math.PI / 2) - 1e-6));
  const step = sweepBy / count;
  const reach = (4 / 3) * Math.tan(step / 4);
  return Array.from({ length: count }, (_, index) => {
    const [a, b] = [first + index * step, first + (index + 1) * step];
    return {
      from: place(Math.cos(a), Math.sin(a)),
      to: index === count - 1 ? to : place(Math.cos(b), Math.sin(b)),
      handles: [
        place(Math.cos(a) - reach * Math.sin(a), Math.sin(a) + reach * Math.cos(a)),
        place(Math.cos(b) + reach * Math.sin(b), Math.sin(b) - reach * Math.cos(b)),
      ],
    };
  });
}

export function between(one: Point, other: Point, share: number): Point {
  return { x: one.x + (other.x - one.x) * share, y: one.y + (other.y - one.y) * share };
}

export function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
