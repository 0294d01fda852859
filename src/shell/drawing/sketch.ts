import type { Point, Stroke } from '../../shared/drawing/drawings.ts';
import { type History, undo } from '../../shared/history.ts';

/** The strokes of one slide, with what they were before and what was taken back. */
export type Sketch = History<Stroke>;

/** One change less; of strokes that were there when the page was opened, one stroke less. */
export function undone(sketch: Sketch): Sketch {
  const { past, now, future } = sketch;
  if (past.length > 0 || now.length === 0) return undo(sketch);
  return { past, now: now.slice(0, -1), future: [now, ...future] };
}

/** How near to a stroke an eraser has to come, in the slide's pixels. */
const reach = 10;

/** Whether an eraser that moves from one place to another meets a stroke. */
export function meets({ points, width }: Stroke, from: Point, to: Point): boolean {
  const near = reach + width / 2;
  return points.some(
    (point, index) => apart([points[index - 1] ?? point, point], [from, to]) < near,
  );
}

type Line = readonly [Point, Point];

function apart(a: Line, b: Line): number {
  if (cross(a, b)) return 0;
  return Math.min(...a.map((point) => distance(point, b)), ...b.map((point) => distance(point, a)));
}

function cross([a, b]: Line, [c, d]: Line): boolean {
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

function side([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number {
  return (bx - ax) * (y - ay) - (by - ay) * (x - ax);
}

function distance([x, y]: Point, [[ax, ay], [bx, by]]: Line): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - ax) * dx + (y - ay) * dy) / length;
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(x - ax - at * dx, y - ay - at * dy);
}
