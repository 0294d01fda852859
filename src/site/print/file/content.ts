import type { PDFDict } from '@cantoo/pdf-lib';
import { type Operand, operationsIn } from '../../../pdf/content/lex.ts';
import { dictAt } from '../../../pdf/values.ts';

/** A part of a content stream, from one byte up to another. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

/** Signs that are shown at once, from a point of the page, in its own units. */
export interface Show extends Part {
  readonly font: PDFDict;
  readonly bytes: Uint8Array;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** The font and its size, as the stream has them. */
  readonly set: string;
  /** Where it is, as its text has it. */
  readonly at: Matrix;
}

/** What stands between BT and ET. */
export interface Run extends Part {
  readonly shows: Show[];
}

/** Marks inside of a piece, as of signs that are copied as others. */
export interface Span {
  readonly tag: string;
  readonly text: string | undefined;
  readonly open: Part;
  close: Part;
  readonly shows: Show[];
}

/** A piece that has a number, and so a place in the structure. */
export interface Piece {
  readonly id: number;
  readonly tag: string;
  readonly open: Part;
  close: Part;
  readonly runs: Run[];
  readonly spans: Span[];
  /** Whether it shows something beside text. */
  paints: boolean;
}

/** A form that is put on the page, by its name among the resources. */
export interface Placed extends Part {
  readonly name: string;
  readonly piece: Piece | undefined;
}

export interface Content {
  readonly bytes: Uint8Array;
  readonly pieces: readonly Piece[];
  /** What is painted and marked as nothing. */
  readonly loose: readonly Part[];
  readonly placed: readonly Placed[];
}

export type Matrix = readonly [number, number, number, number, number, number];
const unit: Matrix = [1, 0, 0, 1, 0, 0];

const paths = new Set(['m', 'l', 'c', 'v', 'y', 'h', 're']);
const painting = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);

/** Reads what Chromium draws: pieces with numbers, one after the other, and what stands between them. */
export function readContent(bytes: Uint8Array, resources: PDFDict | undefined): Content {
  const pieces: Piece[] = [];
  const loose: Part[] = [];
  const placed: Placed[] = [];
  const fonts = dictAt(resources, 'Font');
  const known = new Map<string, PDFDict | undefined>();
  const states: State[] = [];
  let state: State = { ctm: unit, font: '', size: 0 };
  let line: Matrix = unit;
  let open: (Piece | Span | undefined)[] = [];
  let piece: Piece | undefined;
  let run: Run | undefined;
  let path = -1;
  const paint = (part: Part) => {
    if (piece) piece.paints = true;
    else if (open.length === 0) loose.push(part);
  };
  for (const { operator, operands, start, end } of operationsIn(bytes)) {
    if (paths.has(operator)) path = path < 0 ? start : path;
    else if (painting.has(operator)) {
      paint({ start: path < 0 ? start : path, end });
      path = -1;
    } else if (operator === 'n') path = -1;
    else if (operator === 'q') states.push(state);
    else if (operator === 'Q') state = states.pop() ?? state;
    else if (operator === 'cm') state = { ...state, ctm: times(matrixOf(operands), state.ctm) };
    else if (operator === 'Tf') {
      state = { ...state, font: nameOf(operands[0]), size: Number(operands[1]) };
    } else if (operator === 'Tm') line = matrixOf(operands);
    else if (operator === 'Td') {
      const [a, b, c, d, e, f] = line;
      const [x, y] = [Number(operands[0]), Number(operands[1])];
      line = [a, b, c, d, x * a + y * c + e, x * b + y * d + f];
    } else if (operator === 'BT') {
      run = { start, end, shows: [] };
      line = unit;
    } else if (operator === 'ET' && run) {
      const whole = { ...run, end };
      if (piece) piece.runs.push(whole);
      else if (run.shows.length > 0 && open.length === 0) loose.push(whole);
      run = undefined;
    } else if (operator === 'Tj') {
      const [text] = operands;
      if (!known.has(state.font)) known.set(state.font, dictAt(fonts, state.font));
      const font = known.get(state.font);
      if (!(text instanceof Uint8Array && text.length > 0 && font)) continue;
      const [, , c, d, x, y] = times(line, state.ctm);
      const size = Math.hypot(c, d) * state.size;
      const set = `/${state.font} ${state.size} Tf`;
      const show = { start, end, font, bytes: text, x, y, size, set, at: line };
      run?.shows.push(show);
      if (open.length > 1)
        for (const each of open) if (each && 'shows' in each) each.shows.push(show);
    } else if (operator === 'Do') {
      placed.push({ start, end, name: nameOf(operands[0]), piece });
      if (piece) piece.paints = true;
    } else if (operator === 'sh' || operator === 'INLINE') paint({ start, end });
    else if (operator === 'BDC' || operator === 'BMC') {
      const tag = nameOf(operands[0]);
      const props = operands[1] instanceof Map ? operands[1] : undefined;
      const id = props?.get('MCID');
      const part = { start, end };
      if (!piece && typeof id === 'number') {
        piece = { id, tag, open: part, close: part, runs: [], spans: [], paints: false };
        pieces.push(piece);
        open = [...open, piece];
      } else {
        const span = { tag, text: textOf(props?.get('ActualText')), open: part, close: part };
        const inner = piece && { ...span, shows: [] };
        if (inner) piece?.spans.push(inner);
        open = [...open, inner];
      }
    } else if (operator === 'EMC') {
      const closed = open.at(-1);
      open = open.slice(0, -1);
      if (closed) closed.close = { start, end };
      if (closed && closed === piece) piece = undefined;
    }
  }
  return { bytes, pieces, loose, placed };
}

interface State {
  readonly ctm: Matrix;
  readonly font: string;
  readonly size: number;
}

function matrixOf(operands: readonly Operand[]): Matrix {
  const [a, b, c, d, e, f] = operands.map(Number);
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
}

function times([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [
    a * A + b * C,
    a * B + b * D,
    c * A + d * C,
    c * B + d * D,
    e * A + f * C + E,
    e * B + f * D + F,
  ];
}

function nameOf(operand: Operand | undefined): string {
  return typeof operand === 'object' && operand !== null && 'name' in operand ? operand.name : '';
}

function textOf(operand: Operand | undefined): string | undefined {
  if (!(operand instanceof Uint8Array)) return undefined;
  const isWide = operand[0] === 0xfe && operand[1] === 0xff;
  return new TextDecoder(isWide ? 'utf-16be' : 'latin1').decode(operand);
}

/** Puts texts into a stream in the place of parts of it. */
export function edited(
  bytes: Uint8Array,
  edits: readonly (Part & { readonly text: string })[],
): Uint8Array {
  const added = edits.reduce((sum, { text }) => sum + text.length, 0);
  const out = Buffer.allocUnsafe(bytes.length + added);
  let [from, to] = [0, 0];
  const copy = (end: number) => {
    if (end <= from) return;
    out.set(bytes.subarray(from, end), to);
    to += end - from;
  };
  // Those at one place stay in their order.
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    copy(start);
    to += out.write(text, to, 'latin1');
    from = Math.max(from, end);
  }
  copy(bytes.length);
  return out.subarray(0, to);
}
