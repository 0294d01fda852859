import { describe, expect, test } from 'vitest';
import { bibliographyOf, renderReference } from '../../src/render/slide/citation.ts';
import { markup } from '../../src/shared/markup.ts';
import { wordIn } from '../../src/words/languages.ts';

const word = wordIn('en');

const entry = (id: string, families: readonly string[], year: number) => ({
  id,
  title: `On ${id}`,
  author: families.map((family) => ({ family })),
  issued: { 'date-parts': [[year]] },
});

describe('labels', () => {
  test('name one, two or more authors', () => {
    const { labels } = bibliographyOf(
      [
        entry('a', ['Ahn'], 2020),
        entry('b', ['Bush', 'Chung'], 2021),
        entry('c', ['Cruz', 'Dean', 'Elm'], 2022),
        { ...entry('d', ['Dupuis'], 2022), author: [{ family: 'Dupuis' }, { literal: 'others' }] },
        { id: 'e', title: 'No author' },
      ],
      word,
    );
    expect(Object.fromEntries(labels)).toEqual({
      a: 'Ahn 2020',
      b: 'Bush & Chung 2021',
      c: 'Cruz et al. 2022',
      d: 'Dupuis et al. 2022',
      e: 'No author n.d.',
    });
  });

  test('tell apart what has the same authors and year', () => {
    const { labels } = bibliographyOf(
      [
        entry('rat', ['Hubinger'], 2019),
        entry('hacking', ['Hubinger'], 2019),
        entry('other', ['Hubinger'], 2022),
      ],
      word,
    );
    expect(Object.fromEntries(labels)).toEqual({
      hacking: 'Hubinger 2019a',
      rat: 'Hubinger 2019b',
      other: 'Hubinger 2022',
    });
  });
});

test('an entry of the list is escaped, linked and has an id to point at', () => {
  const html = renderReference(
    {
      ...entry('x', ['X'], 2020),
      title: 'A <b> & c',
      URL: 'https://example.org/?a=1&b=2',
      'container-title': 'J. of X',
      volume: '25',
      issue: '49',
      page: '1-55',
    },
    'X 2020',
  );
  expect(markup(html)).toBe(
    '<li id="ref-x"><b>X 2020</b> <span class="reference-title">' +
      '<a href="https://example.org/?a=1&amp;b=2">A &lt;b&gt; &amp; c</a></span> ' +
      '<span class="reference-where">J. of X, 25(49), 1–55</span></li>',
  );
});
