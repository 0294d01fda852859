import { labelSize, widthOf } from './widths.ts';

/** A label where it would stand by itself, in px of the picture. */
export interface Label {
  readonly text: string;
  readonly y: number;
}

/** Moves labels of one column apart, no further than needed, and keeps them in order between two edges. */
export function spread(labels: readonly Label[], top: number, bottom: number): readonly number[] {
  const line = labelSize * 1.15;
  const order = labels.map((_, index) => index).sort((a, b) => at(labels, a) - at(labels, b));
  const places = labels.map(({ y }) => y);
  const put = (index: number, y: number) => {
    places[index] = y;
  };
  let least = top;
  for (const index of order) {
    put(index, Math.max(places[index] ?? 0, least));
    least = (places[index] ?? 0) + line;
  }
  let most = bottom;
  for (const index of [...order].reverse()) {
    put(index, Math.min(places[index] ?? 0, most));
    most = (places[index] ?? 0) - line;
  }
  return places;
}

function at(labels: readonly Label[], index: number): number {
  return labels[index]?.y ?? 0;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Places for the names of clouds of dots: beside a dot of its own, over as few dots and names as can be. */
export function nameClouds(
  clouds: readonly { readonly name: string; readonly dots: readonly Point[] }[],
  frame: Box,
): readonly Point[] {
  const all = clouds.flatMap(({ dots }) => dots);
  const taken: Box[] = [];
  return clouds.map(({ name, dots }) => {
    const width = widthOf(name) * 1.05;
    const half = labelSize * 0.6;
    const boxes = extremes(dots).flatMap(({ x, y }) =>
      [
        [x + 14 + width / 2, y],
        [x - 14 - width / 2, y],
        [x, y - 10 - half],
        [x, y + 10 + half],
      ].map(([cx = 0, cy = 0]) => ({
        x: cx,
        y: cy,
        left: cx - width / 2,
        right: cx + width / 2,
        top: cy - half,
        bottom: cy + half,
      })),
    );
    const inside = boxes.filter(
      (box) =>
        box.left >= frame.left &&
        box.right <= frame.right &&
        box.top >= frame.top &&
        box.bottom <= frame.bottom,
    );
    const middle = meanOf(dots);
    const costOf = (box: Box & Point) =>
      all.filter((dot) => holds(box, dot)).length * 10 +
      taken.filter((other) => meet(box, other)).length * 1000 +
      Math.hypot(box.x - middle.x, box.y - middle.y) / 100;
    const [first, ...rest] = inside.length > 0 ? inside : boxes;
    const best = rest.reduce(
      (one, other) => (costOf(other) < costOf(one) ? other : one),
      first ?? { ...frame, ...middle },
    );
    taken.push(best);
    return { x: best.x, y: best.y };
  });
}

/** The outermost dots in eight directions. */
function extremes(dots: readonly Point[]): readonly Point[] {
  const directions = Array.from({ length: 8 }, (_, turn) => (turn * Math.PI) / 4);
  const found = directions.flatMap((angle) => {
    const far = ({ x, y }: Point) => x * Math.cos(angle) + y * Math.sin(angle);
    return [...dots].sort((a, b) => far(b) - far(a)).slice(0, 1);
  });
  return [...new Set(found)];
}

function meanOf(dots: readonly Point[]): Point {
  const sum = (of: (dot: Point) => number) => dots.reduce((all, dot) => all + of(dot), 0);
  const count = Math.max(1, dots.length);
  return { x: sum(({ x }) => x) / count, y: sum(({ y }) => y) / count };
}

function holds({ left, top, right, bottom }: Box, { x, y }: Point): boolean {
  const reach = 8;
  return x > left - reach && x < right + reach && y > top - reach && y < bottom + reach;
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
