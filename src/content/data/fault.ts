/** What is wrong with data; who knows their place tells the rest. */
export class DataFault extends Error {
  readonly hint: string;
  /** Of their file, from 1. */
  readonly line: number | undefined;

  constructor(what: string, hint: string, line?: number) {
    super(what);
    this.hint = hint;
    this.line = line;
  }
}
