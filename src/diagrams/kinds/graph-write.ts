import type { DiagramStyle, RoleShape } from '../diagram.ts';
import type { GraphEdge, GraphNode, RawDrawing } from '../page/draw.in-page.ts';
import { hasOwnName, type Steps } from '../steps.ts';
import { arrowhead } from '../svg/arrowhead.ts';
import { type Label, writeLabel } from '../svg/label.ts';
import { boxOfOutlines, writeBox, writeOutline, writeTrapezoid } from '../svg/outline.ts';
import { classList, element, group, outline } from '../svg/write.ts';
import type { GraphDrawing, NodeDrawing } from './graph-read.ts';

interface Writing {
  readonly raw: RawDrawing;
  readonly style: DiagramStyle;
  readonly steps: Steps;
  /** Whether the roles' shapes are drawn here, since the source has no shapes to choose from. */
  readonly drawsRoles: boolean;
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
}

/** Writes a flowchart or state diagram; `diagram.ts` describes its structure. */
export function writeGraph(
  drawing: GraphDrawing,
  raw: RawDrawing,
  style: DiagramStyle,
  steps: Steps,
  drawsRoles: boolean,
): string {
  const nodes = new Map(raw.nodes.map((node) => [node.id, node]));
  const edges = new Map(raw.edges.map((edge) => [edge.id, edge]));
  const writing: Writing = { raw, style, steps, drawsRoles, nodes, edges };
  return [
    group(
      { class: 'clusters' },
      ...drawing.clusters.map((cluster) => {
        const parts = [writeBox(cluster.box, 0), label(cluster.label, writing)];
        return writeNode('cluster', cluster.node, parts, writing);
      }),
    ),
    group({ class: 'edges' }, ...drawing.edges.map((edge) => writeEdge(edge, writing))),
    group(
      { class: 'nodes' },
      ...drawing.nodes.map((node) =>
        writeNode(
          'node',
          node.node,
          [...writeOutlines(node, writing), label(node.label, writing)],
          writing,
        ),
      ),
    ),
    group(
      { class: 'edge-labels' },
      ...drawing.edgeLabels.map((part) => writeEdgeLabel(part, writing)),
    ),
  ].join('');
}

function label(found: Label | undefined, { style }: Writing): string {
  return found ? writeLabel(found, style.fontSize) : '';
}

function writeNode(kind: string, node: GraphNode, parts: string[], writing: Writing): string {
  const own = node.classes.filter((name) => !/^(default|ghost|statediagram-.*)$/.test(name));
  const names = [kind, specialKinds[node.shape], ...own];
  const state = stateOf(isGhost(node.id, writing), writing.steps.node(node.id), ...names);
  return group({ ...state, 'data-id': node.id }, ...parts);
}

/** Parts of a state diagram that are no states get a class that says what they are. */
const specialKinds: Readonly<Record<string, string>> = {
  stateStart: 'start',
  stateEnd: 'end',
  fork: 'fork',
  join: 'fork',
  choice: 'choice',
  note: 'note',
};

/** Class and step of a part, and that a ghost keeps its place unseen. */
export function stateOf(ghost: boolean, step: number, ...names: (string | undefined)[]) {
  return {
    class: classList(...names, ghost && 'ghost', step > 0 && 'step'),
    'data-step': step > 0 && String(step),
    visibility: ghost && 'hidden',
  };
}

function isGhost(id: string | undefined, { nodes }: Pick<Writing, 'nodes'>): boolean {
  const node = id === undefined ? undefined : nodes.get(id);
  if (!node) return false;
  return node.classes.includes('ghost') || isGhost(node.parent, { nodes });
}

function edgeState(id: string, writing: Writing, ...names: string[]) {
  const edge = writing.edges.get(id);
  if (!edge) return stateOf(false, writing.steps.edge(id), ...names);
  const ghost = isGhost(edge.start, writing) || isGhost(edge.end, writing);
  const inside = isInside(edge, writing) ? 'inside' : undefined;
  const state = stateOf(ghost, writing.steps.edge(id), ...names, inside);
  return { ...state, 'data-id': hasOwnName(edge) ? id : `${edge.start}->${edge.end}` };
}

/** Whether an edge runs inside a subgraph: both of its ends are in one. */
function isInside(edge: GraphEdge, { nodes }: Writing): boolean {
  const around = (id: string | undefined): string[] => {
    const parent = id === undefined ? undefined : nodes.get(id)?.parent;
    return parent === undefined ? [] : [parent, ...around(parent)];
  };
  const groups = around(edge.end);
  return around(edge.start).some((group) => groups.includes(group));
}

function writeEdge(edge: GraphDrawing['edges'][number], writing: Writing): string {
  const size = writing.style.fontSize / 2;
  const head = (marker: string | undefined, which: 'start' | 'end') => {
    const gap = marker && /point/.test(marker) ? 4 : 0;
    return arrowhead(marker, edge.d, which, { gap, size });
  };
  return group(
    edgeState(edge.id, writing, 'edge', edge.line),
    element('path', { class: 'line', ...outline, d: edge.d }),
    head(edge.startMarker, 'start'),
    head(edge.endMarker, 'end'),
  );
}

function writeEdgeLabel(part: GraphDrawing['edgeLabels'][number], writing: Writing): string {
  const { x, y, width, height } = part.box;
  return group(
    edgeState(part.edge, writing, 'edge-label'),
    element('rect', { class: 'ground', fill: 'none', x, y, width, height }),
    label(part.label, writing),
  );
}

/** The outlines of a node; simple shapes as the theme wants them, others as they were laid out. */
function writeOutlines(drawn: NodeDrawing, { raw, style, drawsRoles }: Writing): string[] {
  const { node, outlines } = drawn;
  if (node.shape === 'stateStart' || node.shape === 'stateEnd') {
    const box = boxOfOutlines(outlines);
    const center = { cx: box.x + box.width / 2, cy: box.y + box.height / 2 };
    const r = box.width / 2;
    const dot = { ...center, fill: 'currentColor' };
    if (node.shape === 'stateStart') return [element('circle', { class: 'shape', ...dot, r })];
    return [
      element('circle', { class: 'shape', ...outline, ...center, r }),
      element('circle', { class: 'shape inner', ...dot, r: r * 0.5 }),
    ];
  }
  const shape = simpleShape(raw.shapes[node.id], node.shape, style);
  const role = drawsRoles ? roleOf(node, style) : undefined;
  if (role && style.shapes[role] === 'trapezoid' && outlines.length > 0) {
    return [writeTrapezoid(boxOfOutlines(outlines))];
  }
  if (!shape) return outlines.map((part, i) => writeOutline(part, i > 0));
  const box = boxOfOutlines(outlines);
  const radii = { rectangle: 0, rounded: style.fontSize * 0.4, stadium: box.height / 2 };
  return [writeBox(box, radii[shape])];
}

/** The role of a state, if it is one. */
function roleOf({ shape, classes }: GraphNode, { shapes }: DiagramStyle): string | undefined {
  if (shape in specialKinds) return undefined;
  return Object.keys(shapes).find((role) => classes.includes(role));
}

function simpleShape(given: string | undefined, shape: string, { shapes }: DiagramStyle) {
  const roles: Record<string, RoleShape> = { ...shapes, none: 'rectangle', round: 'rounded' };
  const wanted = given === undefined ? undefined : roles[given];
  if (wanted === 'rectangle' || wanted === 'rounded') return wanted;
  return wanted === 'stadium' || shape === 'stadium' ? 'stadium' : undefined;
}
