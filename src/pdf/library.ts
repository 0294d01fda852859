import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Library from '@cantoo/pdf-lib';

/**
 * The library that reads and writes PDFs, in one file: Node takes six times as long to find and load the
 * two hundred modules that it is made of. What is its own is told by its classes, so all take them from here.
 */
const load = createRequire(import.meta.url);
const modules = load.resolve('@cantoo/pdf-lib');
const whole = join(modules, '../../dist/pdf-lib.min.js');
const library: typeof Library = load(existsSync(whole) ? whole : modules);

/** Its type is named where it stands: one that is inferred would name a file of the library’s own. */
export const decodePDFRawStream: typeof Library.decodePDFRawStream = library.decodePDFRawStream;

export const {
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} = library;

export type PDFArray = Library.PDFArray;
export type PDFDict = Library.PDFDict;
export type PDFDocument = Library.PDFDocument;
export type PDFHexString = Library.PDFHexString;
export type PDFName = Library.PDFName;
export type PDFNumber = Library.PDFNumber;
export type PDFObject = Library.PDFObject;
export type PDFRawStream = Library.PDFRawStream;
export type PDFRef = Library.PDFRef;
export type PDFStream = Library.PDFStream;
export type PDFString = Library.PDFString;
