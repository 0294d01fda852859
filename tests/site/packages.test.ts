/** A project whose slides come from packages: ours, and others made like it. */
import type { Deck } from 'mesa-deck';
import { describe, expect, test } from 'vitest';
import { chooseDecks, loadProject } from '../../src/site/project/project.ts';
import { folderOf } from '../folder.ts';

const manifest = (name: string, facts: object = {}) =>
  JSON.stringify({
    name,
    type: 'module',
    exports: { './slides/*.json': './slides/*.json', './slides/*': './slides/*.js' },
    peerDependencies: { 'mesa-deck': '*' },
    ...facts,
  });
const slide = (id: string) => `
  import { cite, defineSlide, html, math } from 'mesa-deck';
  export default defineSlide({ id: '${id}', title: 'Of ${id}', body: html\`\${math\`\\pace\`} \${cite('doe')}\` });`;
const notation = (tex: string) => `
  import { defineNotation } from 'mesa-deck';
  export default defineNotation({ pace: { tex: '${tex}', name: 'pace', meaning: 'how fast', role: 'neutral' } });`;
const references = (title: string) => JSON.stringify([{ id: 'doe', title }]);
const deck = (imports: string, slides: string) => `
  import { adapt, concat, defineDeck, html, pick } from 'mesa-deck';
  ${imports}
  export default defineDeck({ id: 'mine', title: 'Mine', author: 'Me', slides: [${slides}] });`;

/** Two packages of slides, named by their authors. */
const packages = {
  'package.json': JSON.stringify({ dependencies: { ann: '*', ben: '*' } }),
  'node_modules/ann/package.json': manifest('ann', { author: 'Ann <a@b.c>', license: 'MIT' }),
  'node_modules/ann/slides/one.js': slide('one'),
  'node_modules/ann/slides/notation.js': notation('P'),
  'node_modules/ann/slides/references.json': references("Ann's"),
  'node_modules/ben/package.json': manifest('ben', {
    author: 'Ben',
    'mesa-deck': { authors: ['Ben', 'Bea'], license: 'CC0-1.0' },
  }),
  'node_modules/ben/slides/one.js': slide('one'),
  'node_modules/ben/slides/two.js': slide('two'),
} as const;

const load = (files: Readonly<Record<string, string>>) =>
  loadProject({ root: folderOf({ ...packages, ...files }) });

async function messageOf(files: Readonly<Record<string, string>>): Promise<string> {
  try {
    chooseDecks(await load(files));
    return 'no error';
  } catch (error) {
    return (error as Error).message;
  }
}

const both = "import one from 'ann/slides/one'; import two from 'ben/slides/two';";

describe('slides of packages', () => {
  test('bring their notation and references, and say whose they are', async () => {
    const slides =
      "one, adapt(two, { body: html`<p>Mine</p>` }), { ...one, id: 'a', authors: ['Cy'] }";
    const project = await load({ 'slides/decks/mine.ts': deck(both, slides) });
    const [mine] = chooseDecks(project);
    expect(mine?.slides).toMatchObject([
      { authors: ['Ann'], license: 'MIT' },
      { authors: ['Ben', 'Bea'], license: 'CC0-1.0', adapted: true },
      { authors: ['Cy'], license: 'MIT' },
    ]);
    expect(project.notation['pace']?.tex).toBe('P');
    expect(project.references.map(({ title }) => title)).toEqual(["Ann's"]);
    expect(project.ownReferences).toEqual([]);
    expect(mine?.slides.map(project.fileOf)).toEqual([
      'node_modules/ann/slides/one.js',
      'slides/decks/mine.ts',
      'node_modules/ann/slides/one.js',
    ]);
  });

  test("stay theirs, and the project's own stay its own, in a deck made of a package's", async () => {
    const talk = `
      import { defineDeck, defineSlide } from 'mesa-deck';
      import one from './one.js';
      const other = defineSlide({ id: 'other', title: 'Another', body: null });
      export default defineDeck({ id: 'talk', title: 'T', author: 'Ann', license: 'MIT', slides: [one, other] });`;
    const remixed = (made: string) => `
      import { defineSlide, insertAfter, omit, replace } from 'mesa-deck';
      import talk from 'ann/slides/talk';
      const own = defineSlide({ id: 'own', title: 'Mine', body: null });
      export default ${made};`;
    const ways = [
      "insertAfter(talk, 'one', own)",
      "replace(talk, 'other', own)",
      "insertAfter({ ...omit(talk, 'other'), id: 'mine' }, 'one', own)",
      '{ ...talk, slides: [talk.slides[0], own] }',
    ];
    for (const way of ways) {
      const project = await load({
        'node_modules/ann/slides/talk.js': talk,
        'slides/decks/mine.ts': remixed(way),
      });
      const [mine] = chooseDecks(project) as [Deck];
      const whose = mine.slides.map(({ id, authors }) => [id, authors]);
      expect([way, mine.author, mine.license, whose.slice(0, 2)]).toEqual([
        way,
        undefined,
        undefined,
        way.startsWith('insert')
          ? [
              ['one', ['Ann']],
              ['own', undefined],
            ]
          : expect.arrayContaining([['own', undefined]]),
      ]);
    }
    const own = `import { defineDeck, defineSlide, omit } from 'mesa-deck';
      const [a, b] = ['a', 'b'].map((id) => defineSlide({ id, title: id, body: null }));
      export default omit(defineDeck({ id: 'own', title: 'Own', author: 'Me', slides: [a, b] }), 'b');`;
    const [part] = chooseDecks(await load({ 'slides/decks/part.ts': own }));
    expect(part).toMatchObject({ id: 'own-part', author: 'Me' });
  });

  test("leave the word to the project's own notation and references", async () => {
    const project = await load({
      'slides/decks/mine.ts': deck(both, 'one, two'),
      'slides/notation.ts': notation('Q'),
      'slides/references.json': references('Mine'),
      'node_modules/ben/slides/notation.js': notation('R'),
    });
    expect(project.notation['pace']?.tex).toBe('Q');
    expect(project.references.map(({ title }) => title)).toEqual(['Mine']);
  });

  test('that differ in a symbol ask the project which holds', async () => {
    const files = {
      'slides/decks/mine.ts': deck(both, 'one, two'),
      'node_modules/ben/slides/notation.js': notation('R'),
    };
    expect(await messageOf(files)).toMatchInlineSnapshot(`
      "error: two packages differ in the symbol 'pace'
         at: ann and ben
       hint: say which holds: define 'pace' in your slides/notation.ts, which goes before both"
    `);
  });

  test('that have one id are named with their files', async () => {
    const imports = "import one from 'ann/slides/one'; import other from 'ben/slides/one';";
    const files = { 'slides/decks/mine.ts': deck(imports, 'one, other') };
    expect(await messageOf(files)).toMatchInlineSnapshot(`
      "error: two slides have the id 'one'
         at: slides/decks/mine.ts, deck 'mine', slide 'one', places 1 and 2: node_modules/ann/slides/one.js and node_modules/ben/slides/one.js
       hint: give one of them another id, { ...slide, id: 'one-2' }, or leave one out"
    `);
    const mended = { 'slides/decks/mine.ts': deck(imports, "one, { ...other, id: 'one-2' }") };
    expect(await messageOf(mended)).toBe('no error');
  });
});

test('slides of a package that is not there are said to be missing', async () => {
  const files = {
    'slides/decks/mine.ts': deck("import title from 'no-such-slides/one';", 'title'),
  };
  expect(await messageOf(files)).toMatchInlineSnapshot(`
    "error: there is no 'no-such-slides/one'
       at: slides/decks/mine.ts
     hint: install the package, or check its name"
  `);
});
