import {
  type PDFArray,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFRef,
} from '../../../../pdf/library.ts';
import { packed } from '../streams.ts';

/** A file that belongs to an element of the structure: ISO 32000-2, 14.13. */
export interface Attached {
  readonly text: string;
  readonly name: string;
  /** Its media type. */
  readonly type: string;
  /** What it is to what the page shows: that which it was made of, or the same in another form. */
  readonly relation: 'Source' | 'Supplement';
}

/** Files in a document, each text once. */
export class AttachedFiles {
  private readonly known = new Map<string, PDFRef>();
  private readonly pdf: PDFDocument;

  constructor(pdf: PDFDocument) {
    this.pdf = pdf;
  }

  /** What an element names as its associated files. */
  list(files: readonly Attached[]): PDFArray {
    return this.pdf.context.obj(files.map((file) => this.refOf(file)));
  }

  private refOf({ text, name, type, relation }: Attached): PDFRef {
    const { context } = this.pdf;
    const id = `${name} ${text}`;
    const known = this.known.get(id);
    if (known) return known;
    const facts = { Type: 'EmbeddedFile', Subtype: PDFName.of(type) };
    const stream = context.register(packed(this.pdf, Buffer.from(text), facts));
    const ref = context.register(
      context.obj({
        Type: 'Filespec',
        F: PDFHexString.fromText(name),
        UF: PDFHexString.fromText(name),
        AFRelationship: relation,
        EF: { F: stream, UF: stream },
      }),
    );
    this.known.set(id, ref);
    return ref;
  }
}
