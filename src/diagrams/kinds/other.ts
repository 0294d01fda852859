import { element, text } from '../svg/write.ts';
import { type Element, hasClass, inside } from '../svg/xml.ts';
import type { Kind } from './kind.ts';

export const others: readonly Kind[] = [
  { words: ['classDiagram', 'classDiagram-v2'] },
  { words: ['erDiagram'] },
  { words: ['gantt'] },
  { words: ['pie'] },
  { words: ['mindmap'] },
  { words: ['xychart', 'xychart-beta'] },
  { words: ['journey'] },
  { words: ['gitGraph'] },
  { words: ['requirementDiagram', 'requirement'] },
  { words: ['C4Context', 'C4Container', 'C4Component', 'C4Dynamic', 'C4Deployment'] },
  { words: ['kanban'] },
  { words: ['architecture-beta', 'architecture'] },
  { words: ['block', 'block-beta'] },
  { words: ['packet', 'packet-beta'] },
  { words: ['sankey', 'sankey-beta'] },
  { words: ['radar-beta'] },
  { words: ['treemap', 'treemap-beta'] },
  { words: ['treeView-beta'] },
  { words: ['venn-beta'] },
  { words: ['ishikawa', 'ishikawa-beta'] },
  { words: ['eventmodeling'] },
  { words: ['usecase-beta'] },
  { words: ['swimlane-beta'] },
  { words: ['agentflow-beta'] },
  { words: ['wardley-beta'] },
  { words: ['cynefin-beta'] },
  { words: ['railroad-beta', 'railroad-ebnf-beta', 'railroad-abnf-beta', 'railroad-peg-beta'] },
].map((kind) => ({ ...kind, write: ({ root }) => ({ content: writeOther(root) }) }));

/**
 * Other kinds of diagrams, as line art with the library's own classes: its colours go, since only
 * the theme has colours, and ids are made ready to be told apart on a page.
 */
function writeOther(root: Element): string {
  const used = new Set<string>();
  for (const part of inside(root)) {
    for (const value of Object.values(part.attributes)) {
      for (const [, id = ''] of value.matchAll(/(?:url\(#|^#)([^)]+)/g)) used.add(id);
    }
  }
  return root.children.map((child) => writePart(child, used, false)).join('');
}

const kept = new Set([
  ...['x', 'y', 'x1', 'y1', 'x2', 'y2', 'dx', 'dy', 'cx', 'cy', 'r', 'rx', 'ry', 'd', 'points'],
  ...['width', 'height', 'transform', 'text-anchor', 'dominant-baseline', 'viewBox', 'orient'],
  ...['refX', 'refY', 'markerWidth', 'markerHeight', 'markerUnits', 'class', 'font-size'],
  ...['stroke-dasharray', 'font-weight', 'font-style', 'href'],
]);
const shapes = /^(rect|circle|ellipse|polygon|polyline|path|line)$/;

function writePart(part: Element, used: ReadonlySet<string>, isMarker: boolean): string {
  if (!part.name) return text(part.text);
  if (/^(style|filter|linearGradient|script|title|desc)$/.test(part.name)) return '';
  const id = part.attributes['id'];
  if ((part.name === 'marker' || part.name === 'symbol') && !used.has(id ?? '')) return '';
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(part.attributes)) {
    if (kept.has(name)) attributes[name] = prefixed(value);
    if (name.startsWith('marker-')) attributes[name] = prefixed(value);
  }
  if (id !== undefined && used.has(id)) attributes['id'] = `__id__-${id}`;
  Object.assign(attributes, paint(part, isMarker));
  const inMarker = isMarker || part.name === 'marker';
  const children = part.children.map((child) => writePart(child, used, inMarker));
  const isEmpty = part.name === 'g' || part.name === 'defs';
  return isEmpty && !children.some(Boolean) ? '' : element(part.name, attributes, ...children);
}

function prefixed(value: string): string {
  return value.replace(/url\(["']?#([^)"']+)["']?\)/g, 'url(#__id__-$1)').replace(/^#/, '#__id__-');
}

function paint(part: Element, isMarker: boolean): Record<string, string> {
  if (part.name === 'text') return { fill: 'currentColor' };
  if (!shapes.test(part.name)) return {};
  if (hasClass(part, 'background')) return { fill: 'none' };
  return { fill: isMarker ? 'currentColor' : 'none', stroke: 'currentColor' };
}
