/**
 * Diagrams as they stand on a page, for those who write a theme. A drawing has no colours, no
 * style element and no ids of its own; a theme colours it by these classes. Places, sizes and the
 * font are in the drawing: a theme changes neither the font's size, weight and family nor, with
 * `transform`, the places of things. One unit is one px at the drawing's natural size.
 *
 * Everywhere: `.shape` is an outline (a second one of the same thing is `.shape.inner`), `.label`
 * a text, `.line` a stroke, `.arrowhead` a filled head (`.arrowhead.cross` a stroked one).
 * Names of roles, as `.neutral`, and other classes of the source stand beside the kind of a thing.
 * `.ghost` keeps its place and is hidden. `.step` with `data-step="1"` (2, 3 …) comes on a click;
 * an edge and its label are two elements of the same step. `data-id` is the id in the source.
 *
 * svg.flowchart, svg.statediagram
 *   g.clusters > g.cluster[data-id] > rect.shape, text.label
 *   g.edges > g.edge.(solid|dotted|thick)[data-id="a->b"] > path.line, .arrowhead
 *   g.nodes > g.node[data-id] > .shape, text.label
 *   g.edge-labels > g.edge-label > rect.ground, text.label
 *   An edge inside a subgraph and its label are also `.inside`: their ground is the subgraph's.
 *   States also have g.node.start, .end, .fork, .choice, .note.
 * svg.sequence
 *   g.lifelines > path.lifeline[data-id]      g.activations > g.activation > .shape
 *   g.frames > g.frame > .shape, path.divider, .shape.inner (the tab), text.label(.condition)
 *   g.notes > g.note > .shape, .label         g.regions > .shape
 *   g.actors > g.actor.(participant|actor)[data-id] > .shape, .label
 *   g.messages > g.message.(solid|dotted)[data-id="m1"] > .line, .arrowhead, .label
 * svg.quadrantchart
 *   g.quadrants > g.quadrant.quadrant-1 > .shape, .label   (1 is top right, then against the clock)
 *   g.axes > .shape (the frame), .shape.inner              g.axis-labels > .label
 *   g.points > g.point > .shape, .label                    text.title
 * svg.timeline
 *   g.edges > g.edge.dotted > .line           g.axis > .line, .arrowhead       text.title
 *   g.(section|period|event).section-1 > .shape, .label
 * Other kinds (svg.pie, svg.gantt, svg.classdiagram, …) are as Mermaid lays them out: shapes and text
 * without classes (but text.free, which stands in no shape, where lines may run), whose paints are the theme's: var(--series-1) and on with their lighter
 * var(--series-1-soft), the roles', --ground, --surface, --line and --muted. There, one unit is what
 * Mermaid counts in, with text of 16.
 */

/** The shapes that a theme can give to a role. */
export type RoleShape = 'rectangle' | 'trapezoid' | 'stadium' | 'rounded' | 'hexagon';

/** What a theme says about diagrams: all that changes the places of things. Colours are CSS. */
export interface DiagramStyle {
  /** The theme's fonts as woff2; they are loaded into the page before anything is measured. */
  readonly fonts: readonly {
    readonly family: string;
    readonly data: Uint8Array;
    readonly weight: string;
    readonly style: string;
  }[];
  readonly fontFamily: string;
  /** Size of the labels in px. */
  readonly fontSize: number;
  /** By the names of roles, which are classes of the source. */
  readonly shapes: Readonly<Record<string, RoleShape>>;
}

/** A finished drawing. Its natural size, in px, is the one in which labels have the style's size. */
export interface DrawnDiagram {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** How many clicks it takes until all is shown; 0 if all is there at once. */
  readonly steps: number;
  /** Not known of one that was not drawn. */
  readonly outline?: DiagramOutline;
}

/** What a drawing shows, for who does not see it. Formulas in names are marks, as in the drawing. */
export interface DiagramOutline {
  readonly nodes: readonly OutlineNode[];
  readonly edges: readonly OutlineEdge[];
  /** Whether edges follow one another in time. */
  readonly isInOrder?: boolean;
  /** All that is written in it, where no more is known. */
  readonly texts: readonly string[];
}

export interface OutlineNode {
  readonly id: string;
  /** Empty if nothing is written in it. */
  readonly name: string;
  /** The group that it is in. */
  readonly parent?: string;
  readonly isGroup?: boolean;
  /** Where all of it begins or ends. */
  readonly end?: 'start' | 'end';
  /** What it lists: attributes, methods. */
  readonly parts?: readonly string[];
}

export interface OutlineEdge {
  readonly from: string;
  readonly to: string;
  readonly name?: string;
  /** Whether it leads both ways, or joins without a direction; from one to the other if not given. */
  readonly way?: 'both' | 'none';
  /** What it means that one leads to the other: it is a kind of it, or a part. */
  readonly sense?: 'kind' | 'part';
}

/** Why a source can't be drawn; the caller knows which slide it is on. */
export interface DiagramFault {
  readonly message: string;
  /** Line of the source, from 1. */
  readonly line?: number;
  readonly hint: string;
}

export type DiagramResult = DrawnDiagram | DiagramFault;

export function isFault(result: DiagramResult): result is DiagramFault {
  return 'message' in result;
}

/** Thrown while one diagram is drawn, and turned into its result. */
export class Unreadable extends Error {
  readonly fault: DiagramFault;

  constructor(message: string, hint: string, line?: number) {
    super(message);
    this.fault = line === undefined ? { message, hint } : { message, line, hint };
  }
}
