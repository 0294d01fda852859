import { promisify } from 'node:util';
import { deflate, deflateSync } from 'node:zlib';
import { type PDFDocument, PDFName, type PDFRawStream } from '../../../pdf/library.ts';

type Facts = Readonly<Record<string, unknown>>;

/** A stream of these bytes, made small. */
export function packed(pdf: PDFDocument, bytes: Uint8Array, facts: Facts = {}): PDFRawStream {
  return streamOf(pdf, deflateSync(bytes), { ...facts, Filter: 'FlateDecode' });
}

/** A stream, and when it is small. */
export interface Packing {
  readonly stream: PDFRawStream;
  readonly done: Promise<void>;
}

/** The same beside other work: until it is done, the stream holds its bytes as they are. */
export function packedMeanwhile(pdf: PDFDocument, bytes: Uint8Array, facts: Facts = {}): Packing {
  const stream = streamOf(pdf, bytes, facts);
  const done = deflateBeside(bytes).then((small) => {
    stream.updateContents(small);
    stream.dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
  });
  return { stream, done };
}

const deflateBeside = promisify<Uint8Array, Uint8Array>(deflate);

function streamOf(pdf: PDFDocument, bytes: Uint8Array, facts: Facts): PDFRawStream {
  return pdf.context.stream(bytes, facts as Parameters<typeof pdf.context.stream>[1]);
}
