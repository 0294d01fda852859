import { expect, test } from 'vitest';
import { inReadingOrder, runsLeft } from '../../src/site/print/file/turned.ts';

/** Signs from the left to the right, as they are drawn. */
const drawn = (line: string) =>
  [...line].map((text) => ({ text, isReversed: /\p{Script=Hebrew}/u.test(text) }));
const read = (line: string, left?: boolean) => {
  const parts = drawn(line);
  return inReadingOrder(parts, left ?? runsLeft(parts))
    .map(({ text }) => text)
    .join('');
};
const mirrored = (line: string) => [...line].reverse().join('');

test('a drawn line is read as it was written', () => {
  expect(read(mirrored('שלום, עולם.'))).toBe('שלום, עולם.');
  expect(read(`.machine learning-${mirrored('כמו שאומרים ב')}`, true)).toBe(
    'כמו שאומרים ב-machine learning.',
  );
  expect(read(`${mirrored('שקלים')} 1,250 ${mirrored('בסך')}`)).toBe('בסך 1,250 שקלים');
  expect(read(`They say ${mirrored('שלום עולם')}, and go on`)).toBe(
    'They say שלום עולם, and go on',
  );
  expect(read('plain text')).toBe('plain text');
});
