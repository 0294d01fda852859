import { type Pdf, readPdf } from './document.ts';
import type { Breach, Rules } from './finding.ts';
import { annotationRules } from './rules/annotations.ts';
import { contentRules } from './rules/content.ts';
import { documentRules } from './rules/document.ts';
import { fontRules } from './rules/fonts.ts';
import { nestingRules } from './rules/nesting.ts';
import { tableRules } from './rules/tables.ts';
import { wordRules } from './rules/words.ts';

/** All rules of ISO 14289-1 that a machine can decide, by their clauses. */
export const rules: Rules = {
  ...documentRules,
  ...contentRules,
  ...nestingRules,
  ...tableRules,
  ...wordRules,
  ...annotationRules,
  ...fontRules,
};

/**
 * What a PDF breaks of PDF/UA-1; nothing where it conforms as far as a machine can tell.
 *
 * @throws DeckError if the bytes are no PDF.
 */
export async function checkPdf(bytes: Uint8Array, name: string): Promise<readonly Breach[]> {
  return breachesOf(await readPdf(bytes, name));
}

export function breachesOf(pdf: Pdf): readonly Breach[] {
  return Object.entries(rules).flatMap(([clause, check]) =>
    [...check(pdf)].map((flaw) => ({ clause, ...flaw })),
  );
}
