import type { DiagramOutline, OutlineEdge, OutlineNode } from './diagram.ts';
import type { Kind } from './kinds/kind.ts';
import { idOf, isActor, origin, readSequence } from './kinds/sequence-read.ts';
import type { GraphEdge, GraphNode, RawDrawing } from './page/draw.in-page.ts';
import { boxOfOutlines, outlinesIn } from './svg/outline.ts';
import { type Element, textOf } from './svg/xml.ts';

/**
 * What a drawing shows, apart from where: its nodes and what leads where. Of a kind whose structure the
 * library does not tell, it is what is written in it, in the order in which it was drawn.
 */
export function outlineOf(raw: RawDrawing, kind: Kind, root: Element, svg: string): DiagramOutline {
  if (kind.name === 'sequence') return ofSequence(root);
  if (raw.nodes.length > 0) return ofGraph(raw);
  return { nodes: [], edges: [], texts: textsIn(svg) };
}

function ofGraph({ nodes, edges }: RawDrawing): DiagramOutline {
  const shown = nodes.filter(
    ({ shape, classes }) => shape !== 'noteGroup' && !classes.includes('ghost'),
  );
  const ids = new Set(shown.map(({ id }) => id));
  return {
    nodes: shown.map(nodeOf),
    edges: edges.filter(({ start, end }) => ids.has(start) && ids.has(end)).map(edgeOf),
    texts: [],
  };
}

function nodeOf({ id, parent, isGroup, shape, label = '', parts = [] }: GraphNode): OutlineNode {
  const end = /^state(Start|End)$/.exec(shape)?.[1];
  // A bar or a diamond of a state diagram has a name that nobody gave it.
  const name = end || /^(?:fork|join|choice)$/.test(shape) ? '' : plain(label);
  return {
    id,
    name,
    ...(parent === undefined ? {} : { parent }),
    ...(isGroup ? { isGroup } : {}),
    ...(end === undefined ? {} : { end: end === 'Start' ? 'start' : 'end' }),
    ...(parts.length > 0 ? { parts: parts.map(plain) } : {}),
  };
}

function edgeOf({ start, end, label = '', heads }: GraphEdge): OutlineEdge {
  const [atStart, atEnd] = (heads ?? ['', 'point']).map((head) => isHead.test(head));
  const sense = senses.find(([head]) => heads?.some((each) => head.test(each)))?.[1];
  const way = atEnd ? (atStart ? 'both' : undefined) : atStart ? 'back' : 'none';
  const [from, to] = way === 'back' ? [end, start] : [start, end];
  const name = plain(label);
  return {
    from,
    to,
    ...(name === '' ? {} : { name }),
    ...(way === 'both' || way === 'none' ? { way } : {}),
    ...(sense === undefined ? {} : { sense }),
  };
}

/** How many there are of each end says nothing of a direction. */
const isHead = /^(?!none$|arrow_open$|(?:only_one|zero_or_\w+|one_or_\w+|md_parent)$)./i;
const senses = [
  [/^extension$/i, 'kind'],
  [/^(?:composition|aggregation)$/i, 'part'],
] as const;

function ofSequence(root: Element): DiagramOutline {
  const { messages, parts } = readSequence(root);
  const actors = parts.filter(isActor).map((actor) => ({
    id: idOf(actor),
    name: plain(textOf(actor)),
    at: boxOfOutlines([...outlinesIn(actor, origin)]).x,
  }));
  const names = new Map(
    actors.sort((a, b) => a.at - b.at).map(({ id, name }) => [id, name] as const),
  );
  return {
    nodes: [...names].map(([id, name]) => ({ id, name: name || id })),
    edges: messages.map(({ start, end, texts }) => ({
      from: start,
      to: end,
      name: plain(texts.join(' ')),
    })),
    isInOrder: true,
    texts: [],
  };
}

/** Texts of a finished drawing; what stands in several lines is one. */
function textsIn(svg: string): readonly string[] {
  const found = [...svg.matchAll(/<text\b[^>]*>(.*?)<\/text>/gs)].map(([, inside = '']) =>
    plain(entities(inside.replace(/<tspan\b[^>]*\s(?:x|y|dy)=/g, ' $&').replace(/<[^>]*>/g, ''))),
  );
  return found.filter((text) => text !== '');
}

function entities(text: string): string {
  const known: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };
  return text.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return known[name] ?? whole;
    const hex = name[1]?.toLowerCase() === 'x';
    return String.fromCodePoint(Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10));
  });
}

/** A label as one line of text, without the library's marks and the zeros that keep a formula's room. */
function plain(label: string): string {
  return entities(label.replace(/#(\w+);/g, '&$1;').replace(/<br\s*\/?>/gi, ' '))
    .replace(/<[^>]*>/g, '')
    .replace(/\*\*|`|\\(?=\W)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
