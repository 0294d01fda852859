import type { PDFDocument } from '../../../pdf/library.ts';
import type { Described } from '../descriptions.in-page.ts';
import type { FormulaSource } from '../formulas.in-page.ts';

/** A page as Chromium prints it, what its formulas were set from, and what its pictures show at length. */
export interface Printed {
  readonly pdf: PDFDocument;
  readonly formulas: readonly FormulaSource[];
  readonly descriptions: readonly Described[];
}
