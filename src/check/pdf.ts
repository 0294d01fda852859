import { existsSync, readFileSync, statSync } from 'node:fs';
import { DeckError } from '../errors.ts';
import { checkPdf } from '../pdf/check.ts';
import type { Breach } from '../pdf/finding.ts';
import { say, sayAll } from '../say.ts';

/** What the doctor says of one PDF. */
export interface PdfReport {
  readonly file: string;
  /** Whether it conforms to PDF/UA-1, as far as a machine can tell. */
  readonly conforms: boolean;
  readonly breaches: readonly Breach[];
}

/**
 * Checks a file against PDF/UA-1.
 *
 * @throws DeckError if the file is missing or not a PDF.
 */
export async function reportOn(path: string, shown: string): Promise<PdfReport> {
  if (!existsSync(path) || !statSync(path).isFile()) {
    throw new DeckError(
      say`there is no such file`,
      { file: shown },
      say`name a PDF: --pdf out/talk.pdf`,
    );
  }
  const breaches = await checkPdf(readFileSync(path), shown);
  return { file: shown, conforms: breaches.length === 0, breaches };
}

/** As many of one clause as one reads; the rest are counted. */
const most = 5;

/** The report in lines, the clauses in their order. */
export function linesOf({ file, breaches }: PdfReport): readonly string[] {
  const clauses = [...new Set(breaches.map(({ clause }) => clause))];
  const lines = clauses.flatMap((clause) => {
    const those = breaches.filter((each) => each.clause === clause);
    const rest = those.length - most;
    const more = rest > 0 ? [say`${file}: error: and ${rest} more like it (${clause})`] : [];
    return [...those.slice(0, most).map((each) => lineOf(file, each)), ...more];
  });
  return [...lines, summaryOf(file, breaches.length, clauses.length)];
}

function lineOf(file: string, { clause, what, page, element, hint }: Breach): string {
  const place = [file, page === undefined ? undefined : say`page ${page}`, element];
  const where = sayAll(
    place.filter((each) => each !== undefined),
    ', ',
  );
  return say`${where}: error: ${what}, ${hint} (${clause})`;
}

function summaryOf(file: string, count: number, clauses: number): string {
  if (count === 0) return say`${file} conforms to PDF/UA-1, as far as a machine can tell`;
  const errors = count === 1 ? say`${count} error` : say`${count} errors`;
  const rules = clauses === 1 ? say`${clauses} rule` : say`${clauses} rules`;
  return say`${file} does not conform to PDF/UA-1: ${errors} against ${rules}`;
}
