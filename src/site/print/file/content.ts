import { Operations } from '../../../pdf/content/lex.ts';
import type { Operand } from '../../../pdf/content/operand.ts';
import { type Matrix, type Setting, Show, times, unit } from '../../../pdf/content/show.ts';
import type { PDFDict } from '../../../pdf/library.ts';
import { dictAt } from '../../../pdf/values.ts';

/** A part of a content stream, from one byte up to another. */
export interface Part {
  readonly start: number;
  readonly end: number;
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
  // How far the text has moved from where its line began.
  let [right, down] = [0, 0];
  let setting: Setting | undefined;
  let open: (Piece | Span | undefined)[] = [];
  let piece: Piece | undefined;
  let run: Run | undefined;
  let path = -1;
  const settingNow = (): Setting | undefined => {
    if (!known.has(state.font)) known.set(state.font, dictAt(fonts, state.font));
    const font = known.get(state.font);
    return font && { font, name: state.font, size: state.size, line, ctm: state.ctm };
  };
  const paint = (part: Part) => {
    if (piece) piece.paints = true;
    else if (open.length === 0) loose.push(part);
  };
  const keep = (show: Show) => {
    run?.shows.push(show);
    if (open.length > 1)
      for (const each of open) if (each && 'shows' in each) each.shows.push(show);
  };
  const operations = new Operations(bytes);
  const operand = (index: number) => operations.operand(index);
  while (operations.next()) {
    const { operator, start, end } = operations;
    if (operator === 'Td') {
      right += Number(operand(0));
      down += Number(operand(1));
    } else if (operator === 'Tj') {
      const text = operand(0);
      setting ??= settingNow();
      if (!(text instanceof Uint8Array && text.length > 0 && setting)) continue;
      keep(new Show(start, end, text, setting, right, down));
      while (operations.nextSign()) {
        const { sign } = operations;
        right += sign.right;
        down += sign.down;
        keep(new Show(sign.start, sign.end, sign.code, setting, right, down));
      }
    } else if (paths.has(operator)) path = path < 0 ? start : path;
    else if (painting.has(operator)) {
      paint({ start: path < 0 ? start : path, end });
      path = -1;
    } else if (operator === 'n') path = -1;
    else if (operator === 'q') states.push(state);
    else if (operator === 'Q') {
      state = states.pop() ?? state;
      setting = undefined;
    } else if (operator === 'cm') {
      state = { ...state, ctm: times(matrixOf(operations), state.ctm) };
      setting = undefined;
    } else if (operator === 'Tf') {
      state = { ...state, font: nameOf(operand(0)), size: Number(operand(1)) };
      setting = undefined;
    } else if (operator === 'Tm' || operator === 'BT') {
      line = operator === 'BT' ? unit : matrixOf(operations);
      [right, down, setting] = [0, 0, undefined];
      if (operator === 'BT') run = { start, end, shows: [] };
    } else if (operator === 'ET' && run) {
      const whole = { ...run, end };
      if (piece) piece.runs.push(whole);
      else if (run.shows.length > 0 && open.length === 0) loose.push(whole);
      run = undefined;
    } else if (operator === 'Do') {
      placed.push({ start, end, name: nameOf(operand(0)), piece });
      if (piece) piece.paints = true;
    } else if (operator === 'sh' || operator === 'INLINE') paint({ start, end });
    else if (operator === 'BDC' || operator === 'BMC') {
      const tag = nameOf(operand(0));
      const given = operand(1);
      const props = given instanceof Map ? given : undefined;
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

function matrixOf(operations: Operations): Matrix {
  const at = (index: number, usual: number) => Number(operations.operand(index) ?? usual);
  return [at(0, 1), at(1, 0), at(2, 0), at(3, 1), at(4, 0), at(5, 0)];
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
