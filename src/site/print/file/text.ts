import type { Show } from '../../../pdf/content/show.ts';
import type { PDFDict } from '../../../pdf/library.ts';
import type { Piece, Run, Span } from './content.ts';
import { newMark, type Sheet } from './sheets.ts';
import type { Element, Mark } from './structure.ts';
import { turnRows } from './turned.ts';
import { isSilent, utf16, type Words } from './words.ts';

/** A run of text with the piece and element that it belongs to. */
interface Line {
  readonly run: Run;
  readonly piece: Piece;
  readonly block: Element;
  readonly isCode: boolean;
  readonly text: string;
  /** What the element's line has before it. */
  readonly before: string;
}

const inline = new Set(['Span', 'Link', 'Code', 'Em', 'Strong', 'Reference', 'Quote', 'NonStruct']);

/** Has words read and copied as they are written, whatever the lines and fonts they are drawn in. */
export function mendText(
  sheet: Sheet,
  words: Words,
  learnt: ReadonlySet<Span>,
  rightToLeft: boolean,
): void {
  for (const { spans } of sheet.content.pieces) {
    for (const span of spans) {
      const silent = isSilent(span);
      if (!silent && !learnt.has(span) && span.tag !== 'ReversedChars') continue;
      for (const part of [span.open, span.close]) sheet.edits.push({ ...part, text: '' });
      if (silent)
        for (const { start, end } of span.shows) sheet.edits.push({ start, end, text: '' });
    }
  }
  const lines = linesOf(sheet, words);
  setApart(sheet, lines, words);
  const byPiece = new Map<Piece, Line[]>();
  for (const line of lines) {
    byPiece.set(line.piece, [...(byPiece.get(line.piece) ?? []), line]);
  }
  for (const [piece, own] of byPiece) {
    const space = (show: Show | undefined) => spaceFor(show, sheet, words);
    const turns = piece.spans.some(({ tag }) => tag === 'ReversedChars');
    if (!turns || !turnRows(sheet, piece, rowsOf(own), { words, space, rightToLeft }))
      cut(sheet, piece, own);
  }
}

function linesOf(sheet: Sheet, words: Words): readonly Line[] {
  const lines: Line[] = [];
  for (const piece of sheet.content.pieces) {
    const mark = sheet.marks.get(piece.id);
    if (!mark) continue;
    const silent = new Set(piece.spans.filter(isSilent).flatMap(({ shows }) => shows));
    const { block, isCode } = placeOf(mark.owner);
    for (const run of piece.runs) {
      const shows = run.shows.filter((show) => !silent.has(show));
      if (shows.length === 0) continue;
      const text = shows.map((show) => words.textOf(show)).join('');
      const last = lines.at(-1);
      const goesOn = last && last.block === block && !isBelow(last.run, run);
      const before = goesOn ? last.before + last.text : '';
      lines.push({ run: { ...run, shows }, piece, block, isCode, text, before });
    }
  }
  return lines;
}

/** The runs of a piece by the lines that they stand on. */
function rowsOf(lines: readonly Line[]): readonly (readonly Run[])[] {
  const rows: Run[][] = [];
  for (const { run } of lines) {
    const last = rows.at(-1)?.at(-1);
    if (last && !isBelow(last, run)) rows.at(-1)?.push(run);
    else rows.push([run]);
  }
  return rows;
}

/** The element that a text is a line of. */
function placeOf(owner: Element) {
  let block = owner;
  let isCode = false;
  for (; inline.has(block.type) && block.parent; block = block.parent) {
    isCode ||= block.type === 'Code';
  }
  return { block, isCode };
}

function isBelow(before: Run, after: Run): boolean {
  const [from, to] = [before.shows.at(-1), after.shows[0]] as const;
  return !!from && !!to && Math.abs(to.y - from.y) > 0.75 * Math.max(from.size, to.size);
}

/** Far enough to be words of their own: another box of a line, another label of a drawing. */
function isAway(before: Run, after: Run, isDrawn: boolean): boolean {
  const [from, to] = [before.shows.at(-1), after.shows[0]] as const;
  return !!from && !!to && (to.x - from.x > 1.5 * from.size || (isDrawn && to.x < from.x));
}

/** A line that breaks between words ends with no space; who reads or copies it would join them. */
function setApart(sheet: Sheet, lines: readonly Line[], words: Words): void {
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (!next || next.block !== line.block || line.isCode) continue;
    const isOther = isAway(line.run, next.run, line.block.type === 'Figure');
    if (/\s$/.test(line.text) || /^\s/.test(next.text)) continue;
    if (!isOther && !(isBelow(line.run, next.run) && breaksBetween(line, next))) continue;
    const space = spaceFor(line.run.shows.at(-1), sheet, words);
    const end = line.run.end - 'ET'.length;
    if (space) sheet.edits.push({ start: end, end, text: `${space}\n` });
  }
}

const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}、。「」・！？，．]/u;

function breaksBetween(line: Line, next: Line): boolean {
  const text = line.before + line.text;
  if (text === '') return false;
  if (unspaced.test(text.at(-1) ?? '') && unspaced.test(next.text[0] ?? '')) return false;
  // Lines break after a hyphen or a slash inside of a word.
  if (/\S[-‐–—/]$/.test(text)) return false;
  // A word that is longer than its line, and an address, break anywhere.
  const last = /\S+$/.exec(text)?.[0] ?? '';
  if (line.piece !== next.piece) return true;
  return !(last === text && last.length > 24) && !/:\/\/|^www\./.test(last);
}

function spaceFor(show: Show | undefined, sheet: Sheet, words: Words): string | undefined {
  if (!show) return undefined;
  const own = words.spaceIn(show.font);
  if (own) return `<${own}> Tj`;
  const seen = new Set<PDFDict>();
  for (const { runs } of sheet.content.pieces) {
    for (const each of runs.flatMap(({ shows }) => shows)) {
      if (seen.has(each.font)) continue;
      seen.add(each.font);
      const other = words.spaceIn(each.font);
      if (other) return `${each.set} <${other}> Tj ${show.set}`;
    }
  }
  return undefined;
}

/** Runs that are one piece. */
interface Segment {
  readonly kind: 'plain' | 'reversed' | 'hyphen' | 'moved in';
  readonly first: Run;
  readonly text: string;
}

/**
 * Cuts a piece where what is said of a part of it can't be said of the rest: that a line of code is
 * moved in, whose spaces readers pass over; that signs stand from the right to the left; that a
 * hyphen is there because the line ends.
 */
function cut(sheet: Sheet, piece: Piece, lines: readonly Line[]): void {
  const segments: Segment[] = [];
  for (const [index, line] of lines.entries()) {
    const kind = kindOf(line, lines[index - 1], lines[index + 1]);
    if (kind !== segments.at(-1)?.kind || kind === 'moved in') {
      segments.push({ kind, first: line.run, text: line.text });
    }
  }
  const [first, ...rest] = segments;
  let mark = sheet.marks.get(piece.id);
  if (!first || !mark || (rest.length === 0 && first.kind === 'plain')) return;
  sheet.edits.push({ ...piece.open, text: opened(piece, mark, first) });
  let before = first;
  for (const segment of rest) {
    if (segment.kind !== 'hyphen') mark = newMark(sheet, mark);
    const { start } = segment.first;
    const text = `${closed(before)} ${opened(piece, mark, segment)}\n`;
    sheet.edits.push({ start, end: start, text });
    before = segment;
  }
  sheet.edits.push({ ...piece.close, text: closed(before) });
}

function kindOf(
  { run, piece, isCode, text, before }: Line,
  last: Line | undefined,
  next: Line | undefined,
): Segment['kind'] {
  const isReversed = piece.spans.some(
    ({ tag, shows }) => tag === 'ReversedChars' && shows.some((show) => run.shows.includes(show)),
  );
  if (isReversed) return 'reversed';
  if (isCode && before === '' && /^\s/.test(text)) return 'moved in';
  // Chromium draws it by itself, in the font of the word.
  const isHyphen =
    /^[-‐]$/.test(text) &&
    /\S$/.test(before) &&
    last?.run.shows.at(-1)?.set === run.shows[0]?.set &&
    next !== undefined &&
    isBelow(run, next.run);
  return isHyphen ? 'hyphen' : 'plain';
}

const closed = ({ kind }: Segment) => (kind === 'reversed' ? 'EMC EMC' : 'EMC');

function opened({ tag }: Piece, { id }: Mark, { kind, text }: Segment): string {
  if (kind === 'hyphen') return '/Artifact BMC';
  // Some readers look for it in spans alone.
  if (kind === 'moved in') return `/Span <</MCID ${id} /ActualText <feff${utf16(text)}>>> BDC`;
  return `${kind === 'reversed' ? '/ReversedChars BMC ' : ''}/${tag} <</MCID ${id}>> BDC`;
}
