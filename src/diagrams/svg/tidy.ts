import type { EdgeDrawing, EdgeLabelDrawing, GraphDrawing } from '../kinds/graph-read.ts';
import type { RawDrawing } from '../page/draw.in-page.ts';
import { type Box, nearestOn, type Point, pathPoints } from './path.ts';

/** Mends what the layout leaves untidy: jogs between subgraphs, and labels beside their lines. */
export function tidy(drawing: GraphDrawing, raw: RawDrawing, fontSize: number): GraphDrawing {
  const boxes = new Map(drawing.clusters.map(({ node, box }) => [node.id, box]));
  const ends = new Map(raw.edges.map((edge) => [edge.id, edge]));
  const edges = drawing.edges.map((edge) => {
    const { start = '', end = '' } = ends.get(edge.id) ?? {};
    return straighten(edge, boxes.get(start), boxes.get(end), fontSize);
  });
  const lines = new Map(edges.map((edge) => [edge.id, pathPoints(edge.d)]));
  const edgeLabels = drawing.edgeLabels.map((label) =>
    snap(label, lines.get(label.edge), fontSize),
  );
  return { ...drawing, edges, edgeLabels };
}

/** An edge between two subgraphs that face each other needs no bends. */
function straighten(edge: EdgeDrawing, from: Box | undefined, to: Box | undefined, margin: number) {
  const points = pathPoints(edge.d);
  const [first, last] = [points[0], points.at(-1)];
  if (!from || !to || !first || !last || points.length < 3) return edge;
  const x = longestRun(points, 'y', 'x');
  const y = longestRun(points, 'x', 'y');
  const isVertical =
    leaves(points, 'x') && within(x, from.x, from.width) && within(x, to.x, to.width);
  const isHorizontal =
    leaves(points, 'y') && within(y, from.y, from.height) && within(y, to.y, to.height);
  if (isVertical) return { ...edge, d: `M${x} ${first.y}L${x} ${last.y}` };
  if (isHorizontal) return { ...edge, d: `M${first.x} ${y}L${last.x} ${y}` };
  return edge;

  function within(value: number | undefined, start: number, length: number): value is number {
    return value !== undefined && value > start + margin && value < start + length - margin;
  }
}

/** Whether a line leaves and arrives at right angles to the axis, and never goes back on it. */
function leaves(points: readonly Point[], fixed: 'x' | 'y'): boolean {
  const other = fixed === 'x' ? 'y' : 'x';
  const [p0, p1, q1, q0] = [points[0], points[1], points.at(-2), points.at(-1)];
  if (!p0 || !p1 || !q0 || !q1) return false;
  const sign = Math.sign(q0[other] - p0[other]);
  const isOneWay = points.every((p, i) => (p[other] - (points[i - 1] ?? p)[other]) * sign >= -0.5);
  return isOneWay && Math.abs(p0[fixed] - p1[fixed]) < 0.5 && Math.abs(q0[fixed] - q1[fixed]) < 0.5;
}

/** Where the longest straight piece along an axis lies on the other one. */
function longestRun(points: readonly Point[], along: 'x' | 'y', fixed: 'x' | 'y') {
  let [place, longest]: [number | undefined, number] = [undefined, 0];
  for (const [i, to] of points.entries()) {
    const from = points[i - 1] ?? to;
    const length = Math.abs(to[along] - from[along]);
    if (Math.abs(to[fixed] - from[fixed]) < 0.5 && length > longest) {
      [place, longest] = [to[fixed], length];
    }
  }
  return place;
}

/** Puts a label's middle on its line, and gives the ground behind it some room at both sides. */
function snap(part: EdgeLabelDrawing, line: readonly Point[] = [], fontSize: number) {
  const { box, label } = part;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const target = nearestOn(line, middle);
  const [dx, dy] = [target.x - middle.x, target.y - middle.y];
  if (Math.hypot(dx, dy) > fontSize) return part;
  const room = 0.15 * fontSize;
  return {
    ...part,
    box: { ...box, x: box.x + dx - room, y: box.y + dy, width: box.width + 2 * room },
    label: { ...label, at: { x: label.at.x + dx, y: label.at.y + dy } },
  };
}
