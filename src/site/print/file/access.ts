import type { PDFDocument } from '../../../pdf/library.ts';
import type { Word } from '../../../words/message.ts';
import { type Booklet, imposeBooklet } from '../booklet.ts';
import { tagContents } from '../contents/tags.ts';
import { tagDescriptions } from './attached/descriptions.ts';
import { tagFormulas } from './attached/formulas.ts';
import { nameLinks, wordsByMark } from './links.ts';
import type { Printed } from './printed.ts';
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

/** The headings that what is in a file stands under. */
export interface Headings {
  readonly ofPages: readonly (string | undefined)[];
  /** By the name that a report gives to an element, as "Figure 2": all headings before it, the nearest first. */
  readonly ofElement: (name: string) => readonly string[];
}

/** What a file is once it can be read. */
export interface Accessible {
  readonly headings: Headings;
  /** When its streams are small; what they hold stays the same. */
  readonly packed: Promise<void>;
}

/**
 * Makes of what Chromium printed a file that anyone can read: PDF/UA-1, ISO 14289-1. In a deck from right to left a
 * line runs so, whatever it has most of.
 */
export function makeAccessible(
  pdf: PDFDocument,
  { formulas, descriptions }: Omit<Printed, 'pdf'>,
  word: Word,
  rightToLeft: boolean,
  booklet?: Booklet,
): Accessible {
  const structure = readStructure(pdf);
  if (!structure) {
    return { headings: { ofPages: [], ofElement: () => [] }, packed: Promise.resolve() };
  }
  const sheets = readSheets(pdf, structure);
  const words = new Words();
  const learnt = words.learn(
    pdf,
    sheets.map(({ content }) => content),
  );
  tagFormulas(pdf, structure, sheets, formulas, word);
  tagDescriptions(pdf, structure, descriptions);
  nameFigures(structure);
  markDecoration(sheets);
  shapeTags(structure);
  const textOf = wordsByMark(sheets, words);
  tagContents(structure, textOf, word);
  nameLinks(pdf, structure, textOf);
  for (const sheet of sheets) mendText(sheet, words, learnt, rightToLeft);
  explainTags(structure);
  const packed = writeSheets(pdf, sheets);
  if (booklet) imposeBooklet(pdf, structure, booklet);
  writeStructure(pdf, structure);
  const headings: Headings = {
    ofPages: titlesOf(pdf, structure, textOf),
    ofElement: (name) => headingsBefore(name, structure, textOf),
  };
  return { headings, packed };
}

function headingsBefore(
  name: string,
  { top }: Structure,
  textOf: (element: Element) => string,
): readonly string[] {
  const [type, number] = name.split(' ');
  const found: string[] = [];
  let count = 0;
  for (const element of within(top)) {
    if (/^H\d$/.test(element.type)) found.unshift(textOf(element));
    if (element.type === type) count += 1;
    if (element.type === type && count === Number(number)) return found;
  }
  return [];
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
