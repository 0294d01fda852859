import type { GraphEdge, GraphNode } from '../page/draw.in-page.ts';
import { boxOfOutlines, outlinesIn } from '../svg/outline.ts';
import { type Box, pathPoints } from '../svg/path.ts';
import { type Element, hasClass, inside, number, textOf } from '../svg/xml.ts';
import { viewBoxOf } from './graph-read.ts';

export interface Message extends GraphEdge {
  readonly line: Element;
  readonly texts: readonly string[];
  readonly y: number;
}

/** A sequence diagram, taken apart. */
export interface SequenceDrawing {
  readonly nodes: readonly GraphNode[];
  readonly messages: readonly Message[];
  readonly parts: readonly Element[];
  /** The boxes of the actors, which may stand out of the picture. */
  readonly boxes: readonly Box[];
  readonly bottom: number;
}

/** Finds the actors, by id, the messages (m1, m2, …) and the notes (n1, n2, …). */
export function readSequence(root: Element): SequenceDrawing {
  const parts = [...inside(root)];
  const node = (id: string): GraphNode => {
    return { id, domId: id, classes: [], isGroup: false, shape: '' };
  };
  const actors = parts.filter(isActor).map((actor) => node(idOf(actor)));
  const notes = parts.filter(isNote).map((_, i) => node(`n${i + 1}`));
  const messages: Message[] = [];
  let texts: string[] = [];
  for (const part of parts) {
    if (hasClass(part, 'messageText')) texts.push(textOf(part));
    if (part.attributes['data-et'] !== 'message') continue;
    messages.push({
      id: `m${messages.length + 1}`,
      start: part.attributes['data-from'] ?? '',
      end: part.attributes['data-to'] ?? '',
      line: part,
      texts,
      y: pathPoints(pathOf(part))[0]?.y ?? 0,
    });
    texts = [];
  }
  const boxes = parts.filter(isActor).map((actor) => boxOfOutlines([...outlinesIn(actor, origin)]));
  const { y, height } = viewBoxOf(root);
  return { nodes: [...actors, ...notes], messages, parts, boxes, bottom: y + height };
}

export const isActor = (part: Element) => part.attributes['data-et'] === 'participant';
export const isNote = (part: Element) => part.attributes['data-et'] === 'note';
export const isFrame = (part: Element) => part.attributes['data-et'] === 'control-structure';
export const idOf = (part: Element) => part.attributes['data-id'] ?? '';

export const origin = { x: 0, y: 0 };

export function pathOf(line: Element): string {
  if (line.name === 'path') return line.attributes['d'] ?? '';
  const [x1, y1] = [number(line, 'x1'), number(line, 'y1')];
  return `M${x1} ${y1}L${number(line, 'x2')} ${number(line, 'y2')}`;
}
