import type { PDFDocument } from '@cantoo/pdf-lib';
import type { FormulaSource } from '../formulas.in-page.ts';
import { tagFormulas } from './formulas.ts';
import { nameLinks, wordsByMark } from './links.ts';
import { explainTags, nameFigures, shapeTags } from './shape.ts';
import { markDecoration, readSheets, writeSheets } from './sheets.ts';
import {
  type Element,
  marksIn,
  readStructure,
  type Structure,
  within,
  writeStructure,
} from './structure.ts';
import { mendText } from './text.ts';
import { Words } from './words.ts';

/**
 * Makes of what Chromium printed a file that anyone can read: PDF/UA-1, ISO 14289-1. Returns the
 * title that each page stands under. In a deck from right to left a line runs so, whatever it has most of.
 */
export function makeAccessible(
  pdf: PDFDocument,
  sources: readonly FormulaSource[],
  rightToLeft = false,
): readonly (string | undefined)[] {
  const structure = readStructure(pdf);
  if (!structure) return [];
  const sheets = readSheets(pdf, structure);
  const words = new Words();
  const learnt = words.learn(
    pdf,
    sheets.map(({ content }) => content),
  );
  tagFormulas(pdf, structure, sheets, sources);
  nameFigures(structure);
  markDecoration(sheets);
  shapeTags(structure);
  const textOf = wordsByMark(sheets, words);
  nameLinks(pdf, structure, textOf);
  for (const sheet of sheets) mendText(sheet, words, learnt, rightToLeft);
  explainTags(structure);
  writeStructure(pdf, structure);
  writeSheets(pdf, sheets);
  return titlesOf(pdf, structure, textOf);
}

function titlesOf(
  pdf: PDFDocument,
  { top }: Structure,
  textOf: (element: Element) => string,
): readonly (string | undefined)[] {
  const pages = pdf.getPages().map(({ ref }) => ref);
  const titles: (string | undefined)[] = pages.map(() => undefined);
  for (const element of within(top)) {
    if (!/^H[12]$/.test(element.type)) continue;
    const [mark] = marksIn(element);
    const page = mark ? pages.indexOf(mark.page) : -1;
    if (page >= 0) titles[page] ??= textOf(element);
  }
  for (const [page, title] of titles.entries()) titles[page] = title ?? titles[page - 1];
  return titles;
}
