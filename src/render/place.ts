import { DeckError } from '../errors.ts';

/** Where in a talk something stands, as far as is known; for errors. */
export interface Place {
  readonly file?: string;
  readonly slide?: string;
  readonly part?: string;
}

/** "slides/stack/a.ts, slide 'a', formula 2" */
export function describe({ file, slide, part }: Place): string {
  return [file, slide === undefined ? undefined : `slide '${slide}'`, part]
    .filter((item) => item !== undefined)
    .join(', ');
}

export function fail(what: string, place: Place, hint: string): never {
  throw new DeckError(what, describe(place), hint);
}
