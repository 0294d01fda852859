import type { Page } from 'playwright-core';
import { numberLines } from './number.in-page.ts';

/**
 * Numbers the contents of a handout, and where it names pages, by the printed file. The page counts in columns of the size of paper;
 * a printer breaks some pages a line earlier or later. True if it has to be printed again.
 */
export async function numberAsPrinted(page: Page, bytes: Uint8Array): Promise<boolean> {
  if ((await page.locator('.contents-page-no, .description-page-no').count()) === 0) return false;
  return page.evaluate(numberLines, await placesIn(bytes));
}

/** The pages that the named places of a file are on, from 1. */
async function placesIn(bytes: Uint8Array): Promise<Readonly<Record<string, number>>> {
  const { PDFArray, PDFDict, PDFDocument, PDFName, PDFRef } = await import(
    '../../../pdf/library.ts'
  );
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const numbers = new Map(pdf.getPages().map(({ ref }, index) => [ref, index + 1]));
  const places = pdf.catalog.lookupMaybe(PDFName.of('Dests'), PDFDict);
  return Object.fromEntries(
    (places?.keys() ?? []).flatMap((name) => {
      const [first] = places?.lookup(name, PDFArray).asArray() ?? [];
      const number = first instanceof PDFRef ? numbers.get(first) : undefined;
      return number === undefined ? [] : [[name.decodeText(), number]];
    }),
  );
}
