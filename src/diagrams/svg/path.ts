import svgpath from 'svgpath';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The same path, moved. */
export function movePath(d: string, { x, y }: Point): string {
  return svgpath(d).translate(x, y).round(2).toString();
}

/** The same path, `factor` times as large. */
export function scalePath(d: string, factor: number): string {
  return svgpath(d).scale(factor).round(2).toString();
}

/** The points that a path goes through or is drawn towards. */
export function pathPoints(d: string): Point[] {
  const points: Point[] = [];
  svgpath(d)
    .abs()
    .iterate(([letter, ...numbers], _index, x, y) => {
      if (letter === 'H') points.push({ x: numbers[0] ?? x, y });
      else if (letter === 'V') points.push({ x, y: numbers[0] ?? y });
      else points.push(...pairs(letter === 'A' ? numbers.slice(5) : numbers));
    });
  return points;
}

function pairs(numbers: readonly number[]): Point[] {
  return numbers.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: numbers[i + 1] ?? 0 }] : []));
}

/** Where a path ends (or starts), and the direction in which it leaves there, in radians. */
export function pathEnd(d: string, which: 'start' | 'end'): Point & { readonly angle: number } {
  const points = pathPoints(d);
  if (which === 'start') points.reverse();
  const end = points.at(-1) ?? { x: 0, y: 0 };
  const before = points.findLast((p) => Math.hypot(p.x - end.x, p.y - end.y) > 0.1) ?? end;
  return { ...end, angle: Math.atan2(end.y - before.y, end.x - before.x) };
}

export function boxOf(points: readonly Point[]): Box {
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The box around boxes, with room at all sides. */
export function boxAround(boxes: readonly Box[], room: number): Box {
  const { x, y, width, height } = boxOf(
    boxes.flatMap((box) => [box, { x: box.x + box.width, y: box.y + box.height }]),
  );
  return { x: x - room, y: y - room, width: width + 2 * room, height: height + 2 * room };
}

/** The point of the line through the given points that is nearest to a place. */
export function nearestOn(line: readonly Point[], place: Point): Point {
  let [best, least] = [place, Number.POSITIVE_INFINITY];
  for (const [i, to] of line.entries()) {
    const from = line[i - 1] ?? to;
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const along = ((place.x - from.x) * dx + (place.y - from.y) * dy) / (dx * dx + dy * dy || 1);
    const t = Math.min(1, Math.max(0, along));
    const point = { x: from.x + t * dx, y: from.y + t * dy };
    const distance = Math.hypot(point.x - place.x, point.y - place.y);
    if (distance < least) [best, least] = [point, distance];
  }
  return best;
}
