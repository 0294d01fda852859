import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readOwnReferences } from '../../../src/site/references/read.ts';
import { folderOf } from '../../folder.ts';

/** The references of a project with these files. */
const read = (files: Readonly<Record<string, string>>) =>
  readOwnReferences(
    folderOf(
      Object.fromEntries(Object.entries(files).map(([name, text]) => [join('slides', name), text])),
    ),
  );
const faultOf = (files: Readonly<Record<string, string>>) =>
  read(files).then(
    () => 'nothing is wrong',
    (error: Error) => error.message,
  );

describe('a .bib file', () => {
  test('stands beside the JSON, with LaTeX, names and dates read', async () => {
    const bib = String.raw`
      @string{ibis = "Ibis"}
      @article{lack1947, author = {Lack, David and {The Ringing Scheme} and Müller, Jr., Otto and others},
        title = {The significance of \emph{clutch}-size --- in {DNA} \"Uber $\alpha$}, journal = ibis, year = 1947, month = jul, volume = 89, pages = {302--352}}
      @online{roe, author = {van der Roe, R.}, title = {Terns}, date = {2021-05-03}, url = {https://example.org/a_b}}
      @misc{swift, author = {A, B}, title = {C}, eprint = {1906.01820}, archivePrefix = {arXiv}, year = {2019}}`;
    const json = '[{ "id": "own", "title": "Own" }]';
    const found = await read({ 'references.bib': bib, 'references.json': json });
    expect(found.map(({ id }) => id)).toEqual(['own', 'lack1947', 'roe', 'swift']);
    expect(found[1]).toMatchObject({
      author: [
        { family: 'Lack' },
        { family: 'The Ringing Scheme' },
        { family: 'Müller', suffix: 'Jr.' },
        { family: 'others' },
      ],
      title: 'The significance of <i>clutch</i>-size — in DNA Über α',
      'container-title': 'Ibis',
      issued: { 'date-parts': [[1947, 7]] },
      page: '302-352',
    });
    expect(found[2]).toMatchObject({
      author: [{ family: 'Roe', 'non-dropping-particle': 'van der' }],
    });
    expect(found[3]).toMatchObject({ URL: 'https://arxiv.org/abs/1906.01820' });
  });

  test.each([
    [
      '@misc{a,\n title={b}}\n\n@misc{c,\n title={d\n}\n@misc{e, title={f}}',
      'a brace or a quote',
      7,
      'c',
    ],
    ['@misc{a\n title={b}}', "',' is missing before a key or a name", 2, 'a'],
    ['@misc{a,\n title={b}\n year={c}}', "'}' is missing before a name of a field", 3, 'a'],
    ['@misc{a, title={b}', "'}' is missing before the end of the file", 1, 'a'],
  ])('that is broken is told with file and line: %j', async (bib, what, line, key) => {
    const message = await faultOf({ 'references.bib': bib });
    expect(message).toContain(`error: the references can't be read: ${what}`);
    expect(message).toContain(
      `   at: slides/references.bib, line ${line}\n hint: look at the entry '${key}'`,
    );
  });

  test('holds entries, whose fields are looked at as those of JSON are', async () => {
    expect(await faultOf({ 'references.bib': 'nothing' })).toContain(
      'the file has no entry of BibTeX',
    );
    const bib = '@misc{good, title={A}}\n@misc{bad, title={A}, url={javascript:alert(1)}}';
    const message = await faultOf({ 'references.bib': bib });
    expect(message).toContain('URL is "javascript:alert(1)", not an http(s) or DOI address');
    expect(message).toContain("at: slides/references.bib, the reference 'bad', line 2");
    expect(await read({ 'references.bib': '' })).toEqual([]);
  });
});

test('an id stands in one place', async () => {
  const json = '[{ "id": "a", "title": "A" }, { "id": "b", "title": "B" }]';
  const bib = '@misc{c, title={C}}\n@misc{b, title={B}}';
  expect(await faultOf({ 'references.json': json, 'references.bib': bib })).toBe(
    [
      "error: two references have the id 'b'",
      '   at: slides/references.json, entry 2, and slides/references.bib, line 2',
      ' hint: take one of them out, or rename it',
    ].join('\n'),
  );
  expect(await faultOf({ 'references.bib': `${bib}\n@book{b, title={B}}` })).toContain(
    'slides/references.bib, line 2, and slides/references.bib, line 3',
  );
});

test('an export of Zotero is read as it is', async () => {
  const items = [
    {
      id: 'http://zotero.org/users/1/items/AB12',
      'citation-key': 'carson1962',
      type: 'book',
      title: 'Silent Spring',
      author: [{ family: 'Carson', given: 'Rachel', 'static-ordering': false }],
      issued: { 'date-parts': [['1962', 9]] },
      volume: 1,
      DOI: 'https://doi.org/10.1000/182',
      URL: '',
      accessed: { 'date-parts': [[2024, null]] },
    },
    { id: 7, title: 'B', issued: { raw: '1999-02' } },
    { id: 'c', title: 'C', issued: { literal: 'in press' } },
    { id: 'd', title: 'D', issued: '2001' },
  ];
  const found = await read({ 'references.json': JSON.stringify(items) });
  expect(found.map(({ id, issued }) => [id, issued])).toEqual([
    ['carson1962', { 'date-parts': [['1962', 9]] }],
    ['7', { raw: '1999-02', 'date-parts': [[1999, 2]] }],
    ['c', { literal: 'in press' }],
    ['d', { 'date-parts': [[2001]] }],
  ]);
  expect(found[0]).toMatchObject({ volume: '1', DOI: '10.1000/182' });
  expect(found[0]).not.toHaveProperty('URL');
});
