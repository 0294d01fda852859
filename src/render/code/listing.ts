import type { Code, CodeLines } from '../../content/code-options.ts';
import { dedented } from '../../content/text.ts';
import { Fault, fail, type Place } from '../../errors.ts';
import { say, sayAll } from '../../say.ts';
import { checkLanguage, languageOf } from './languages.ts';
import { findLines, type Searched } from './lines.ts';
import { readMarks } from './marks.ts';
import { type Line, type Parted, partRegions, type Range, regionOf } from './regions.ts';

/** A file as text, and how errors call it; or why it can't be read. */
export type TextFile = { readonly name: string } & (
  | { readonly text: string }
  | { readonly what: string; readonly hint: string }
);
/** Reads the file at a whole address. */
export type TextAt = (address: string) => TextFile;

/** A listing as it is shown: its lines, and what is said of them by their places from 0. */
export interface Listing {
  readonly language: string;
  readonly lines: readonly string[];
  /** What the lines are numbered with, if they are. */
  readonly numbers: readonly number[] | undefined;
  readonly mark: ReadonlySet<number>;
  readonly steps: readonly ReadonlySet<number>[];
  readonly added: ReadonlySet<number>;
  readonly removed: ReadonlySet<number>;
}

/** The text of a listing, as it is highlighted. */
export function listingText({ lines }: Listing): string {
  return lines.join('\n');
}

/** More lines than these no slide shows, nor a page of a handout. */
const most = 300;

/** Finds what a listing shows; throws a DeckError where that can't be. */
export function listingOf(code: Code, place: Place, textAt: TextAt): Listing {
  const file = code.file === undefined ? undefined : textAt(code.file);
  const inside = file ? { ...place, part: sayAll([place.part ?? '', file.name], ', ') } : place;
  if (file && 'what' in file) return fail(file.what, place, file.hint);
  const language = code.language || languageOf(file?.name ?? '');
  try {
    return read(code, file?.text ?? code.source, checkLanguage(language, place));
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return fail(error.message, { ...inside, line: error.line }, error.hint);
  }
}

function read(code: Code, text: string, language: string): Listing {
  const source = code.file === undefined ? text : text.replace(/\r\n?/g, '\n');
  const all = source.split('\n').map((line, index): Line => ({ text: line, number: index + 1 }));
  const parted = partRegions(all);
  const region = code.region === undefined ? undefined : regionOf(parted, code.region);
  const range = filled(parted.lines, region);
  const marked = readMarks(parted.lines.slice(...range));
  const texts = dedented(marked.lines.map((line) => line.text));
  const lines = marked.lines.map((line, index) => ({ ...line, text: texts[index] ?? '' }));
  if (lines.length === 0) {
    throw new Fault(say`the listing is empty`, say`give it a line of code, or take it out`);
  }
  if (lines.length > most) {
    const what = say`the listing has ${lines.length} lines`;
    throw new Fault(
      what,
      say`show a region of it, as in { region: 'main' }: a slide holds some 18`,
    );
  }
  const { numbers } = code;
  const first = typeof numbers === 'number' ? numbers : 1;
  const numberOf = (index: number) =>
    numbers === 'file' ? (lines[index]?.number ?? 0) : first + index;
  const searched: Searched = { ...parted, lines, regions: within(parted, lines), numberOf };
  const find = (wanted: CodeLines | undefined) =>
    wanted === undefined ? [] : findLines(wanted, searched);
  return {
    language,
    lines: texts,
    numbers: numbers === undefined ? undefined : lines.map((_, index) => numberOf(index)),
    mark: places([...marked.mark, ...find(code.mark)]),
    steps: stepsOf(marked.steps, (code.steps ?? []).map(find)),
    added: places(marked.added),
    removed: places(marked.removed),
  };
}

/** Some lines, or all, without the empty ones at both ends. */
function filled(lines: readonly Line[], [from, to]: Range = [0, lines.length]): Range {
  const isFull = ({ text }: Line) => text.trim() !== '';
  const shown = lines.slice(from, to);
  const start = shown.findIndex(isFull);
  return start < 0 ? [from, from] : [from + start, from + shown.findLastIndex(isFull) + 1];
}

/** The regions by the places that their lines have in what is shown. */
function within({ lines, regions }: Parted, shown: readonly Line[]): Parted['regions'] {
  const ranges = [...regions].map(([name, [start, end]]) => {
    const [first = 0, last = 0] = [lines[start]?.number, lines[end - 1]?.number];
    const from = shown.findIndex(({ number }) => number >= first);
    return [name, [from, shown.findLastIndex(({ number }) => number <= last) + 1]] as const;
  });
  return new Map(ranges.filter(([, [from, to]]) => from >= 0 && from < to));
}

/** What each step marks: by comments in the listing, and by the slide. */
function stepsOf(
  said: ReadonlyMap<number, readonly Range[]>,
  given: readonly (readonly Range[])[],
): readonly ReadonlySet<number>[] {
  const count = Math.max(given.length, ...said.keys(), 0);
  return Array.from({ length: count }, (_, index) => {
    const ranges = [...(said.get(index + 1) ?? []), ...(given[index] ?? [])];
    if (ranges.length > 0) return places(ranges);
    const hint = say`count the steps from 1, each in turn`;
    throw new Fault(say`step ${index + 1} of the listing marks no line`, hint);
  });
}

function places(ranges: readonly Range[]): ReadonlySet<number> {
  return new Set(
    ranges.flatMap(([start, end]) => Array.from({ length: end - start }, (_, at) => start + at)),
  );
}
