/** A path as commands with absolute numbers, as curves of the layout and rough shapes come. */
type Command = readonly [letter: string, ...numbers: number[]];

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

const argumentCounts: Readonly<Record<string, number>> = {
  ...{ M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 },
};

function commands(d: string): Command[] {
  const found: Command[] = [];
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-df-z])([^a-df-z]*)/gi)) {
    const numbers = (rest.match(/-?\d*\.?\d+(?:e[-+]?\d+)?/gi) ?? []).map(Number);
    const count = argumentCounts[letter.toUpperCase()] || numbers.length || 1;
    for (let at = 0; at < Math.max(numbers.length, 1); at += count) {
      found.push([letter, ...numbers.slice(at, at + count)]);
    }
  }
  return found;
}

/** The same path, moved. Relative commands stay as they are. */
export function movePath(d: string, { x, y }: Point): string {
  return write(
    commands(d).map(([letter, ...numbers]) => {
      if (letter === 'H') return [letter, ...numbers.map((n) => n + x)];
      if (letter === 'V') return [letter, ...numbers.map((n) => n + y)];
      if (letter !== letter.toUpperCase()) return [letter, ...numbers];
      const first = letter === 'A' ? 5 : 0;
      return [letter, ...numbers.map((n, i) => (i < first ? n : n + ((i - first) % 2 ? y : x)))];
    }),
  );
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/** The same path, `factor` times as large. */
export function scalePath(d: string, factor: number): string {
  return write(
    commands(d).map(([letter, ...numbers]) => {
      const isArc = letter.toUpperCase() === 'A';
      return [letter, ...numbers.map((n, i) => (isArc && i >= 2 && i <= 4 ? n : n * factor))];
    }),
  );
}

function write(path: readonly Command[]): string {
  return path
    .map(([letter, ...numbers]) => `${letter}${numbers.map(hundredths).join(' ')}`)
    .join('');
}

/** The points that an absolute path goes through or is drawn towards. */
export function pathPoints(d: string): Point[] {
  return commands(d).flatMap(([letter, ...numbers]) => {
    const pairs = letter === 'A' ? numbers.slice(5) : numbers;
    return pairs.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: pairs[i + 1] ?? 0 }] : []));
  });
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
