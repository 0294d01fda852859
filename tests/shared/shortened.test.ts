import { expect, test } from 'vitest';
import { sheetStyle } from '../../src/shared/sheet.ts';
import { shortened } from '../../src/shared/text/shortened.ts';

test('a text that is too long ends after a word, and says so', () => {
  expect(shortened('A short one', 11)).toBe('A short one');
  expect(shortened('A somewhat longer one', 20)).toBe('A somewhat longer…');
  expect(shortened('Donaudampfschifffahrt', 10)).toBe('Donaudamp…');
  // These are twice as wide, and none is cut apart.
  expect(shortened('一つのモデルに二つの最適化器', 11)).toBe('一つのモ…');
  expect(shortened('👩‍🚀👩‍🚀👩‍🚀', 2)).toBe('👩‍🚀…');
});

test('what stands in the margins of a page has room beside what else does', () => {
  const long = 'a title that goes on and on '.repeat(9);
  const running = { title: long, author: long, foot: long, number: '""', rightToLeft: false };
  const places = [{ section: long, address: long }];
  for (const paper of ['a4', 'a5', 'letter'] as const) {
    const css = sheetStyle('notes', paper, { ...running, places });
    const [, width = ''] = /--sheet-inner-width:([\d.]+)mm/.exec(css) ?? [];
    const said = [...css.matchAll(/content:"(a title[^"]*)"/g)].map(([, text = '']) => text.length);
    expect(said).toHaveLength(5);
    // Of 8 points, half a letter's height wide.
    for (const length of said) expect(length * 1.41).toBeLessThan(Number(width) * 0.55);
  }
});
