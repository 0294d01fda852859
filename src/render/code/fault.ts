/** What is wrong with a listing; who knows its place tells the rest. */
export class CodeFault extends Error {
  readonly hint: string;
  /** In the listing's file or template, from 1. */
  readonly line: number | undefined;

  constructor(what: string, hint: string, line?: number) {
    super(what);
    this.hint = hint;
    this.line = line;
  }
}
