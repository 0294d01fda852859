import { say } from '../../say.ts';

/** An entry of a file of references, not yet checked, and where it stands. */
export interface Sourced {
  readonly entry: unknown;
  readonly file: string;
  readonly line?: number | undefined;
  /** Which of its file's entries it is, from 1. */
  readonly number: number;
}

/** Where an entry stands, in words: "slides/references.bib, line 12". */
export function whereOf({ file, line, number }: Sourced): string {
  return line === undefined ? say`${file}, entry ${number}` : say`${file}, line ${line}`;
}
