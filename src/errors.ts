import { say, sayAll } from './say.ts';

/** Where something stands, as far as is known. Code asks for its parts; only people read its text. */
export interface Place {
  /** An option of the command line: `--pick`. */
  readonly option?: string | undefined;
  /** From the project's root, with slashes. */
  readonly file?: string | undefined;
  /** A deck's id. */
  readonly deck?: string | undefined;
  /** A slide's id. */
  readonly slide?: string | undefined;
  /** A part of all that, in words: `formula 2`. */
  readonly part?: string | undefined;
  /** From 1: of the part if there is one, else of the file. */
  readonly line?: number | undefined;
}

/** A place in words: "slides/stack/a.ts, slide 'a', diagram 2, line 3". */
export function describePlace({ option, file, deck, slide, part, line }: Place): string {
  const parts = [
    option,
    file,
    deck === undefined ? undefined : say`deck '${deck}'`,
    slide === undefined ? undefined : say`slide '${slide}'`,
    part,
    line === undefined ? undefined : say`line ${line}`,
  ];
  return sayAll(
    parts.filter((each) => each !== undefined),
    ', ',
  );
}

/** What code asks of an error; a failure that only people read has no code. */
export type ErrorCode =
  /** A deck has two slides of one id; the place names one of them. */
  | 'twin-slides'
  /** Two decks have one id. */
  | 'twin-decks'
  /** A citation names an entry that the references do not have. */
  | 'unknown-reference';

export interface DeckErrorOptions {
  readonly cause?: unknown;
  readonly code?: ErrorCode | undefined;
  /** Others that were found in the same run; the text tells them too. */
  readonly more?: readonly DeckError[] | undefined;
}

/** A failure that a user can cause, and can mend: what is wrong, where, and what to do about it. */
export class DeckError extends Error {
  readonly what: string;
  readonly place: Place;
  readonly hint: string;
  readonly code: ErrorCode | undefined;
  /** Others that were found in the same run; the message tells them too. */
  readonly more: readonly DeckError[];

  /** A place in words alone is a part of nothing known. */
  constructor(
    what: string,
    place: Place | string,
    hint: string,
    { code, more = [], ...options }: DeckErrorOptions = {},
  ) {
    const known = typeof place === 'string' ? { part: place } : place;
    const text = say`error: ${what}\n   at: ${describePlace(known)}\n hint: ${hint}`;
    super(sayAll([text, ...more.map(({ message }) => message)], '\n'), options);
    this.name = 'DeckError';
    this.what = what;
    this.place = known;
    this.hint = hint;
    this.code = code;
    this.more = more;
  }

  /** The place in words. */
  get where(): string {
    return describePlace(this.place);
  }
}

export function fail(
  what: string,
  place: Place | string,
  hint: string,
  options?: DeckErrorOptions,
): never {
  throw new DeckError(what, place, hint, options);
}

/** The same error with more of its place; what it knows by itself stays. */
export function placedAt(error: DeckError, place: Place): DeckError {
  const { what, hint, code, cause, more } = error;
  const known = Object.entries(error.place).filter(([, value]) => value !== undefined);
  const merged: Place = { ...place, ...Object.fromEntries(known) };
  return new DeckError(what, merged, hint, { code, cause, more });
}

/** Several errors as one, each text told once; nothing for none. */
export function together(errors: readonly DeckError[]): DeckError | undefined {
  const each = new Map(errors.flatMap(allOf).map((error) => [error.message, error]));
  const [first, ...more] = each.values();
  if (!first || more.length === 0) return first;
  const { what, place, hint, code, cause } = first;
  return new DeckError(what, place, hint, { code, cause, more });
}

/** An error and all that were found with it, each by itself. */
export function allOf(error: DeckError): readonly DeckError[] {
  const { what, place, hint, code, cause, more } = error;
  if (more.length === 0) return [error];
  return [new DeckError(what, place, hint, { code, cause }), ...more.flatMap(allOf)];
}

/**
 * Whether an error is a DeckError, also one thrown by another copy of the kit: slides are loaded
 * with a copy of their own, so `instanceof DeckError` misses theirs.
 *
 * @example
 * if (isDeckError(error)) console.error(error.what, error.place.slide, error.hint);
 */
export function isDeckError(error: unknown): error is DeckError {
  return error instanceof Error && error.name === 'DeckError' && 'place' in error;
}

/** The known name nearest to a mistyped one, for "did you mean"; nothing if none is near. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(2, Math.ceil(name.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** "did you mean 'x'?", or the given advice where nothing is near. */
export function didYouMean(name: string, known: Iterable<string>, otherwise: string): string {
  const near = nearest(name, known);
  return near === undefined ? otherwise : say`did you mean '${near}'?`;
}

/** How many letters are put in, left out or taken for another, or two of them for each other: one slip each. */
function editDistance(a: string, b: string): number {
  let before: readonly number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isTurned = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const turn = isTurned ? (before[j - 2] ?? Number.POSITIVE_INFINITY) + 1 : swap;
      next.push(Math.min(swap, turn, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}

/** What is wrong with a part of what an author wrote, and what to do about it; whoever knows its place says where. */
export class Fault extends Error {
  readonly hint: string;
  /** In the part's own file or template, from 1. */
  readonly line: number | undefined;

  constructor(what: string, hint: string, line?: number) {
    super(what);
    this.hint = hint;
    this.line = line;
  }
}
