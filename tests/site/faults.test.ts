import { describe, expect, test } from 'vitest';
import { readDeck } from '../../src/check/examine.ts';
import { lineOf } from '../../src/check/finding.ts';
import { allOf, type DeckError } from '../../src/errors.ts';
import { bundleSite } from '../../src/site/bundle.ts';
import { chooseDecks, loadProject } from '../../src/site/project/project.ts';
import { Site } from '../../src/site/site.ts';
import { folderOf, smallProject, write } from '../folder.ts';

const deckFile = 'slides/decks/small.ts';
const slideFile = 'slides/first.ts';

/** What a project with some files of its own is told to mend. */
async function told(files: Readonly<Record<string, string>>): Promise<string> {
  try {
    const project = await loadProject({ root: folderOf({ ...smallProject, ...files }) });
    chooseDecks(project);
    return 'no error';
  } catch (error) {
    return (error as Error).message;
  }
}

/** A site as `mesa-deck start` has it, with all that it tells in the terminal. */
function devSite(files: Readonly<Record<string, string>>) {
  const root = folderOf({ ...smallProject, ...files });
  const faults: string[] = [];
  const site = new Site({
    root,
    draw: async () => new Map(),
    onFault: (error) => faults.push((error as Error).message),
  });
  const textOf = async (path: string) =>
    ((await site.page(path)) ?? 'no page').replace(/^[\s\S]*<main/, '<main');
  return { root, site, faults, textOf };
}

describe('imports of what is not exported', () => {
  test('name the file that has no default export, and who imports it', async () => {
    const source = smallProject[slideFile].replace('export default', 'export const x =');
    expect(await told({ [slideFile]: source })).toMatchInlineSnapshot(`
      "error: the file has no default export
         at: slides/first.ts, imported by slides/decks/small.ts
       hint: write export default in the place of export const x ="
    `);
  });

  test('name the nearest export of the kit', async () => {
    const source = smallProject[slideFile].replaceAll('html', 'htlm');
    expect(await told({ [slideFile]: source })).toMatchInlineSnapshot(`
      "error: mesa-deck exports no 'htlm'
         at: slides/first.ts
       hint: did you mean 'html'?"
    `);
  });

  test('are told once for all of them, and types are none', async () => {
    const files = {
      'slides/a.ts': 'export const a = 1;',
      'slides/b.ts': '',
      [deckFile]: `
        import { type Deck, defineDeck, Slide } from 'mesa-deck';
        import a from '../a.ts';
        import b from '../b.ts';
        const slides: Slide[] = [a, b];
        export default defineDeck({ id: 'small', title: 'Small', slides }) as Deck;`,
    };
    const text = await told(files);
    expect(text.match(/has no default export/g)).toHaveLength(2);
    expect(text).not.toContain('exports no');
  });

  test('show in the place of the slide in the dev server', async () => {
    const source = smallProject[slideFile].replace('export default', 'export const x =');
    const { textOf } = devSite({ [slideFile]: source });
    expect(await textOf('small/index.html')).toContain('the file has no default export');
  });
});

test('a name of the kit that is not imported says what to import, and where it is used', async () => {
  const source = smallProject[slideFile]
    .replace('html }', '}')
    .replace("'A slide is a module', body", "'A slide is a module',\n      body");
  expect(await told({ [slideFile]: source })).toMatchInlineSnapshot(`
    "error: the file can't be loaded: html is not defined
       at: slides/first.ts, line 4
     hint: import it: import { html } from 'mesa-deck'"
  `);
});

test('a list with what is no slide names deck and file', async () => {
  const source = smallProject[deckFile].replace('[first]', '[first, undefined]');
  const { textOf, faults } = devSite({ [deckFile]: source });
  expect(await textOf('small/index.html')).toContain('<p>One</p>');
  expect(faults).toMatchInlineSnapshot(`
    [
      "error: undefined is not a slide
       at: slides/decks/small.ts, deck 'small', slide 2
     hint: a slide is its file's default export: import mine from './mine.ts'",
    ]
  `);
});

test('whatever adds to Object.prototype is told, and undone', async () => {
  const source = `Object.prototype.step = 1;\n${smallProject[slideFile]}`;
  expect(await told({ [slideFile]: source })).toContain("a module adds 'step' to Object.prototype");
  expect(Object.keys(Object.prototype)).toEqual([]);
});

describe('fields', () => {
  test('of a slide are told with its file, all of them', async () => {
    const more = "minutes: '1', layout: 'colums', layuot: 'title', section: 5,";
    const source = smallProject[slideFile].replace('body:', `${more} body:`);
    const { textOf, faults } = devSite({ [slideFile]: source });
    const page = await textOf('small/index.html');
    expect(page.match(/<dt>error/g)).toHaveLength(4);
    expect(faults).toMatchInlineSnapshot(`
      [
        "error: minutes is "1", not a time in minutes
         at: slides/first.ts, slide 'first'
       hint: write it as in minutes: 1.5
      error: section is 5, not a text
         at: slides/first.ts, slide 'first'
       hint: write it as in section: 'The two gaps'
      error: a slide has no field 'layuot'
         at: slides/first.ts, slide 'first'
       hint: did you mean 'layout'?
      error: there is no layout 'colums'
         at: slides/first.ts, slide 'first'
       hint: did you mean 'columns'?",
      ]
    `);
  });

  test('of a deck are told with its file', async () => {
    const source = smallProject[deckFile].replace(
      "id: 'small',",
      "id: 'small', minutes: '20', keywords: 'a', lang: 'not a language', autor: 'Ann',",
    );
    expect(await told({ [deckFile]: source })).toMatchInlineSnapshot(`
      "error: minutes is "20", not a length in minutes
         at: slides/decks/small.ts
       hint: write it as in minutes: 20
      error: keywords is "a", not a list of texts
         at: slides/decks/small.ts
       hint: write it as in keywords: ['learning']
      error: lang is "not a language", not a language tag
         at: slides/decks/small.ts
       hint: write it as in lang: 'de'
      error: a deck has no field 'autor'
         at: slides/decks/small.ts
       hint: did you mean 'author'?"
    `);
  });

  test('of a package that are wrong are told with its package.json', async () => {
    const files = {
      'package.json': '{ "name": "x", "mesa-deck": { "authors": "Ann" } }',
    };
    expect(await told(files)).toMatchInlineSnapshot(`
      "error: authors is "Ann", not a list of texts
         at: package.json, mesa-deck
       hint: write it as in authors: ['Ann', 'Ben']"
    `);
  });
});

test('notation says which entry is wrong', async () => {
  const entry = (text: string) => ({
    'slides/notation.ts': `export default { rate: ${text} };`,
  });
  const good = "name: 'rate', meaning: 'a speed', role: 'neutral'";
  expect(await told(entry(`{ ${good} }`))).toBe('no error');
  const bad = [
    "{ name: 'rate', meaning: 'a speed', role: 'constructor' }",
    `{ ${good}, text: '\\\\rho' }`,
    `{ ${good}, tex: 5 }`,
    'null',
  ];
  const messages = await Promise.all(bad.map((each) => told(entry(each))));
  expect(messages.join('\n')).toMatchInlineSnapshot(`
    "error: there is no role 'constructor'
       at: slides/notation.ts, the entry 'rate'
     hint: choose base, mesa or neutral
    error: an entry of the notation has no field 'text'
       at: slides/notation.ts, the entry 'rate'
     hint: did you mean 'tex'?
    error: tex is 5, not a text
       at: slides/notation.ts, the entry 'rate'
     hint: write it as in tex: '\\\\theta'
    error: the entry is null
       at: slides/notation.ts, the entry 'rate'
     hint: write { name: '…', meaning: '…', role: 'neutral' }"
  `);
});

test('references name the entry and the field, and lead to the web alone', async () => {
  const good = { id: 'one', title: 'One' };
  const bad: readonly unknown[] = [
    { id: 'one' },
    { ...good, author: 'Ann' },
    { ...good, author: [null] },
    { ...good, issued: {} },
    { ...good, page: 5 },
    { ...good, URL: 5 },
    { ...good, URL: 'javascript:alert(1)' },
    { ...good, URL: ' data:text/html,x' },
    { ...good, DOI: 'javascript:alert(1)' },
    null,
  ];
  const list = (entries: readonly unknown[]) =>
    told({ 'slides/references.json': JSON.stringify(entries) });
  expect(await list([{ ...good, URL: 'https://a.example/', DOI: '10.1000/182' }])).toBe('no error');
  expect(await list([{ ...good, URL: 'doi:10.1000/182' }])).toBe('no error');
  expect(await list(bad)).toMatchInlineSnapshot(`
    "error: the reference has no title
       at: slides/references.json, the reference 'one'
     hint: give it one: "title": "…"
    error: author is "Ann", not a list of names
       at: slides/references.json, the reference 'one'
     hint: write it as in "author": [{ "family": "Doe" }]
    error: author holds null, not a name
       at: slides/references.json, the reference 'one'
     hint: write it as in "author": [{ "family": "Doe" }]
    error: issued is an object, not a date
       at: slides/references.json, the reference 'one'
     hint: write it as in "issued": { "date-parts": [[2019, 6]] }
    error: URL is 5, not an http(s) or DOI address
       at: slides/references.json, the reference 'one'
     hint: write it as in "URL": "https://…"
    error: URL is "javascript:alert(1)", not an http(s) or DOI address
       at: slides/references.json, the reference 'one'
     hint: write it as in "URL": "https://…"
    error: URL is " data:text/html,x", not an http(s) or DOI address
       at: slides/references.json, the reference 'one'
     hint: write it as in "URL": "https://…"
    error: DOI is "javascript:alert(1)", not a DOI
       at: slides/references.json, the reference 'one'
     hint: write it as in "DOI": "10.1000/182"
    error: null is not a reference
       at: slides/references.json, entry 10
     hint: write CSL-JSON: { "id": "…", "title": "…" }"
  `);
});

describe('two decks of one id', () => {
  const second = smallProject[deckFile].replaceAll('first', 'second');
  const files = {
    'slides/second.ts': smallProject[slideFile].replaceAll('first', 'second'),
    'slides/decks/other.ts': second.replace("id: 'small'", "id: 'other'"),
  };

  test('show so on their pages and in the terminal, and come back when it is mended', async () => {
    const { root, site, faults, textOf } = devSite(files);
    expect(await textOf('other/index.html')).toContain('<section id="second"');
    write(root, 'slides/decks/other.ts', second);
    site.invalidate();
    for (const page of ['other/index.html', 'small/index.html']) {
      expect(await textOf(page)).toContain('two decks have the id');
      expect(await site.page(page)).toContain('shell/deck/live');
    }
    expect(faults).toMatchInlineSnapshot(`
      [
        "error: two decks have the id 'small'
         at: slides/decks/other.ts and slides/decks/small.ts
       hint: rename one of them",
      ]
    `);
    write(root, 'slides/decks/other.ts', second.replace("id: 'small'", "id: 'other'"));
    site.invalidate();
    expect(await textOf('other/index.html')).toContain('<section id="second"');
  });

  test('a page whose deck got another id says which there are, and listens for changes', async () => {
    const { root, site, textOf } = devSite(files);
    await textOf('other/index.html');
    write(root, 'slides/decks/other.ts', second.replace("id: 'small'", "id: 'third'"));
    site.invalidate();
    const page = await textOf('other/index.html');
    expect(page).toContain('there is no deck &#39;other&#39;');
    expect(page).toContain('the decks are third, small');
    expect(await textOf('never-there/index.html')).toBe('no page');
  });
});

test('references that are wrong show on every page of the dev server', async () => {
  const { faults, textOf } = devSite({ 'slides/references.json': '[{}]' });
  expect(await textOf('small/index.html')).toContain('the reference has no id');
  expect(faults).toHaveLength(1);
});

test('a build and a check name the faults of all slides and decks, each once', async () => {
  const bad = (id: string) => `
    import { defineSlide, math } from 'mesa-deck';
    export default defineSlide({ id: '${id}', title: 'A', body: math\`\\${id}\` });`;
  const root = folderOf({
    ...smallProject,
    'slides/decks/two.ts': `
      import { defineDeck } from 'mesa-deck';
      import a from '../a.ts';
      import b from '../b.ts';
      export default defineDeck({ id: 'two', title: 'Two', slides: [a, b] });`,
    'slides/decks/three.ts': `
      import { defineDeck } from 'mesa-deck';
      import c from '../c.ts';
      export default defineDeck({ id: 'three', title: 'Three', slides: [c] });`,
    'slides/a.ts': bad('a'),
    'slides/b.ts': bad('bb'),
    'slides/c.ts': bad('cc').replace('title:', "minutes: '1', title:"),
  });
  const error = await bundleSite({ root, pictures: false, app: false }).catch((each) => each);
  const places = allOf(error as DeckError).map(({ place, what }) => `${place.file}: ${what}`);
  expect(places.sort()).toMatchInlineSnapshot(`
    [
      "slides/a.ts: the formula \\a uses an unknown macro \\a",
      "slides/b.ts: the formula \\bb uses an unknown macro \\bb",
      "slides/c.ts: minutes is "1", not a time in minutes",
    ]
  `);
  const project = await loadProject({ root });
  const three = chooseDecks(project, ['three']);
  const read = await Promise.all(three.map((deck) => readDeck(deck, project)));
  expect(read.flat().map(lineOf)).toMatchInlineSnapshot(`
    [
      "three/cc: error: minutes is "1", not a time in minutes (slides/c.ts), write it as in minutes: 1.5",
    ]
  `);
});
