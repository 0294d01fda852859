import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../src/check/faults.ts';
import { chooseDecks, loadProject } from '../../src/site/project/project.ts';
import { folderOf, smallProject } from '../folder.ts';

async function messageOf(files: Readonly<Record<string, string>>, ids?: readonly string[]) {
  const project = await loadProject({ root: folderOf(files) });
  try {
    chooseDecks(project, ids);
    return 'no error';
  } catch (error) {
    return (error as Error).message;
  }
}

test('loads decks, and knows the file of each slide and every file it read', async () => {
  const root = folderOf(smallProject);
  const project = await loadProject({ root });
  const [deck] = chooseDecks(project);
  expect(deck?.slides.map(project.fileOf)).toEqual(['slides/first.ts']);
  expect([...project.files].map((file) => file.replace(root, ''))).toEqual(
    expect.arrayContaining(['/slides/decks/small.ts', '/slides/first.ts']),
  );
});

test('tells apart the slides of two decks that have one id, changed or not', async () => {
  const own = (deck: string, text: string) => `
    import { adapt, defineDeck, defineSlide, html } from 'mesa-deck';
    const intro = defineSlide({ id: 'first', title: 'A', body: html\`<p>${text}</p>\` });
    export default defineDeck({ id: '${deck}', title: 'D', slides: [adapt(intro, { minutes: 1 })] });`;
  const remix = `
    import { concat, pick } from 'mesa-deck';
    import one from './one.ts';
    export default concat({ id: 'again', title: 'A', author: 'B' }, pick(one, 'first'));`;
  const project = await loadProject({
    root: folderOf({
      ...smallProject,
      'slides/decks/again.ts': remix,
      'slides/decks/one.ts': own('one', 'One'),
      'slides/decks/two.ts': own('two', 'Two'),
    }),
  });
  const files = chooseDecks(project).map(({ id, slides }) => [id, slides.map(project.fileOf)]);
  expect(Object.fromEntries(files)).toEqual({
    again: ['slides/decks/one.ts'],
    one: ['slides/decks/one.ts'],
    small: ['slides/first.ts'],
    two: ['slides/decks/two.ts'],
  });
});

describe('a bad deck file', () => {
  test('without a default export', async () => {
    expect(await messageOf({ 'slides/decks/a.ts': 'export const x = 1;' })).toMatchInlineSnapshot(`
      "error: the deck file has no default export
         at: slides/decks/a.ts
       hint: end the file with export default defineDeck({ id, title, slides: [ … ] })"
    `);
  });

  test('that throws', async () => {
    const source = "\n\nconst slides = () => { throw new Error('out of slides'); };\nslides();";
    expect(await messageOf({ 'slides/decks/a.ts': source })).toMatchInlineSnapshot(`
      "error: the file can't be loaded: out of slides
         at: slides/decks/a.ts, line 3
       hint: the error is thrown while slides/decks/a.ts is loaded"
    `);
  });

  test('with a slide that is not TypeScript', async () => {
    const files = { ...smallProject, 'slides/first.ts': 'export default {\n  id: "first",,\n};' };
    expect(await messageOf(files)).toMatchInlineSnapshot(`
      "error: the file can't be read: Unexpected token
         at: slides/first.ts, line 2
       hint: mend it there"
    `);
  });

  test('that imports a slide which is not there', async () => {
    const { 'slides/first.ts': _, ...files } = smallProject;
    expect(await messageOf(files)).toMatchInlineSnapshot(`
      "error: ../first.ts can't be found
         at: slides/decks/small.ts
       hint: check the path of the import"
    `);
  });

  test('with one slide twice', async () => {
    const source = smallProject['slides/decks/small.ts'].replace('[first]', '[first, first]');
    expect(
      await messageOf({ ...smallProject, 'slides/decks/small.ts': source }),
    ).toMatchInlineSnapshot(`
      "error: two slides have the id 'first'
         at: slides/decks/small.ts, deck 'small', slide 'first', places 1 and 2
       hint: give one of them another id, { ...slide, id: 'first-2' }, or leave one out"
    `);
  });

  test('that imports another, which imports it', async () => {
    const remix = (id: string, of: string) => `
      import { concat, pick } from 'mesa-deck';
      import other from './${of}.ts';
      export default concat({ id: '${id}', title: 'In a circle' }, pick(other, 'a'));`;
    const files = { 'slides/decks/a.ts': remix('a', 'b'), 'slides/decks/b.ts': remix('b', 'a') };
    expect(await messageOf(files)).toContain('error: undefined is not a deck');
  });

  test('with the id of another deck', async () => {
    const copy = smallProject['slides/decks/small.ts'];
    expect(
      await messageOf({ ...smallProject, 'slides/decks/tall.ts': copy }),
    ).toMatchInlineSnapshot(`
        "error: two decks have the id 'small'
           at: slides/decks/small.ts and slides/decks/tall.ts
         hint: rename one of them"
      `);
  });

  test('with what is no slide, or one that is not whole', async () => {
    const bad = async (slide: string) => {
      const source = smallProject['slides/decks/small.ts'].replace('[first]', `[${slide}]`);
      const project = await loadProject({
        root: folderOf({ ...smallProject, 'slides/decks/small.ts': source }),
      });
      const [deck] = chooseDecks(project);
      const [fault] = deck ? await faultsOf(deck, project) : [];
      return `${fault?.what}; ${fault?.hint}`;
    };
    expect(await bad('undefined, undefined')).toMatchInlineSnapshot(
      `"undefined is not a slide (slides/decks/small.ts, slide 1); a slide is its file's default export: import mine from './mine.ts'"`,
    );
    // Made for an earlier version of the kit, or a later one.
    expect(await bad("{ id: 'a', title: 'A' }")).toMatchInlineSnapshot(
      `"the slide has no body (slides/decks/small.ts); give it one: body: html\`…\`, or null for none"`,
    );
    expect(await bad("{ id: 'a', title: 'A', body: { kind: 'hologram' } }")).toMatchInlineSnapshot(
      `"there is no content of the kind 'hologram' (slides/decks/small.ts, value 1); the slide was made for a later version of the kit: npm install mesa-deck@latest"`,
    );
    expect(await bad("{ id: 'a', title: 'A', body: null, future: 1 }")).toBe(
      'undefined; undefined',
    );
  });

  test('without slides', async () => {
    const source = smallProject['slides/decks/small.ts'].replace('[first]', '[]');
    expect(
      await messageOf({ ...smallProject, 'slides/decks/small.ts': source }),
    ).toMatchInlineSnapshot(`
        "error: the deck has no slides
           at: slides/decks/small.ts
         hint: add some: slides: [ … ]"
      `);
  });

  test('does not stop the others', async () => {
    const root = folderOf({ ...smallProject, 'slides/decks/bad.ts': 'throw 1;' });
    const { decks } = await loadProject({ root });
    expect(decks.map(({ id, error }) => [id, error === undefined])).toEqual([
      ['bad', false],
      ['small', true],
    ]);
  });
});

describe('choosing decks', () => {
  test('names the nearest for an id that is not there', async () => {
    expect(await messageOf(smallProject, ['smal'])).toMatchInlineSnapshot(`
      "error: there is no deck 'smal'
         at: slides/decks
       hint: did you mean 'small'?"
    `);
  });

  test('says how to begin where there is none', async () => {
    expect(await messageOf({})).toMatchInlineSnapshot(`
      "error: there is no deck
         at: slides/decks
       hint: write slides/decks/my-talk.ts with export default defineDeck({ … })"
    `);
  });
});

describe('notation and references', () => {
  test('that are broken stop the load with their place', async () => {
    const bad = { ...smallProject, 'slides/references.json': '[{]' };
    await expect(loadProject({ root: folderOf(bad) })).rejects.toThrow(
      "error: the references can't be read\n   at: slides/references.json",
    );
    const none = { ...smallProject, 'slides/notation.ts': 'export const a = 1;' };
    await expect(loadProject({ root: folderOf(none) })).rejects.toThrow(
      'error: the notation has no default export\n   at: slides/notation.ts',
    );
  });
});

describe('figures', () => {
  const figure = (id: string) => `
    import { defineFigure } from 'mesa-deck';
    export default defineFigure({ id: '${id}', alt: 'a', caption: 'c', width: 1, height: 1, controls: [],
      run: () => [1], draw: () => null, say: () => 'one' });`;
  const files = (second: string) => ({
    ...smallProject,
    'slides/figures/one.ts': figure('one'),
    'slides/figures/two.ts': second,
    'slides/first.ts': `import './figures/one.ts'; import './figures/two.ts';\n${smallProject['slides/first.ts']}`,
  });

  test('are found by their ids, also where a file passes on that of another', async () => {
    const again = "export { default } from './one.ts';";
    const root = folderOf(files(again));
    const { figures } = await loadProject({ root });
    expect([...figures.keys()]).toEqual(['one']);
    const two = await loadProject({ root: folderOf(files(figure('two'))) });
    expect([...two.figures.keys()]).toEqual(['one', 'two']);
  });

  test('two of one id are refused', async () => {
    const failed = loadProject({ root: folderOf(files(figure('one'))) });
    await expect(failed).rejects.toThrowErrorMatchingInlineSnapshot(`
      [DeckError: error: two figures have the id 'one'
         at: slides/figures/one.ts and slides/figures/two.ts
       hint: rename one of them]
    `);
  });
});

test('knows the files that a module names, and places what is wrong in one of them', async () => {
  const first = `
    import { codeFile, data, defineSlide } from 'mesa-deck';
    data(new URL('./rain.csv', import.meta.url), { mm: 'number' });
    export default defineSlide({
      id: 'first',
      title: 'A file is shown',
      body: codeFile(new URL('../lib/sort.ts', import.meta.url), { region: 'all' }),
    });`;
  const files = { ...smallProject, 'slides/first.ts': first, 'lib/sort.ts': '// #region al' };
  const root = folderOf({ ...files, 'slides/rain.csv': 'mm\n12\n' });
  const project = await loadProject({ root });
  const named = [...project.files].map((file) => file.replace(`${root}/`, ''));
  expect(named).toEqual(expect.arrayContaining(['slides/rain.csv', 'lib/sort.ts']));
  const [deck] = chooseDecks(project);
  const faults = deck ? await faultsOf(deck, project) : [];
  expect(faults.map(({ what, slide }) => [slide, what])).toEqual([
    ['first', 'the region "al" is not closed (slides/first.ts, listing 1, lib/sort.ts, line 1)'],
  ]);
  expect(await messageOf({ ...files, 'slides/rain.csv': 'mm\n12\nwet\n' })).toMatch(
    /^error: the cell 'mm' is "wet", no number\n {3}at: slides\/first.ts, .*slides\/rain.csv, line 3\n/,
  );
});
