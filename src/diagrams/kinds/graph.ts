import { say } from '../../say.ts';
import { Unreadable } from '../diagram.ts';
import type { GraphNode } from '../page/draw.in-page.ts';
import { proofreadEnds, proofreadNames, proofreadSigns } from '../proofread.ts';
import { resolveSteps } from '../steps.ts';
import { tidy } from '../svg/tidy.ts';
import { readGraph } from './graph-read.ts';
import { writeGraph } from './graph-write.ts';
import type { Job, Kind, Layout, Settings, Written } from './kind.ts';

export const flowchart: Kind = {
  words: ['flowchart', 'graph', 'flowchart-elk'],
  hasRoleShapes: true,
  hasSteps: true,
  hasLabelsInBrackets: true,
  canShrink: true,
  proofread(lines) {
    proofreadEnds(lines);
    proofreadNames(lines, {
      words: [
        ...['end', 'subgraph', 'graph', 'flowchart', 'class', 'classDef', 'style', 'linkStyle'],
        ...['click', 'call', 'href', 'interpolate', '_self', '_blank', '_parent', '_top'],
      ],
      arrow: '[xo<]?(?:--+[->xo]|==+[=>xo]|-\\.+-[>xo]?)',
      cure: (word) => say`write it otherwise, as in ${capital(word)}, or as a label: n1["${word}"]`,
    });
  },
  prepare: escapeAngles,
  options,
  write: (job) => write(job, false),
};

export const state: Kind = {
  words: ['stateDiagram-v2', 'stateDiagram'],
  name: 'statediagram',
  canShrink: true,
  hasSteps: true,
  proofread(lines) {
    proofreadNames(lines, {
      words: ['state', 'note', 'default', 'class', 'classDef', 'style', 'hide', 'scale'],
      arrow: '--+>',
      cure: (word) => say`write it otherwise, as in ${capital(word)}, or: state "${word}" as s1`,
    });
    // In the text of a transition or a state; elsewhere it does no harm.
    const texts = lines.map((line) => (/:(?!:)/.test(line) ? line : ''));
    proofreadSigns(texts, { ';': say`ends the text, and what follows is read as a state` });
  },
  prepare: (source) => escapeAngles(source).replace(/(?<=[^:]:(?!:)).*$/gm, escapedAngles),
  options,
  write: (job) => write(job, true),
};

function capital(word: string): string {
  return word.replace(/[a-z]/, (letter) => letter.toUpperCase());
}

/** The same for both: the library lays states out by some of the settings of flowcharts. */
function options({ em, slack }: Layout): Settings {
  const graph = {
    nodeSpacing: em(2.2),
    rankSpacing: em(2.6),
    minNodeWidth: em(4),
    padding: em(slack),
    htmlLabels: false,
    wrappingWidth: em(16),
    diagramPadding: 4,
  };
  return {
    layout: 'elk',
    flowchart: { ...graph, subGraphTitleMargin: { top: em(0.3), bottom: em(0.5) } },
    state: { ...graph, padding: em(0.5 * slack) },
  };
}

/** In plain-text labels the library drops words with < or >, unless they come as its entities. */
function escapeAngles(source: string): string {
  return source.replace(/"[^"\n]*"/g, escapedAngles);
}

function escapedAngles(label: string): string {
  return label.replace(/<br\s*\/?>|[<>]/gi, (found) => {
    if (found.length > 1) return found;
    return found === '<' ? '#lt;' : '#gt;';
  });
}

function write({ root, raw, names, style, source }: Job, drawsRoles: boolean): Written {
  refuseCircle(raw.nodes, source);
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

/** Subgraphs inside of one another: the library takes them, and no one can draw them. */
function refuseCircle(nodes: readonly GraphNode[], source: string): void {
  const parents = new Map(nodes.map(({ id, parent }) => [id, parent]));
  for (const { id } of nodes) {
    const around: string[] = [];
    let up: string | undefined = id;
    while (up !== undefined && !around.includes(up)) {
      around.push(up);
      up = parents.get(up);
    }
    if (up !== id) continue;
    const isItsLine = (line: string) => line.trim().startsWith('subgraph') && line.includes(id);
    throw new Unreadable(
      say`the subgraphs ${around.join(', ')} are inside of one another`,
      say`take one of them out of the other`,
      source.split('\n').findIndex(isItsLine) + 1 || undefined,
    );
  }
}
