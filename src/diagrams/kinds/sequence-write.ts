import type { DiagramStyle } from '../diagram.ts';
import type { Steps } from '../steps.ts';
import { arrowhead } from '../svg/arrowhead.ts';
import { type Label, linesAround, linesOn, writeLabel } from '../svg/label.ts';
import { boxOfOutlines, outlinesIn, writeBox, writeOutline } from '../svg/outline.ts';
import { type Box, pathPoints } from '../svg/path.ts';
import { element, group, outline } from '../svg/write.ts';
import { classes, type Element, hasClass, inside, number, textOf } from '../svg/xml.ts';
import { stateOf } from './graph-write.ts';
import {
  idOf,
  isActor,
  isFrame,
  isNote,
  type Message,
  origin,
  pathOf,
  type SequenceDrawing,
} from './sequence-read.ts';

export function writeSequence(
  { parts, messages, bottom }: SequenceDrawing,
  { fontSize }: DiagramStyle,
  steps: Steps,
): string {
  // What is not named comes with the message at its place.
  const stepAbove = (y: number) => {
    const above = messages.filter((message) => message.y <= y + 1).at(-1);
    return above ? steps.edge(above.id) : 0;
  };
  const stepWithin = ({ y, height }: Box) => {
    const first = messages.find((message) => message.y > y && message.y < y + height);
    return first ? steps.edge(first.id) : 0;
  };
  const place = (part: Element) =>
    boxOfOutlines([...outlinesIn({ ...part, children: [part] }, origin)]);
  const write = (label: Label, name?: string) => writeLabel(label, fontSize, name);
  return [
    group(
      { class: 'regions' },
      ...parts
        .filter((p) => p.name === 'rect' && hasClass(p, 'rect'))
        .map((rect) => writeBox(place(rect), 0)),
    ),
    group(
      { class: 'lifelines' },
      ...parts
        .filter((p) => hasClass(p, 'actor-line'))
        .map((line) =>
          element('path', {
            ...stateOf(false, steps.node(idOf(line)), 'lifeline'),
            ...outline,
            'data-id': idOf(line),
            d: lifelineOf(line, bottom),
          }),
        ),
    ),
    group(
      { class: 'activations' },
      ...parts.filter(isActivation).map((rect) => {
        const box = place(rect);
        return group(stateOf(false, stepAbove(box.y), 'activation'), writeBox(box, 0));
      }),
    ),
    group(
      { class: 'frames' },
      ...parts.filter(isFrame).map((frame) => {
        const state = stateOf(
          false,
          stepWithin(boxOfOutlines([...outlinesIn(frame, origin)])),
          'frame',
        );
        return group(state, ...writeFrame(frame, write, fontSize));
      }),
    ),
    group(
      { class: 'notes' },
      ...parts.filter(isNote).map((note, i) => {
        const box = boxOfOutlines([...outlinesIn(note, origin)]);
        const step = steps.node(`n${i + 1}`) || stepAbove(box.y);
        const label = linesAround(linesOf(note), middleOf(box), fontSize);
        return group(stateOf(false, step, 'note'), writeBox(box, 0), write(label));
      }),
    ),
    group(
      { class: 'actors' },
      ...parts.filter(isActor).map((actor) => {
        const state = stateOf(
          false,
          steps.node(idOf(actor)),
          'actor',
          actor.attributes['data-type'],
        );
        return group({ ...state, 'data-id': idOf(actor) }, ...writeActor(actor, write, fontSize));
      }),
    ),
    group(
      { class: 'messages' },
      ...messages.map((message) => {
        const isDotted = hasClass(message.line, 'messageLine1');
        const state = stateOf(
          false,
          steps.edge(message.id),
          'message',
          isDotted ? 'dotted' : 'solid',
        );
        return group(
          { ...state, 'data-id': message.id },
          ...writeMessage(message, write, fontSize),
        );
      }),
    ),
  ].join('');
}

type WriteLabel = (label: Label, name?: string) => string;

function isActivation(part: Element): boolean {
  return part.name === 'rect' && classes(part).some((name) => name.startsWith('activation'));
}

function middleOf({ x, y, width, height }: Box) {
  return { x: x + width / 2, y: y + height / 2 };
}

/** The lines of text in a part: each is a text element, or a tspan in one. */
function linesOf(part: Element): string[] {
  const texts = [...inside(part)].filter(({ name }) => name === 'text');
  return texts.flatMap((text) => {
    const spans = text.children.filter(({ name }) => name === 'tspan');
    return spans.length > 0 ? spans.map(textOf) : [textOf(text)];
  });
}

/** A lifeline, which the library draws far beyond the picture. */
function lifelineOf(line: Element, bottom: number): string {
  const [x, y2] = [number(line, 'x1'), Math.min(number(line, 'y2'), bottom)];
  return `M${x} ${number(line, 'y1')}L${x} ${y2}`;
}

function writeActor(actor: Element, write: WriteLabel, fontSize: number): string[] {
  const outlines = [...outlinesIn(actor, origin)];
  const box = boxOfOutlines(outlines);
  const shapes = outlines.map((part, i) => writeOutline(part, i > 0));
  const isFigure = outlines.length > 1;
  const below = { x: box.x + box.width / 2, y: box.y + box.height + 0.9 * fontSize };
  const lines = linesOf(actor);
  if (isFigure) return [...shapes, write(linesOn(lines, below, fontSize))];
  return [...shapes, write(linesAround(lines, middleOf(box), fontSize))];
}

function writeMessage(message: Message, write: WriteLabel, fontSize: number): string[] {
  const d = pathOf(message.line);
  const points = pathPoints(d);
  const xs = points.map(({ x }) => x);
  const isSelf = message.start === message.end;
  const x = isSelf ? Math.min(...xs) : (Math.min(...xs) + Math.max(...xs)) / 2;
  const baseline = { x, y: message.y - (isSelf ? 0.6 : 0.4) * fontSize };
  const size = { gap: 0.2 * fontSize, size: fontSize / 2 };
  const { 'marker-start': start, 'marker-end': end } = message.line.attributes;
  return [
    element('path', { class: 'line', ...outline, d }),
    arrowhead(start, d, 'start', size),
    arrowhead(end, d, 'end', size),
    message.texts.length > 0 ? write(linesOn(message.texts, baseline, fontSize)) : '',
  ];
}

/** A frame around messages (loop, alt, opt, par): a box, its name in a tab, its conditions. */
function writeFrame(frame: Element, write: WriteLabel, fontSize: number): string[] {
  const lines = frame.children.filter(({ name }) => name === 'line');
  const isDivider = (line: Element) => /dasharray/.test(line.attributes['style'] ?? '');
  const border = lines.filter((line) => !isDivider(line));
  const tab = [...outlinesIn(frame, origin)].filter(({ element: e }) => e.name === 'polygon');
  const middle = middleOf(boxOfOutlines(tab));
  const texts = frame.children.filter(({ name }) => name === 'text');
  return [
    writeBox(boxOfOutlines(border.map((line) => ({ element: line, at: origin }))), 0),
    ...lines
      .filter(isDivider)
      .map((line) => element('path', { class: 'divider', ...outline, d: pathOf(line) })),
    ...tab.map((part) => writeOutline(part, true)),
    ...texts.map((text) => {
      const lines = linesOf({ ...frame, children: [text] });
      const x = number(text, 'x');
      if (hasClass(text, 'labelText')) return write(linesAround(lines, middle, fontSize));
      const y = hasClass(text, 'loopText') ? middle.y + 0.34 * fontSize : number(text, 'y');
      return write(linesOn(lines, { x, y }, fontSize), 'label condition');
    }),
  ];
}
