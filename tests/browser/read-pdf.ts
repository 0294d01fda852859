import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from '../../src/pdf/library.ts';
import { getDocument } from './pdfjs.ts';

export type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>;

/** A node of a page's structure tree. */
export interface Tag {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Tag[];
}

export function openPdf(data: Uint8Array): Promise<Pdf> {
  // What reads it takes the bytes away.
  return getDocument({ data: Uint8Array.from(data), verbosity: 0 }).promise;
}

/** The text of each page, without the spaces that lines break at. */
export async function textsOf(pdf: Pdf): Promise<readonly string[]> {
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(squeeze(items.map((item) => ('str' in item ? item.str : '')).join('')));
  }
  return texts;
}

/** The texts of pages of a handout as far as its slides are on them: descriptions at its end name these again. */
export function undescribed(texts: readonly string[]): readonly string[] {
  return texts.map((text) => text.replace(/Descriptionsofthepictures.*/, ''));
}

/** All strings and streams of a file's objects, unpacked: also those that no page shows. */
export async function saidIn(data: Uint8Array): Promise<string> {
  const { context } = await PDFDocument.load(data);
  const said = (value: PDFObject): string => {
    if (value instanceof PDFString || value instanceof PDFHexString) return value.decodeText();
    if (value instanceof PDFArray) return value.asArray().map(said).join('\n');
    if (value instanceof PDFDict) return value.values().map(said).join('\n');
    if (!(value instanceof PDFRawStream)) return '';
    const bytes = decodePDFRawStream(value).decode();
    return `${said(value.dict)}\n${Buffer.from(bytes).toString()}`;
  };
  return context
    .enumerateIndirectObjects()
    .map(([, value]) => said(value))
    .join('\n');
}

/** All tags of each page, in their order. */
export async function tagsOf(pdf: Pdf): Promise<readonly (readonly Tag[])[]> {
  const flat = (tag: Tag): readonly Tag[] => [tag, ...(tag.children ?? []).flatMap(flat)];
  const pages: (readonly Tag[])[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const tree = await (await pdf.getPage(number)).getStructTree();
    pages.push(tree ? flat(tree as Tag) : []);
  }
  return pages;
}

/** The page, from 1, that an inner link leads to. */
export async function targetOf(pdf: Pdf, dest: unknown): Promise<number> {
  const target = typeof dest === 'string' ? await pdf.getDestination(dest) : (dest as unknown[]);
  return (await pdf.getPageIndex(target?.[0] as Parameters<Pdf['getPageIndex']>[0])) + 1;
}

/** The words that are copied in the place of what a page draws, in their order; no-breaks left out. */
export async function copiedAs(data: Uint8Array | undefined, page: number): Promise<string[]> {
  const document = await PDFDocument.load(data ?? new Uint8Array());
  const stream = document.getPage(page).node.Contents();
  if (!(stream instanceof PDFRawStream)) return [];
  const content = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
  return [...content.matchAll(/\/ActualText <([0-9A-F]+)>/gi)]
    .map(([, hex = '']) => PDFHexString.of(hex).decodeText())
    .filter((text) => text !== '\u200b');
}

export interface Font {
  readonly name: string;
  readonly kind: string;
  readonly embedded: boolean;
}

/** The fonts that a file's pages use. */
export async function fontsOf(data: Uint8Array | undefined): Promise<readonly Font[]> {
  const document = await PDFDocument.load(data ?? new Uint8Array());
  const key = (name: string) => PDFName.of(name);
  return document.context.enumerateIndirectObjects().flatMap(([, font]) => {
    if (!(font instanceof PDFDict) || font.get(key('Type')) !== key('Font')) return [];
    const kind = String(font.get(key('Subtype'))).slice(1);
    // The parts of a font that has several are told of with it.
    if (kind.startsWith('CIDFont')) return [];
    const inner = font.lookupMaybe(key('DescendantFonts'), PDFArray)?.lookup(0, PDFDict) ?? font;
    const descriptor = inner.lookupMaybe(key('FontDescriptor'), PDFDict);
    const embedded = ['FontFile', 'FontFile2', 'FontFile3'].some((each) =>
      descriptor?.has(key(each)),
    );
    return [{ name: String(font.get(key('BaseFont'))).slice(1), kind, embedded }];
  });
}

/** How many pictures made of dots a file has. */
export async function picturesIn(data: Uint8Array | undefined): Promise<number> {
  const document = await PDFDocument.load(data ?? new Uint8Array());
  const streams = document.context.enumerateIndirectObjects().map(([, each]) => each);
  return streams.filter(
    (each) =>
      each instanceof PDFRawStream && each.dict.get(PDFName.of('Subtype')) === PDFName.of('Image'),
  ).length;
}

export const squeeze = (text: string): string => text.replace(/\s+/g, '');
