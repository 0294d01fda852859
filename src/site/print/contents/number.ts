import type { Page } from 'playwright-core';
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRef } from '../../../pdf/library.ts';
import { numberLines } from './number.in-page.ts';

/**
 * Numbers the contents of a handout, and where it names pages, by the printed file. The page counts in columns of
 * the size of paper; a printer may break one a line earlier or later. True if it has to be printed again.
 */
export async function numberAsPrinted(page: Page, pdf: PDFDocument): Promise<boolean> {
  if ((await page.locator('.contents-page-no, .description-page-no').count()) === 0) return false;
  return page.evaluate(numberLines, placesIn(pdf));
}

/** The pages that the named places of a file are on, from 1. */
function placesIn(pdf: PDFDocument): Readonly<Record<string, number>> {
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
