import type { Point } from './path.ts';
import { classList, element, text } from './write.ts';
import { type Element, hasClass, inside, textOf, translation } from './xml.ts';

/** A run of text with one weight and slant. */
interface Run {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** Lines of text, centred at x; y is the first line's baseline. */
export interface Label {
  readonly at: Point;
  readonly lines: readonly (readonly Run[])[];
}

/** Distance of baselines, in units of the font's size. */
const lineHeight = 1.1;

/** The layout puts the middle of the line box at a place; the eye wants the middle of the x there. */
const opticalShift = -0.05;

/** From the middle of a line of text to its baseline, in units of the font's size. */
export const middleToBaseline = 0.34;

/** Plain lines of text around a middle. */
export function linesAround(lines: readonly string[], middle: Point, fontSize: number): Label {
  const above = ((lines.length - 1) / 2) * lineHeight;
  const y = middle.y + (middleToBaseline - above) * fontSize;
  const runs = lines.map((text) => [{ text, bold: false, italic: false }]);
  return { at: { x: middle.x, y }, lines: runs };
}

/** Plain lines of text that stand on a baseline. */
export function linesOn(lines: readonly string[], last: Point, fontSize: number): Label {
  const runs = lines.map((text) => [{ text, bold: false, italic: false }]);
  return { at: { x: last.x, y: last.y - (lines.length - 1) * lineHeight * fontSize }, lines: runs };
}

/** Reads a label of a graph: rows of words, each a tspan, in a text element. */
export function readLabel(label: Element, origin: Point, fontSize: number): Label | undefined {
  const rows = [...inside(label)].filter((child) => hasClass(child, 'row'));
  const lines = rows.map(readRow).filter((line) => line.length > 0);
  if (lines.length === 0) return undefined;
  const [x, y] = translation(label);
  // The first row of a label starts an em below the label's top.
  const baseline = origin.y + y + (1 + opticalShift) * fontSize;
  return { at: { x: origin.x + x, y: baseline }, lines };
}

function readRow(row: Element): Run[] {
  const runs: Run[] = [];
  for (const word of row.children) {
    const bold = word.attributes['font-weight'] === 'bold';
    const italic = word.attributes['font-style'] === 'italic';
    const last = runs.at(-1);
    if (last && last.bold === bold && last.italic === italic) {
      runs[runs.length - 1] = { ...last, text: last.text + textOf(word) };
    } else if (textOf(word).trim() || last) {
      runs.push({ text: textOf(word), bold, italic });
    }
  }
  return runs;
}

export function writeLabel(label: Label, fontSize: number, name = 'label'): string {
  const { x, y } = label.at;
  const attributes = { class: name, x, y, 'text-anchor': 'middle', fill: 'currentColor' };
  const [only, ...others] = label.lines.map((line) => line.map(writeRun).join(''));
  if (others.length === 0) return element('text', attributes, only ?? '');
  const spans = [only, ...others].map((line, row) =>
    element('tspan', { x, y: y + row * lineHeight * fontSize }, line ?? ''),
  );
  return element('text', attributes, ...spans);
}

function writeRun(run: Run): string {
  const name = classList(run.bold && 'strong', run.italic && 'emphasis');
  if (!name) return text(run.text);
  return element(
    'tspan',
    {
      class: name,
      'font-weight': run.bold && 'bold',
      'font-style': run.italic && 'italic',
    },
    text(run.text),
  );
}
