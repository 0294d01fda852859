/** What is wrong with markup, and what to do about it; whoever knows the slide says where. */
export class MarkupFault extends Error {
  readonly hint: string;
  /** Of its template, from 1. */
  readonly line: number | undefined;

  constructor(what: string, hint: string, line?: number) {
    super(what);
    this.hint = hint;
    this.line = line;
  }
}
