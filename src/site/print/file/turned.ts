import type { Show } from '../../../pdf/content/show.ts';
import type { Content, Piece, Run } from './content.ts';
import type { Sheet } from './sheets.ts';
import type { Words } from './words.ts';

/** Signs as they are drawn, from the left to the right: what they say, and whether they run to the left. */
export interface Drawn {
  readonly text: string;
  readonly isReversed: boolean;
}

const letters = /\p{L}/gu;
const leftToRight = /[\p{L}\p{N}]/u;

/** Whether a text is written from right to left: most of its letters are. */
export function runsLeft(parts: readonly Drawn[]): boolean {
  const count = (some: readonly Drawn[]) =>
    some.reduce((sum, { text }) => sum + (text.match(letters)?.length ?? 0), 0);
  return count(parts.filter(({ isReversed }) => isReversed)) * 2 >= count(parts);
}

/**
 * The parts of a drawn line in the order in which they are read. In a line that runs to the left all stand the
 * other way round, but for words and numbers that run to the right, which keep their order among themselves;
 * in one that runs to the right it is the other way about.
 */
export function inReadingOrder<Part extends Drawn>(parts: readonly Part[], left: boolean): Part[] {
  const isForeign = ({ text, isReversed }: Drawn) =>
    left ? !isReversed && leftToRight.test(text) : isReversed;
  const ordered = left ? parts.toReversed() : [...parts];
  for (let start = 0; start < ordered.length; start += 1) {
    if (!isForeign(ordered[start] as Part)) continue;
    let end = start;
    // What stands between two of them is theirs.
    for (let at = start; at < ordered.length; at += 1) {
      const part = ordered[at] as Part;
      if (isForeign(part)) end = at;
      else if (part.isReversed || leftToRight.test(part.text)) break;
    }
    const group = ordered.slice(start, end + 1).toReversed();
    ordered.splice(start, group.length, ...group);
    start = end;
  }
  return ordered;
}

/** A line of a piece: what was drawn of it, one after the other. */
type Row = readonly Run[];

/**
 * Draws lines that run to the left, or hold what does, sign by sign in the order in which they are read: readers take
 * words from a file as they come. Each sign stays where it is. Returns false, and changes nothing, where
 * something else is drawn in between.
 */
export function turnRows(
  sheet: Sheet,
  piece: Piece,
  rows: readonly Row[],
  { words, space: spaceFor, rightToLeft }: Turning,
): boolean {
  if (!rows.every((row) => isText(sheet.content, row))) return false;
  const reversed = new Set(
    piece.spans.filter(({ tag }) => tag === 'ReversedChars').flatMap(({ shows }) => shows),
  );
  const drawn = rows.map((row) =>
    row
      .flatMap(({ shows }) => shows)
      .map((show) => {
        const isReversed = reversed.has(show);
        return { show, isReversed, text: words.textOf(show, isReversed) };
      }),
  );
  const left = rightToLeft || runsLeft(drawn.flat());
  for (const [index, row] of rows.entries()) {
    const ordered = inReadingOrder(drawn[index] ?? [], left);
    const [start = 0, end = 0] = [row[0]?.start, row.at(-1)?.end];
    const last = ordered.at(-1);
    const goesOn = index < rows.length - 1 && !/\s$/.test(last?.text ?? '');
    const space = goesOn ? (spaceFor(last?.show) ?? '') : '';
    const signs = ordered.map(({ show }) => {
      return `${show.set} ${show.at.map(written).join(' ')} Tm <${Buffer.from(show.bytes).toString('hex')}> Tj`;
    });
    const kept = sheet.edits.filter((edit) => edit.end < start || edit.start > end);
    sheet.edits.splice(0, sheet.edits.length, ...kept);
    sheet.edits.push({ start, end, text: `BT\n${signs.join('\n')} ${space}\nET` });
  }
  return true;
}

interface Turning {
  readonly words: Words;
  /** What draws a space behind a sign. */
  readonly space: (show: Show | undefined) => string | undefined;
  /** Whether the deck is written from right to left. */
  readonly rightToLeft: boolean;
}

/** Whether a row is text alone, in one colour and at one place of the page. */
function isText({ bytes }: Content, row: Row): boolean {
  const [start = 0, end = 0] = [row[0]?.start, row.at(-1)?.end];
  const source = Buffer.from(bytes.subarray(start, end)).toString('latin1');
  const bare = source
    .replace(/<[0-9A-Fa-f\s]*>|\((?:\\.|[^\\()])*\)/gs, ' ')
    .replace(/\/\w+\s*(?:<<[^>]*>>\s*)?(?=BDC|BMC)/g, ' ')
    .replace(/\/\w+/g, ' ');
  return bare
    .split(/[\s\d.+-]+/)
    .every((word) => /^(?:BT|ET|Tf|Tm|Td|Tj|BDC|BMC|EMC)?$/.test(word));
}

/** A number as a file has it. */
function written(value: number): string {
  return String(Math.round(value * 1e4) / 1e4);
}
