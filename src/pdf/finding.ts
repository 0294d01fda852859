import type { Pdf } from './document.ts';

/** What a PDF breaks of a rule. */
export interface Flaw {
  readonly what: string;
  /** The page, from 1, where one is known. */
  readonly page?: number | undefined;
  /** The element of the structure, or another object of the file, in words. */
  readonly element?: string | undefined;
  readonly hint: string;
}

/** A flaw, with the clause of ISO 14289-1 (PDF/UA-1) and the number of its test: `7.3-1`. */
export interface Breach extends Flaw {
  readonly clause: string;
}

/** Rules that a machine can decide, by their clauses. */
export type Rules = Readonly<Record<string, (pdf: Pdf) => Iterable<Flaw>>>;
