import type { CodeDiff } from '../../content/code-options.ts';
import { fail, type Place } from '../../errors.ts';
import { say, sayAll } from '../../say.ts';
import { quoted } from '../../shared/quoted.ts';
import { type Listing, listingOf, type TextAt } from './listing.ts';

/** Two listings as one. */
export interface Diff {
  readonly listing: Listing;
  /** The two that it is made of, each highlighted by itself: together they may be no code. */
  readonly old: Listing;
  readonly fresh: Listing;
  readonly rows: readonly Row[];
}

/** What goes from one listing, and what comes with another. */
export function diffOf({ before, after }: CodeDiff, place: Place, textAt: TextAt): Diff {
  const [old, fresh] = [before, after].map((each, index) => {
    const part = sayAll([place.part ?? '', index === 0 ? say`before` : say`after`], ', ');
    if (each?.kind === 'code') return listingOf(each, { ...place, part }, textAt);
    const hint = say`make both with code or codeFile`;
    return fail(say`one of the two is ${quoted(each)}`, { ...place, part }, hint);
  }) as [Listing, Listing];
  const rows = alignedLines(old.lines, fresh.lines);
  const isIn = (set: ReadonlySet<number>, at: number | undefined) =>
    at !== undefined && set.has(at);
  const where = (is: (row: Row) => boolean) =>
    new Set(rows.flatMap((row, index) => (is(row) ? [index] : [])));
  const numbers = rows.map(
    ({ before, after }) => (after === undefined ? old : fresh).numbers?.[after ?? before ?? 0],
  );
  const listing: Listing = {
    language: fresh.language,
    lines: rows.map(({ text }) => text),
    numbers: numbers.every((number) => number !== undefined) ? numbers : undefined,
    mark: where(({ before, after }) => isIn(old.mark, before) || isIn(fresh.mark, after)),
    steps: fresh.steps.map((step) => where(({ after }) => isIn(step, after))),
    added: where(({ before }) => before === undefined),
    removed: where(({ after }) => after === undefined),
  };
  return { listing, old, fresh, rows };
}

/** A line of both listings, or of one: its places in them. */
interface Row {
  readonly text: string;
  readonly before?: number;
  readonly after?: number;
}

/** The longest lines that both have in common, in their order, and between them first what goes. */
function alignedLines(old: readonly string[], fresh: readonly string[]): readonly Row[] {
  // How many lines the rests from two places on have in common.
  const common = Array.from({ length: old.length + 1 }, () =>
    new Array<number>(fresh.length + 1).fill(0),
  );
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      const row = common[i] as number[];
      row[j] = old[i] === fresh[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const rows: Row[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < fresh.length) {
    const text = old[i];
    if (i < old.length && text === fresh[j])
      rows.push({ text: text ?? '', before: i++, after: j++ });
    else if (i < old.length && (j >= fresh.length || at(i + 1, j) >= at(i, j + 1))) {
      rows.push({ text: text ?? '', before: i++ });
    } else rows.push({ text: fresh[j] ?? '', after: j++ });
  }
  return rows;
}
