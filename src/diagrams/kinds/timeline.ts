import type { DiagramStyle } from '../diagram.ts';
import { arrowhead } from '../svg/arrowhead.ts';
import { linesAround, linesOn, writeLabel } from '../svg/label.ts';
import { moved, writeBox } from '../svg/outline.ts';
import { type Box, boxAround, type Point } from '../svg/path.ts';
import { element, group, outline } from '../svg/write.ts';
import { classes, type Element, find, hasClass, inside, number, textOf } from '../svg/xml.ts';
import type { Kind } from './kind.ts';

export const timeline: Kind = {
  words: ['timeline'],
  options: ({ em }) => ({
    timeline: { disableMulticolor: false, leftMargin: 0, padding: em(0.4) },
  }),
  write: ({ root, style }) => writeTimeline(root, style),
};

interface Entry {
  readonly kind: 'section' | 'period' | 'event';
  readonly section: number;
  readonly box: Box;
  readonly lines: readonly string[];
}

/** A timeline: sections, periods and their events as boxes, an axis, and lines to the events. */
function writeTimeline(root: Element, { fontSize }: DiagramStyle) {
  const entries = [...readEntries(root, { x: 0, y: 0 }, 'section')];
  const area = boxAround(
    entries.map(({ box }) => box),
    0,
  );
  const periods = entries.filter(({ kind }) => kind === 'period');
  const title = [...inside(root)].find((child) => 'font-size' in child.attributes);
  const above = { x: area.x + area.width / 2, y: area.y - fontSize };
  const content = [
    group({ class: 'edges' }, ...periods.map((period) => writeDrop(period, entries))),
    writeAxis(area, periods, fontSize),
    ...entries.map((entry) => writeEntry(entry, fontSize)),
    title ? writeLabel(linesOn([textOf(title)], above, fontSize), fontSize, 'title') : '',
  ].join('');
  const top = title ? 2.2 * fontSize : 0;
  const whole = {
    ...area,
    y: area.y - top,
    width: area.width + fontSize,
    height: area.height + top,
  };
  return { content, box: boxAround([whole], 2) };
}

function* readEntries(part: Element, at: Point, kind: Entry['kind']): Generator<Entry> {
  for (const child of part.children) {
    const here = moved(at, child);
    if (hasClass(child, 'timeline-node')) yield readEntry(child, here, kind);
    else if (hasClass(child, 'taskWrapper')) yield* readEntries(child, here, 'period');
    else if (hasClass(child, 'eventWrapper')) yield* readEntries(child, here, 'event');
    else if (child.name === 'g') yield* readEntries(child, here, kind);
  }
}

/** The line at the bottom of an entry has its size; its outline is a path with round corners. */
function readEntry(entry: Element, at: Point, kind: Entry['kind']): Entry {
  const bottom = find(entry, (child) => child.name === 'line') ?? entry;
  const found = find(entry, (child) => child.name === 'text') ?? entry;
  const numbers = classes(entry).map((name) => /^section-(-?\d+)$/.exec(name)?.[1]);
  return {
    kind,
    // The library counts sections from -1.
    section: Number(numbers.find(Boolean) ?? -1) + 2,
    box: { ...at, width: number(bottom, 'x2'), height: number(bottom, 'y2') },
    lines: found.children.filter(({ name }) => name === 'tspan').map(textOf),
  };
}

function writeEntry({ kind, section, box, lines }: Entry, fontSize: number): string {
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  return group(
    { class: `${kind} section-${section}` },
    writeBox(box, 0),
    writeLabel(linesAround(lines, middle, fontSize), fontSize),
  );
}

/** From a period down to the last of its events. */
function writeDrop(period: Entry, entries: readonly Entry[]): string {
  const middle = period.box.x + period.box.width / 2;
  const events = entries.filter(
    ({ kind, box }) => kind === 'event' && box.x < middle && middle < box.x + box.width,
  );
  const last = Math.max(...events.map(({ box }) => box.y));
  if (events.length === 0) return '';
  const d = `M${middle} ${period.box.y + period.box.height}L${middle} ${last}`;
  return group({ class: 'edge dotted' }, element('path', { class: 'line', ...outline, d }));
}

/** Time's own arrow, between the periods and their events. */
function writeAxis(area: Box, periods: readonly Entry[], fontSize: number): string {
  const bottom = Math.max(...periods.map(({ box }) => box.y + box.height));
  const y = bottom + 1.5 * fontSize;
  const d = `M${area.x} ${y}L${area.x + area.width} ${y}`;
  const size = { gap: fontSize, size: fontSize };
  return group(
    { class: 'axis thick' },
    element('path', { class: 'line', ...outline, d }),
    arrowhead('point', d, 'end', size),
  );
}
