import { didYouMean, Fault } from '../../errors.ts';
import { say } from '../../say.ts';
import { quoted } from '../../shared/quoted.ts';

/** A line of a listing. */
export interface Line {
  readonly text: string;
  /** Its number where it stands, from 1. */
  readonly number: number;
}

/** Some lines that follow one another, by their places from 0; the end is behind the last. */
export type Range = readonly [start: number, end: number];

/** Lines without the comments that part them, and the regions between such comments. */
export interface Parted {
  readonly lines: readonly Line[];
  readonly regions: ReadonlyMap<string, Range>;
  /** The names that more than one region has. */
  readonly twice: ReadonlySet<string>;
}

/** In a comment of any language, `#region NAME` or `region NAME`. */
const begins = /^\s*(?:\/\/|\/\*|\{\/\*|<!--|\(\*|--|%|;|"|'|#|REM\b)[ \t]*#?region\b[ \t:]*(.*)$/i;
const ends =
  /^\s*(?:\/\/|\/\*|\{\/\*|<!--|\(\*|--|%|;|"|'|#|REM\b)[ \t]*#?end[ \t]?region\b[ \t:]*(.*)$/i;
/** What ends such a comment. */
const closed = /\s*(?:\*\/\}?|-->|\*\))\s*$/;

/** Takes the comments out that begin and end regions; a region that never ends is a fault. */
export function partRegions(all: readonly Line[]): Parted {
  const lines: Line[] = [];
  const regions = new Map<string, Range>();
  const twice = new Set<string>();
  const open: { readonly name: string; readonly start: number; readonly line: number }[] = [];
  for (const line of all) {
    const [, first] = begins.exec(line.text) ?? [];
    const [, last] = ends.exec(line.text) ?? [];
    if (last !== undefined) close(last.replace(closed, '').trim(), line.number);
    else if (first === undefined) lines.push(line);
    else open.push({ name: nameIn(first), start: lines.length, line: line.number });
  }
  const [unclosed] = open;
  if (unclosed) {
    const what = say`the region ${quoted(unclosed.name)} is not closed`;
    throw new Fault(what, say`write #endregion in a comment behind its last line`, unclosed.line);
  }
  return { lines, regions, twice };

  function close(name: string, number: number): void {
    const found = open.pop();
    if (!found) {
      const hint = say`write #region NAME in a comment before its first line, or take this one out`;
      throw new Fault(say`a region ends here that does not begin`, hint, number);
    }
    if (name !== '' && name !== found.name) {
      const hint = say`close the inner region first, or mend the name`;
      const what = say`the region ${quoted(found.name)} of line ${found.line} is open, and ${quoted(name)} ends here`;
      throw new Fault(what, hint, number);
    }
    if (regions.has(found.name)) twice.add(found.name);
    regions.set(found.name, [found.start, lines.length]);
  }
}

function nameIn(rest: string): string {
  return rest.replace(closed, '').trim();
}

/** A region by its name. */
export function regionOf({ regions, twice }: Parted, name: string): Range {
  if (twice.has(name)) {
    const what = say`the region ${quoted(name)} is there twice`;
    throw new Fault(what, say`give one of them another name`);
  }
  const range = regions.get(name);
  if (!range) {
    const names = [...regions.keys()].filter((each) => each !== '');
    const all = say`the regions are ${names.map(quoted).join(', ')}`;
    const otherwise =
      names.length > 0 ? all : say`put it between the comments #region ${name} and #endregion`;
    throw new Fault(say`there is no region ${quoted(name)}`, didYouMean(name, names, otherwise));
  }
  if (range[0] === range[1]) {
    throw new Fault(
      say`the region ${quoted(name)} is empty`,
      say`put its comments around some lines`,
    );
  }
  return range;
}
