import { expect, test } from 'vitest';
import { openMemory } from '../../src/files/memory.ts';

test('a thing is made once for what it is made of, and again if it could not be made', () => {
  const memory = openMemory<string>();
  let made = 0;
  const make = (text: string) => () => {
    made += 1;
    if (made === 1) throw new Error('not yet');
    return text;
  };
  expect(() => memory('a', make('a'))).toThrow('not yet');
  expect([memory('a', make('a')), memory('a', make('x')), memory('b', make('b'))]).toEqual([
    'a',
    'a',
    'b',
  ]);
  expect(made).toBe(3);
});

test('a long day of changes fills no memory: the oldest is made anew', () => {
  const memory = openMemory<number>();
  for (let each = 0; each <= 500; each += 1) memory(String(each), () => each);
  expect([memory('0', () => -1), memory('500', () => -1)]).toEqual([-1, 500]);
});
