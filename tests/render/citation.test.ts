import { cite, type Deck, html, references as listOfReferences } from 'mesa-deck';
import { describe, expect, test } from 'vitest';
import { bibliographyOf, renderReference } from '../../src/render/slide/citation.ts';
import { markup } from '../../src/shared/markup.ts';
import { deckOf, renderDeck } from './fixture.ts';

const entry = (id: string, families: readonly string[], year: number) => ({
  id,
  title: `On ${id}`,
  author: families.map((family) => ({ family })),
  issued: { 'date-parts': [[year]] },
});

describe('labels', () => {
  test('name one, two or more authors', () => {
    const { labels } = bibliographyOf([
      entry('a', ['Ahn'], 2020),
      entry('b', ['Bush', 'Chung'], 2021),
      entry('c', ['Cruz', 'Dean', 'Elm'], 2022),
      { ...entry('d', ['Dupuis'], 2022), author: [{ family: 'Dupuis' }, { literal: 'others' }] },
      { id: 'e', title: 'No author' },
    ]);
    expect(Object.fromEntries(labels)).toEqual({
      a: 'Ahn 2020',
      b: 'Bush & Chung 2021',
      c: 'Cruz et al. 2022',
      d: 'Dupuis et al. 2022',
      e: 'No author n.d.',
    });
  });

  test('tell apart what has the same authors and year', () => {
    const { labels } = bibliographyOf([
      entry('rat', ['Hubinger'], 2019),
      entry('hacking', ['Hubinger'], 2019),
      entry('other', ['Hubinger'], 2022),
    ]);
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

describe('styles', () => {
  const references = [
    { ...entry('lack', ['Lack'], 1947), author: [{ family: 'Lack', given: 'David Lambert' }] },
    {
      ...entry('berg', [], 2020),
      author: [
        { family: 'Berg', given: 'Jan-Piet', 'non-dropping-particle': 'van der' },
        { family: 'Östling' },
      ],
    },
    {
      ...entry('li', [], 2021),
      title: 'On <i>Sterna</i> & x<sub>1</sub>',
      author: [{ family: '李', given: '明' }],
    },
  ];
  const show = (citations: Deck['citations'], lang?: string) => {
    const body = html`<p>${cite('li')} ${cite('berg', 'p. 3')} ${cite('berg', 'p. 4')}</p>${listOfReferences()}`;
    const deck = {
      ...deckOf({ body, sources: [cite('li')], notes: html`${cite('lack')}` }),
      citations,
      ...(lang ? { lang } : {}),
    };
    return renderDeck(deck, { references }).then(([slide]) => slide?.section ?? '');
  };
  const plain = (section: string) => section.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&');

  test('numeric counts sources as they are cited, and tells authors in the list', async () => {
    const section = await show('numeric');
    expect(section).toContain(
      '<cite class="bracketed" data-cite="berg"><a href="#ref-berg">[<span class="cite-label">2</span>, p. 3]</a></cite>',
    );
    expect(section).toContain(
      '<li id="ref-li"><b>[1]</b> <span class="reference-who">李明, 2021.</span>',
    );
    expect(plain(section)).toContain('[2] J.-P. van der Berg & Östling, 2020. On berg');
    expect(plain(section)).toContain('[3] D. L. Lack, 1947.');
  });

  test('alphabetic takes letters of names', async () => {
    const section = await show('alphabetic');
    expect(plain(section)).toContain('[李21] [BÖ20, p. 3]');
    expect(plain(section)).toContain('[Lac47]');
  });

  test('note cites at the foot of the slide, in full once', async () => {
    const section = await show('note');
    expect(section).toContain('<cite class="noted" data-cite="berg"><sup class="footnote-call">');
    expect(plain(section)).toContain('2 J.-P. van der Berg & Östling, On berg, 2020, p. 3');
    expect(plain(section)).toContain('3 van der Berg & Östling 2020, p. 4');
    expect(section).toContain('<span class="sources"><cite>');
  });

  test('sort and say names as the language of the deck does', async () => {
    const names = [entry('a', ['Ångström'], 1868), entry('z', ['Zorn'], 1900)];
    const sorted = (lang: string) => bibliographyOf(names, { lang }).entries.map(({ id }) => id);
    expect([sorted('en'), sorted('sv')]).toEqual([
      ['a', 'z'],
      ['z', 'a'],
    ]);
    expect(plain(await show('author-year', 'de'))).toContain('van der Berg und Östling 2020, p. 3');
  });

  test('show the markup of CSL in titles, and no other', async () => {
    expect(await show('author-year')).toContain('On <i>Sterna</i> &amp; x<sub>1</sub>');
  });

  test('are known by their names', async () => {
    await expect(show('numerc' as 'numeric')).rejects.toThrow(
      "there is no citation style 'numerc'",
    );
  });
});
