import type { GraphNode, RawDrawing } from '../page/draw.in-page.ts';
import { type Label, middleToBaseline, readLabel } from '../svg/label.ts';
import { boxOfOutlines, moved, type Outline, outlinesIn } from '../svg/outline.ts';
import { type Box, movePath, type Point } from '../svg/path.ts';
import { classes, type Element, find, hasClass, number } from '../svg/xml.ts';

export interface ClusterDrawing {
  readonly node: GraphNode;
  readonly box: Box;
  readonly label: Label | undefined;
}

export interface NodeDrawing {
  readonly node: GraphNode;
  /** Its outlines, each with its place. */
  readonly outlines: readonly Outline[];
  readonly label: Label | undefined;
}

export interface EdgeDrawing {
  readonly id: string;
  readonly d: string;
  readonly line: 'solid' | 'dotted' | 'thick';
  readonly startMarker: string | undefined;
  readonly endMarker: string | undefined;
}

export interface EdgeLabelDrawing {
  readonly edge: string;
  readonly box: Box;
  readonly label: Label;
}

/** A flowchart or state diagram, taken apart; all places are in the drawing's own coordinates. */
export interface GraphDrawing {
  readonly viewBox: Box;
  readonly clusters: ClusterDrawing[];
  readonly nodes: NodeDrawing[];
  readonly edges: EdgeDrawing[];
  readonly edgeLabels: EdgeLabelDrawing[];
}

interface Reading extends GraphDrawing {
  readonly byDomId: ReadonlyMap<string, GraphNode>;
  readonly fontSize: number;
}

export function readGraph(root: Element, raw: RawDrawing, fontSize: number): GraphDrawing {
  const byDomId = new Map<string, GraphNode>();
  for (const node of raw.nodes) {
    byDomId.set(`drawing-${node.domId}`, node);
    if (node.isGroup) byDomId.set(`drawing-${node.id}`, node);
  }
  const parts = { clusters: [], nodes: [], edges: [], edgeLabels: [] };
  const reading: Reading = { ...parts, byDomId, fontSize, viewBox: viewBoxOf(root) };
  for (const child of root.children) read(child, { x: 0, y: 0 }, reading);
  return reading;
}

export function viewBoxOf(root: Element): Box {
  const [x = 0, y = 0, width = 0, height = 0] = (root.attributes['viewBox'] ?? '')
    .split(/[\s,]+/)
    .map(Number);
  return { x, y, width, height };
}

function read(element: Element, origin: Point, reading: Reading): void {
  const at = moved(origin, element);
  const id = element.attributes['id'] ?? '';
  const node = reading.byDomId.get(id);
  if (
    node?.isGroup &&
    (hasClass(element, 'cluster') || hasClass(element, 'statediagram-cluster'))
  ) {
    reading.clusters.push(readCluster(node, element, at, reading.fontSize));
  } else if (node && hasClass(element, 'node')) {
    reading.nodes.push(readNode(node, element, at, reading.fontSize));
  } else if (element.attributes['data-edge']) {
    const edge = readEdge(element, at);
    if (edge) reading.edges.push(edge);
  } else if (hasClass(element, 'edgeLabel')) {
    const label = readEdgeLabel(element, at, reading.fontSize);
    if (label) reading.edgeLabels.push(label);
  } else {
    for (const child of element.children) read(child, at, reading);
  }
}

function readCluster(node: GraphNode, g: Element, at: Point, fontSize: number): ClusterDrawing {
  const [outer, inner] = [...outlinesIn(g, at)].filter(({ element }) => element.name === 'rect');
  const box = boxOfOutlines(outer ? [outer] : []);
  const found = find(g, (child) => hasClass(child, 'cluster-label'));
  const label = found && readLabel(found, at, fontSize);
  if (!label) return { node, box, label };
  // A state with states in it has a box in its box; the title is to stand between the two.
  const band = inner && Math.max(boxOfOutlines([inner]).y - box.y, 1.8 * fontSize);
  const y = band ? box.y + band / 2 + middleToBaseline * fontSize : label.at.y;
  return { node, box, label: { ...label, at: { x: box.x + box.width / 2, y } } };
}

function readNode(node: GraphNode, g: Element, at: Point, fontSize: number): NodeDrawing {
  const labels = g.children.filter((child) => hasClass(child, 'label'));
  const outlines = g.children
    .filter((child) => !hasClass(child, 'label'))
    .flatMap((child) => [...outlinesIn({ ...g, children: [child] }, at)]);
  const label = labels.map((child) => readLabel(child, at, fontSize)).find(Boolean);
  // Labels of states are placed by their left edge, and those of no other kind.
  const isState = hasClass(g, 'statediagram-state') || hasClass(g, 'statediagram-note');
  return {
    node,
    outlines,
    label: label && isState ? { ...label, at: { ...label.at, x: at.x } } : label,
  };
}

function readEdge(path: Element, at: Point): EdgeDrawing | undefined {
  const names = classes(path);
  if (names.includes('edge-thickness-invisible') || names.includes('edge-pattern-invisible')) {
    return undefined;
  }
  const isDotted = names.some((name) => /^edge-pattern-(dotted|dashed)$/.test(name));
  const isThick = names.includes('edge-thickness-thick');
  return {
    id: edgeId(path.attributes['data-id'] ?? ''),
    d: movePath(path.attributes['d'] ?? '', at),
    line: isDotted ? 'dotted' : isThick ? 'thick' : 'solid',
    startMarker: path.attributes['marker-start'],
    endMarker: path.attributes['marker-end'],
  };
}

function readEdgeLabel(g: Element, at: Point, fontSize: number): EdgeLabelDrawing | undefined {
  const inner = find(g, (child) => hasClass(child, 'label'));
  const label = inner && readLabel(inner, at, fontSize);
  const ground = inner && find(inner, (child) => hasClass(child, 'background'));
  if (!label || !ground) return undefined;
  const place = moved(at, inner);
  const box = {
    x: place.x + number(ground, 'x'),
    y: place.y + number(ground, 'y'),
    width: number(ground, 'width'),
    height: number(ground, 'height'),
  };
  return { edge: edgeId(inner.attributes['data-id'] ?? ''), box, label };
}

/** A loop is laid out as three edges, named after the one in the source. */
function edgeId(id: string): string {
  return id.replace(/-cyclic-special-.*$/, '');
}
