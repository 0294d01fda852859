/**
 * The checker of PDF/UA-1 against the files of its reference validator, which lie beside the project:
 * each breaks or keeps one rule, and its name says which.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { breachesOf, checkPdf, rules } from '../../src/pdf/check.ts';
import { pdfOf } from '../../src/pdf/document.ts';
import { PDFDocument } from '../../src/pdf/library.ts';

const folder = '../shared/pdf-ua';
const corpus = join(folder, 'corpus');
const files = existsSync(corpus) ? readdirSync(corpus) : [];
/** "7.2-t03-fail-a.pdf" is about the clause "7.2-3". */
const parts = (name: string) => {
  const [, clause, number, verdict] = /^(.*)-t0*(\d+)-(pass|fail)-/.exec(name) ?? [];
  return { clause: `${clause}-${number}`, verdict };
};
/** Files whose fault the profile now counts under another number. */
const renamed: Readonly<Record<string, string>> = {
  '7.18.7-1': '7.11-1',
  '7.2-19': '7.2-40',
  '7.2-27': '7.2-28',
};

describe.skipIf(files.length === 0)(
  'the files of the reference validator (../shared/pdf-ua)',
  () => {
    test.each(files)('%s has the verdict that its name says', async (name) => {
      const { clause, verdict } = parts(name);
      const breaches = await checkPdf(readFileSync(join(corpus, name)), name);
      if (verdict === 'pass') expect(breaches).toEqual([]);
      else expect(breaches.map((each) => each.clause)).toContain(renamed[clause] ?? clause);
    });

    test('a document has the verdict of the file that it is written to', async () => {
      for (const name of files) {
        const bytes = readFileSync(join(corpus, name));
        const pdf = await PDFDocument.load(bytes, {
          updateMetadata: false,
          ignoreEncryption: true,
        });
        if (pdf.isEncrypted) continue;
        const breaches = breachesOf(pdfOf(pdf));
        expect(await checkPdf(await pdf.save(), name), name).toEqual(breaches);
      }
    });

    test('each rule of its profile is checked', () => {
      const profile = readFileSync(join(folder, 'PDFUA-1.xml'), 'utf8');
      const clauses = [...profile.matchAll(/clause="([^"]+)" testNumber="(\d+)"/g)].map(
        ([, clause, number]) => `${clause}-${number}`,
      );
      expect(clauses).toHaveLength(106);
      expect(clauses.filter((clause) => !(clause in rules))).toEqual([]);
    });
  },
);
