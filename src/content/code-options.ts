/**
 * Lines of a listing: those with a text or a match of a regular expression, which has to be there exactly
 * once; those of a region; from one to another; one by its number; or all of several.
 *
 * @example
 * const lines: CodeLines = ['const pivot', /swap\(/, { from: 'while', to: 'return' }, { region: 'loop' }];
 */
export type CodeLines =
  | string
  | RegExp
  | number
  | { readonly region: string }
  | { readonly from: CodeLines; readonly to: CodeLines }
  | readonly CodeLines[];

/** What a listing shows beside its code. */
export interface CodeOptions {
  /** Line numbers: from 1, from another number, or with `file` those that the lines have in their file. None if not given. */
  readonly numbers?: true | number | 'file';
  /** Lines that are marked. */
  readonly mark?: CodeLines;
  /**
   * Lines that are marked one after another, a click each. Where nothing can be clicked, on paper, each has
   * the number of its step.
   */
  readonly steps?: readonly CodeLines[];
}

/** What of a file is shown, and how. */
export interface CodeFileOptions extends CodeOptions {
  /** What stands between the comments `#region NAME` and `#endregion`; all of the file if not given. */
  readonly region?: string;
  /** The name of its language; by the ending of the file's name if not given. */
  readonly language?: string;
}

/** Source code to be highlighted. */
export interface Code extends CodeOptions {
  readonly kind: 'code';
  /** Of a file it may be empty: its ending says it. */
  readonly language: string;
  /** Of a file it is empty. */
  readonly source: string;
  /** The whole address of the file that it is in. */
  readonly file?: string;
  readonly region?: string;
}

/** Several states of one listing, a click each. */
export interface CodeMoves {
  readonly kind: 'code-moves';
  readonly states: readonly Code[];
}

/** What changes from one listing to another. */
export interface CodeDiff {
  readonly kind: 'code-diff';
  readonly before: Code;
  readonly after: Code;
}
