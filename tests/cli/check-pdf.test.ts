import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { PDFDocument, PDFName } from '../../src/pdf/library.ts';
import { folderOf } from '../folder.ts';
import { failedIn, printedIn } from './run.ts';

/** A page with a picture of nothing, and nothing that says what it is. */
async function bareFile(): Promise<string> {
  const document = await PDFDocument.create();
  document.addPage([200, 100]).drawSquare({ x: 10, y: 10, size: 20 });
  document.catalog.set(PDFName.of('Lang'), PDFName.of('en'));
  const folder = folderOf();
  writeFileSync(join(folder, 'bare.pdf'), await document.save());
  return folder;
}

beforeEach(() => {
  process.exitCode = undefined;
  return () => {
    process.exitCode = undefined;
  };
});

test('check --pdf says what any PDF breaks of PDF/UA-1, where, by which clause, and what to do', async () => {
  const folder = await bareFile();
  expect(await printedIn(folder, 'check', '--pdf', 'bare.pdf')).toMatchInlineSnapshot(`
    "bare.pdf: error: the metadata do not say that the file conforms to PDF/UA, put pdfuaid:part into the metadata once all else conforms (5-1)
    bare.pdf: error: the file does not say that it is tagged, set /MarkInfo << /Marked true >> (6.2-1)
    bare.pdf: error: the document has no metadata, add an XMP packet to the catalog (7.1-8)
    bare.pdf: error: the window is named by the file, not by the document's title, set /ViewerPreferences << /DisplayDocTitle true >> (7.1-10)
    bare.pdf: error: the document has no structure, print it tagged: it needs a StructTreeRoot (7.1-11)
    bare.pdf, page 1: error: a path is neither tagged nor an artifact, give it an element, or mark it as an artifact (7.1-3)
    bare.pdf does not conform to PDF/UA-1: 6 errors against 6 rules"
  `);
  expect(process.exitCode).toBe(1);
});

test('or as JSON', async () => {
  const folder = await bareFile();
  const report = JSON.parse(await printedIn(folder, 'check', '--pdf', 'bare.pdf', '--json'));
  expect(report).toMatchObject({ file: 'bare.pdf', conforms: false });
  expect(report.breaches).toContainEqual({
    clause: '7.1-3',
    what: 'a path is neither tagged nor an artifact',
    page: 1,
    hint: 'give it an element, or mark it as an artifact',
  });
});

test('and names a file that is not there, or no PDF', async () => {
  const folder = folderOf({ 'a.pdf': 'no PDF' });
  expect(await failedIn(folder, 'check', '--pdf', 'b.pdf')).toMatchInlineSnapshot(`
    "1 error: there is no such file
       at: b.pdf
     hint: name a PDF: --pdf out/talk.pdf"
  `);
  expect(await failedIn(folder, 'check', '--pdf', 'a.pdf')).toContain(
    'this is not a PDF that can be read',
  );
  expect(await failedIn(folder, 'check', '--json')).toMatchInlineSnapshot(`
    "1 error: there is no PDF to report on
       at: --json
     hint: name it: --pdf out/talk.pdf --json"
  `);
});
