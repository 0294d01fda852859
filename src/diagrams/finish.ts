import { type DiagramStyle, type DrawnDiagram, Unreadable } from './diagram.ts';
import type { GraphNode, RawDrawing } from './draw.in-page.ts';
import { readGraph, viewBoxOf } from './kinds/graph-read.ts';
import { writeGraph } from './kinds/graph-write.ts';
import { writeOther } from './kinds/other.ts';
import { writeQuadrant } from './kinds/quadrant.ts';
import { readSequence, writeSequence } from './kinds/sequence.ts';
import { writeTimeline } from './kinds/timeline.ts';
import { layoutSize } from './page.ts';
import { resolveSteps, type StepName } from './steps.ts';
import { type Box, boxAround } from './svg/path.ts';
import { scale } from './svg/scale.ts';
import { tidy } from './svg/tidy.ts';
import { classList, compact, element } from './svg/write.ts';
import { type Element, parse } from './svg/xml.ts';

/** Makes the finished drawing out of what came from the page. */
export function finish(
  raw: RawDrawing,
  names: readonly StepName[],
  style: DiagramStyle,
  source: string,
): DrawnDiagram {
  refuseLostText(raw, source);
  const kind = /^(flowchart|stateDiagram)/.exec(raw.kind)?.[1] ?? raw.kind;
  const root = scale(parse(raw.svg), style.fontSize / layoutSize);
  const { content, steps, box = viewBoxOf(root) } = write(root, raw, names, style, source);
  const [x, y] = [Math.floor(box.x), Math.floor(box.y)];
  const width = Math.ceil(box.x + box.width) - x;
  const height = Math.ceil(box.y + box.height) - y;
  const svg = element(
    'svg',
    {
      class: classList(kind.toLowerCase()),
      viewBox: `${x} ${y} ${width} ${height}`,
      width,
      height,
      'font-family': style.fontFamily,
      'font-size': style.fontSize,
      'stroke-width': 2,
    },
    content,
  );
  return { svg: compact(svg), width, height, steps };
}

/** Better no drawing than one in which words are missing. */
function refuseLostText(raw: RawDrawing, source: string): void {
  const formula = source.split('\n').findIndex((line) => line.includes('$$'));
  if (formula >= 0 || /<(foreignObject|image)\b/.test(raw.svg)) {
    throw new Unreadable(
      'a label holds a formula, a picture or HTML, and labels are plain text',
      'write symbols as letters of Unicode: θ, ∇L, Oₘ',
      formula >= 0 ? formula + 1 : undefined,
    );
  }
  const lost = raw.labels.find((label) => /[<>]/.test(label.replace(/<br\s*\/?>/gi, '')));
  if (lost !== undefined) {
    throw new Unreadable(
      `< or > in a label without quotes: ${lost}`,
      'put the label in quotes: id["a > b"]',
    );
  }
}

interface Written {
  readonly content: string;
  readonly steps: number;
  /** The part of the plane that is shown, if it is another one than the layout's. */
  readonly box?: Box;
}

function write(
  root: Element,
  raw: RawDrawing,
  names: readonly StepName[],
  style: DiagramStyle,
  source: string,
): Written {
  if (raw.kind === 'sequence') {
    const sequence = readSequence(root);
    const steps = resolveSteps(names, sequence.nodes, sequence.messages);
    const content = writeSequence(sequence, style, steps);
    const box = boxAround([viewBoxOf(root), ...sequence.boxes], 2);
    return { content, steps: steps.count, box };
  }
  if (/^(flowchart|stateDiagram)/.test(raw.kind)) {
    const graph = { ...raw, nodes: withNotes(raw.nodes) };
    const steps = resolveSteps(names, graph.nodes, graph.edges);
    const drawing = tidy(readGraph(root, graph, style.fontSize), graph, style.fontSize);
    return { content: writeGraph(drawing, graph, style, steps), steps: steps.count };
  }
  if (names[0]) {
    throw new Unreadable(
      `a ${raw.kind} diagram can't have steps`,
      'flowcharts, state and sequence diagrams can; or make two diagrams of it',
      names[0].line,
    );
  }
  if (raw.kind === 'quadrantChart')
    return { content: writeQuadrant(root, style, source), steps: 0 };
  if (raw.kind === 'timeline') return { ...writeTimeline(root, style), steps: 0 };
  return { content: writeOther(root), steps: 0 };
}

/** A note in a state diagram belongs to its state, not to the group that the two are laid out in. */
function withNotes(nodes: readonly GraphNode[]): GraphNode[] {
  return nodes
    .filter((node) => node.shape !== 'noteGroup')
    .map((node) => {
      const state = /^(.*)----note-\d+$/.exec(node.id)?.[1];
      return state === undefined ? node : { ...node, parent: state };
    });
}
