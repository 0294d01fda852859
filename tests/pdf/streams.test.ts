import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { PDFDocument } from '../../src/pdf/library.ts';
import { bytesOf, nameAt } from '../../src/pdf/values.ts';
import { packed, packedMeanwhile } from '../../src/site/print/file/streams.ts';

test('a stream that is made small beside other work holds the same before and after', async () => {
  const pdf = await PDFDocument.create();
  const bytes = Buffer.from('q 1 0 0 1 0 0 cm Q\n'.repeat(1000));
  const { stream, done } = packedMeanwhile(pdf, bytes, { Type: 'XObject' });
  expect(nameAt(stream, 'Filter')).toBeUndefined();
  expect(bytesOf(stream)).toEqual(bytes);
  await done;
  expect(nameAt(stream, 'Filter')).toBe('FlateDecode');
  expect(nameAt(stream, 'Type')).toBe('XObject');
  expect(Buffer.from(bytesOf(stream) ?? [])).toEqual(bytes);
  expect(stream.getContents()).toEqual(packed(pdf, bytes).getContents());
  expect(inflateSync(stream.getContents()).length).toBe(bytes.length);
});
