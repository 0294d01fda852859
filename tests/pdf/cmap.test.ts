import { expect, test } from 'vitest';
import { readCMap } from '../../src/pdf/fonts/cmap.ts';

test('a single code of a CMap is no range, whatever stands beside it', () => {
  const cmap = readCMap(
    Buffer.from(`1 begincodespacerange <0000> <FFFF> endcodespacerange
      3 beginbfchar <0077> <0039> <0001> <0020> <0030> <00660066> endbfchar
      1 beginbfrange <006E> <0070> <0030> endbfrange`),
  );
  const codes = [0x77, 1, 2, 0x30, 0x6f];
  expect(codes.map((code) => cmap.unicodeOf(code, 2))).toEqual(['9', ' ', undefined, 'ff', '1']);
});
