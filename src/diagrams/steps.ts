import { didYouMean } from '../errors.ts';
import { say } from '../say.ts';
import { Unreadable } from './diagram.ts';
import type { GraphEdge, GraphNode } from './page/draw.in-page.ts';

/** One name in a `%% step:` line. */
export interface StepName {
  readonly name: string;
  readonly step: number;
  readonly line: number;
}

/** What is revealed when: 0 is there from the start. */
export interface Steps {
  readonly count: number;
  node(id: string): number;
  edge(id: string): number;
}

/** Reads the step lines: each is one click, with the names of what it reveals. */
export function readSteps(source: string): StepName[] {
  const names: StepName[] = [];
  let step = 0;
  for (const [index, text] of source.split('\n').entries()) {
    const list = /^\s*%%\s*step\s*:(.*)$/i.exec(text)?.[1];
    if (list === undefined) continue;
    const found = list.split(',').map((name) => name.trim());
    step += 1;
    if (found.some((name) => name === '')) {
      const hint = say`write the ids after it, with commas between: %% step: node-id, other-id`;
      throw new Unreadable(say`a step names nothing`, hint, index + 1);
    }
    for (const name of found) names.push({ name, step, line: index + 1 });
  }
  return names;
}

/**
 * Gives each part its step. What is inside a named subgraph comes with it, unless it is named
 * itself; an edge that is not named comes with the later one of its ends.
 */
export function resolveSteps(
  names: readonly StepName[],
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
): Steps {
  const byNode = new Map(nodes.map((node) => [node.id, node]));
  const nodeSteps = new Map<string, number>();
  const edgeSteps = new Map<string, number>();
  for (const { name, step, line } of names) {
    const isNode = byNode.has(name);
    const named = isNode ? [name] : edges.filter((edge) => answersTo(edge, name)).map((e) => e.id);
    if (named.length === 0) throw unknownName(name, line, nodes, edges);
    const steps = isNode ? nodeSteps : edgeSteps;
    if (named.some((id) => steps.has(id))) {
      throw new Unreadable(
        say`'${name}' is in two steps`,
        say`name it once: it appears once`,
        line,
      );
    }
    for (const id of named) steps.set(id, step);
  }
  const node = (id: string | undefined): number =>
    id === undefined ? 0 : (nodeSteps.get(id) ?? node(byNode.get(id)?.parent));
  const ends = new Map(edges.map((e) => [e.id, Math.max(node(e.start), node(e.end))]));
  return {
    count: Math.max(0, ...names.map(({ step }) => step)),
    node,
    edge: (id) => edgeSteps.get(id) ?? ends.get(id) ?? 0,
  };
}

/** Whether the source names the edge, as in `a e1@--> b`; others are numbered by the library. */
export function hasOwnName({ id }: GraphEdge): boolean {
  return !/^(L_.*_\d+|edge\d+)$/.test(id);
}

function answersTo(edge: GraphEdge, name: string): boolean {
  if (edge.id === name) return true;
  const [start, end, more] = name.split(/\s*-+>\s*/);
  return more === undefined && edge.start === start && edge.end === end;
}

function unknownName(
  name: string,
  line: number,
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
): Unreadable {
  const known = [
    ...nodes.map(({ id }) => id).filter((id) => !id.includes('----')),
    ...edges.filter(hasOwnName).map(({ id }) => id),
    ...edges.map(({ start, end }) => `${start}->${end}`),
  ];
  const otherwise = say`its parts are ${known.slice(0, 12).join(', ')}`;
  return new Unreadable(
    say`a step names '${name}', which is not in the diagram`,
    didYouMean(name, known, otherwise),
    line,
  );
}
