import { DeckError } from '../errors.ts';
import { say } from '../say.ts';
import { contentOfPages } from './content/content.ts';
import type { Content } from './content/found.ts';
import { PDFArray, type PDFDict, PDFDocument, type PDFObject } from './library.ts';
import { readTags, type Tags } from './tags.ts';
import { dict, textAt } from './values.ts';
import { readXmp, type Xmp } from './xmp.ts';

/** A PDF as the rules look at it. */
export interface Pdf {
  /** Its first line. */
  readonly header: string;
  readonly catalog: PDFDict;
  /** How the file is encrypted, if it is. */
  readonly encryption: PDFDict | undefined;
  /** All dictionaries of the file, also those in others. */
  readonly dicts: readonly PDFDict[];
  readonly pages: readonly PDFDict[];
  readonly tags: Tags;
  readonly xmp: Xmp | undefined;
  /** The language of the whole document. */
  readonly lang: string | undefined;
  readonly content: Content;
}

/** Reads a PDF. Throws a DeckError if the bytes are not a PDF. */
export async function readPdf(bytes: Uint8Array, name: string): Promise<Pdf> {
  const { encryption, document } = await load(bytes, name);
  return pdfOf(document, Buffer.from(bytes.subarray(0, 16)).toString('latin1'), encryption);
}

/** A document that is about to be written, as the rules will find it in its file: nothing is read again. */
export function pdfOf(
  document: PDFDocument,
  header = String(document.context.header),
  encryption?: PDFDict,
): Pdf {
  const { catalog, context } = document;
  const pages = document.getPages().map(({ node }) => node as PDFDict);
  const tags = readTags(catalog, pages);
  const lang = textAt(catalog, 'Lang');
  return {
    header: header.split(/[\r\n]/)[0] ?? '',
    catalog,
    encryption,
    dicts: dictsIn(context.enumerateIndirectObjects().map(([, object]) => object)),
    pages,
    tags,
    xmp: readXmp(catalog),
    lang,
    content: contentOfPages(pages, tags),
  };
}

function dictsIn(objects: readonly PDFObject[], found: PDFDict[] = []): readonly PDFDict[] {
  for (const object of objects) {
    const inner = dict(object);
    if (inner) found.push(inner);
    if (inner) dictsIn(inner.values(), found);
    else if (object instanceof PDFArray) dictsIn(object.asArray(), found);
  }
  return found;
}

/** A file that asks for no password can be read, encrypted or not. */
async function load(bytes: Uint8Array, name: string) {
  try {
    const parseSpeed = Number.POSITIVE_INFINITY;
    const settings = { updateMetadata: false, throwOnInvalidObject: false, parseSpeed };
    const read = await PDFDocument.load(bytes, { ...settings, ignoreEncryption: true });
    const encryption = dict(read.context.lookup(read.context.trailerInfo.Encrypt));
    if (!encryption) return { encryption, document: read };
    const document = await PDFDocument.load(bytes, { ...settings, password: '' });
    return { encryption, document };
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DeckError(say`this is not a PDF that can be read`, { file: name }, reason, { cause });
  }
}
