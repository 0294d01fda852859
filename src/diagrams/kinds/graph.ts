import type { GraphNode } from '../draw.in-page.ts';
import { resolveSteps } from '../steps.ts';
import { tidy } from '../svg/tidy.ts';
import { readGraph } from './graph-read.ts';
import { writeGraph } from './graph-write.ts';
import type { Job, Kind, Layout, Written } from './kind.ts';

export const flowchart: Kind = {
  words: ['flowchart', 'graph', 'flowchart-elk'],
  hasRoleShapes: true,
  hasSteps: true,
  prepare: escapeAngles,
  options,
  write: (job) => write(job, false),
};

export const state: Kind = {
  words: ['stateDiagram-v2', 'stateDiagram'],
  name: 'statediagram',
  hasSteps: true,
  prepare: escapeAngles,
  options,
  write: (job) => write(job, true),
};

/** The same for both: the library lays states out by some of the settings of flowcharts. */
function options({ em }: Layout): object {
  const graph = {
    nodeSpacing: em(2.2),
    rankSpacing: em(2.6),
    minNodeWidth: em(4),
    padding: em(1),
    htmlLabels: false,
    wrappingWidth: em(16),
    diagramPadding: 4,
  };
  return {
    layout: 'elk',
    flowchart: { ...graph, subGraphTitleMargin: { top: em(0.3), bottom: em(0.5) } },
    state: { ...graph, padding: em(0.5) },
  };
}

/** In plain-text labels the library drops words with < or >, unless they come as its entities. */
function escapeAngles(source: string): string {
  return source.replace(/"[^"\n]*"/g, (label) =>
    label.replace(/<br\s*\/?>|[<>]/gi, (found) => {
      if (found.length > 1) return found;
      return found === '<' ? '#lt;' : '#gt;';
    }),
  );
}

function write({ root, raw, names, style }: Job, drawsRoles: boolean): Written {
  const graph = { ...raw, nodes: withNotes(raw.nodes) };
  const steps = resolveSteps(names, graph.nodes, graph.edges);
  const drawing = tidy(readGraph(root, graph, style.fontSize), graph, style.fontSize);
  return { content: writeGraph(drawing, graph, style, steps, drawsRoles), steps: steps.count };
}

/** A note in a state diagram belongs to its state, not to the group that the two are laid out in. */
function withNotes(nodes: readonly GraphNode[]): GraphNode[] {
  return nodes
    .filter((node) => node.shape !== 'noteGroup')
    .map((node) => {
      const owner = /^(.*)----note-\d+$/.exec(node.id)?.[1];
      return owner === undefined ? node : { ...node, parent: owner };
    });
}
