import { deflateSync } from 'node:zlib';
import type { PDFDocument, PDFRawStream } from '../../../pdf/library.ts';

/** A stream of these bytes, made small. */
export function packed(
  pdf: PDFDocument,
  bytes: Uint8Array,
  facts: Readonly<Record<string, unknown>> = {},
): PDFRawStream {
  const all = { ...facts, Filter: 'FlateDecode' } as Parameters<typeof pdf.context.stream>[1];
  return pdf.context.stream(deflateSync(bytes), all);
}
