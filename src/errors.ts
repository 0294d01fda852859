/** A failure that a user can cause, and can mend: what is wrong, where, and what to do about it. */
export class DeckError extends Error {
  readonly what: string;
  readonly where: string;
  readonly hint: string;

  constructor(what: string, where: string, hint: string, options?: { cause?: unknown }) {
    super(`error: ${what}\n   at: ${where}\n hint: ${hint}`, options);
    this.name = 'DeckError';
    this.what = what;
    this.where = where;
    this.hint = hint;
  }
}

/**
 * Whether an error is a DeckError, also one thrown by another copy of this module: slides are
 * loaded with a copy of the kit of their own, so `instanceof` would miss theirs.
 */
export function isDeckError(error: unknown): error is DeckError {
  return error instanceof Error && error.name === 'DeckError' && 'what' in error;
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
  return near === undefined ? otherwise : `did you mean '${near}'?`;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const swap = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(swap, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
