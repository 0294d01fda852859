import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, smallProject } from '../folder.ts';
import { failedIn, printedIn } from './run.ts';

const ris = `TY  - JOUR
AU  - Lack, David
TI  - The significance of clutch-size
JO  - Ibis
PY  - 1947/07//
VL  - 89
SP  - 302
EP  - 352
DO  - 10.1111/j.1474-919x.1947.tb04155.x
ER  - 
`;
/** As doi.org answers. */
const fromDoi = JSON.stringify({
  id: 'https://doi.org/10.1000/182',
  DOI: '10.1000/182',
  type: 'journal-article',
  title: 'Arctic terns',
  author: [
    { given: 'Carsten', family: 'Egevang', sequence: 'first', affiliation: [] },
    { name: 'The Ringing Scheme' },
  ],
  issued: { 'date-parts': [[2010, 2]] },
  indexed: { timestamp: 1 },
  reference: [{ key: 'a' }],
});
const project = (files: Readonly<Record<string, string>> = {}) =>
  folderOf({ ...smallProject, 'a.ris': ris, 'a.json': fromDoi, ...files });
const referencesIn = (root: string) =>
  JSON.parse(readFileSync(join(root, 'slides/references.json'), 'utf8'));

test('adds what was saved to the references, each with a name', async () => {
  const root = project();
  expect(await printedIn(root, 'cite', 'a.ris')).toBe(
    "slides/references.json\n\nadded: cite('lack1947')",
  );
  expect(await printedIn(root, 'cite', 'a.json', '--id', 'terns')).toContain(
    "added: cite('terns')",
  );
  expect(referencesIn(root)).toEqual([
    {
      id: 'lack1947',
      type: 'article-journal',
      title: 'The significance of clutch-size',
      author: [{ family: 'Lack', given: 'David' }],
      issued: { 'date-parts': [[1947, 7]] },
      'container-title': 'Ibis',
      volume: '89',
      page: '302-352',
      DOI: '10.1111/j.1474-919x.1947.tb04155.x',
    },
    {
      id: 'terns',
      type: 'journal-article',
      title: 'Arctic terns',
      author: [{ family: 'Egevang', given: 'Carsten' }, { literal: 'The Ringing Scheme' }],
      issued: { 'date-parts': [[2010, 2]] },
      DOI: '10.1000/182',
    },
  ]);
});

test('takes one of many by its DOI', async () => {
  const bib = '@misc{a, title={A}, doi={10.1000/1}}\n@misc{b, title={B}, doi={10.1000/2}}';
  const root = project({ 'many.bib': bib });
  await printedIn(root, 'cite', 'https://doi.org/10.1000/2', 'many.bib');
  expect(referencesIn(root)).toMatchObject([{ id: 'b' }]);
});

test.each([
  [['cite', '10.1000/182'], "the kit asks no other site, so it can't fetch 10.1000/182"],
  [['cite'], 'no file is named'],
  [['cite', 'b.ris'], 'there is no such file'],
  [['cite', 'package.xml'], "'.xml' is no ending of a file of references"],
  [['cite', 'broken.ris'], 'the entry is not ended\n   at: broken.ris, line 1'],
  [['cite', 'bad.json'], 'URL is "javascript:x", not an http(s) or DOI address'],
  [
    ['cite', 'a.ris'],
    "the source 10.1111/j.1474-919x.1947.tb04155.x is there already, as 'lack'\n   at: slides/references.bib, line 1",
  ],
  [
    ['cite', 'twin.json'],
    "there is a reference 'lack' already\n   at: slides/references.bib, line 1\n hint: if it is another source, name this one: --id …",
  ],
])('%j writes nothing, and says why', async (args, what) => {
  const root = project({
    'package.xml': '<x/>',
    'broken.ris': 'TY  - BOOK\nTI  - A\n',
    'bad.json': '[{ "id": "a", "title": "A", "URL": "javascript:x" }]',
    'twin.json': '[{ "id": "lack", "title": "Another" }]',
    'slides/references.bib': '@misc{lack, title={A}, doi={10.1111/J.1474-919X.1947.tb04155.x}}',
  });
  expect(await failedIn(root, ...args)).toContain(`1 error: ${what}`);
  expect(existsSync(join(root, 'slides/references.json'))).toBe(false);
});
