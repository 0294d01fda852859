import { expect, test } from 'vitest';
import { usesOf } from '../../src/shared/introductions.ts';

const slide = (id: string, introduces: readonly string[] = [], uses: readonly string[] = []) => ({
  id,
  introduces,
  uses,
});
const told = (...slides: readonly ReturnType<typeof slide>[]) =>
  usesOf(slides, (each) => each).map(
    ({ slide: { id }, name, introducer, known, early }) =>
      `${id}: ${name} of ${introducer?.id ?? 'none'}${known ? ', known' : ''}${early ? ', early' : ''}`,
  );

test('what an earlier slide introduces is known, what none does is early once', () => {
  expect(
    told(
      slide('a', ['gap'], ['gap', 'rate']),
      slide('b', [], ['gap', 'rate', 'lost']),
      slide('c', ['rate'], ['rate', 'lost']),
      slide('d', ['gap'], ['rate', 'gap']),
    ),
  ).toEqual([
    'a: rate of c, early',
    'b: gap of a, known',
    'b: rate of c',
    'b: lost of none, early',
    'c: lost of none',
    'd: rate of c, known',
  ]);
});
