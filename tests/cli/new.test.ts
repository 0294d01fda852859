import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chooseDecks, loadProject } from '../../src/site/project/project.ts';
import { folderOf, write } from '../folder.ts';
import { callCommand, runCommand } from './run.ts';

const root = resolve(import.meta.dirname, '../..');

/** A deck of three slides, of which the last shows what the second introduces. */
const project = {
  'slides/decks/source.ts': `
    import { defineDeck, defineSlide, html, math } from 'mesa-deck';
    const body = html\`<p>Text</p>\`;
    export default defineDeck({
      id: 'source', title: 'The source', minutes: 9, author: "Jo O'Neill", license: 'CC-BY-4.0',
      slides: [
        defineSlide({ id: 'first', title: 'The first claim of all', minutes: 3, body }),
        defineSlide({ id: 'second', title: 'The second claim of all', minutes: 2, introduces: ['rate'], body: html\`\${math\`\\rate\`}\` }),
        defineSlide({ id: 'third', title: 'The third claim of all', minutes: 4, body: html\`\${math\`\\rate\`}\` }),
      ],
    });`,
  'slides/notation.ts': `
    import { defineNotation } from 'mesa-deck';
    export default defineNotation({
      rate: { tex: 'r', name: 'rate', meaning: 'how fast', role: 'neutral' },
    });`,
};

/** Fails where the new files would not pass the compiler or the formatter of this repository. */
function expectClean(folder: string, files: readonly string[]): void {
  const paths = { 'mesa-deck': [join(root, 'src/index.ts')] };
  const config = { extends: join(root, 'tsconfig.json'), include: [join(folder, 'slides')] };
  const file = folderOf({
    'tsconfig.json': JSON.stringify({ ...config, compilerOptions: { paths, types: [] } }),
  });
  const run = (program: string, ...args: string[]) =>
    execFileSync(process.execPath, [join(root, 'node_modules', program), ...args], {
      cwd: root,
      encoding: 'utf8',
    });
  expect(run('typescript/bin/tsc', '-p', join(file, 'tsconfig.json'))).toBe('');
  for (const each of files) {
    const text = readFileSync(join(folder, each), 'utf8');
    const formatted = execFileSync(
      process.execPath,
      [
        join(root, 'node_modules/@biomejs/biome/bin/biome'),
        'check',
        '--write',
        `--stdin-file-path=${each}`,
      ],
      { cwd: root, encoding: 'utf8', input: text },
    );
    expect(formatted).toBe(text);
  }
}

describe('new', () => {
  test('writes a deck with slides of its own that loads, builds and is clean', async () => {
    const folder = folderOf(project);
    const { status, out, err } = await runCommand(folder, ['new', 'my-course']);
    expect([status, err]).toEqual([0, '']);
    const files = out.trim().split('\n');
    expect(files).toEqual([
      'slides/my-course/title.ts',
      'slides/my-course/first-claim.ts',
      'slides/decks/my-course.ts',
    ]);
    expectClean(folder, files);
    expect(await callCommand(folder, ['build'])).toMatchObject({ status: 0, err: '' });
    expect(existsSync(join(folder, 'dist/my-course/index.html'))).toBe(true);
  });

  test('remixes slides of a deck: all, some in another order, as many as there is time for', async () => {
    const folder = folderOf(project);
    const remixes = [
      ['class', [], ['first', 'second', 'third'], 9, ''],
      [
        'turned',
        ['--pick', 'third,first'],
        ['third', 'first'],
        7,
        'third needs second before it: rate',
      ],
      [
        'short',
        ['--minutes', '6'],
        ['second', 'third'],
        6,
        'first (3 min): no later slide needs it',
      ],
    ] as const;
    for (const [id, options, ids, minutes, told] of remixes) {
      const args = ['new', id, '--from', 'source', ...options];
      const { status, out, err } = await callCommand(folder, args);
      expect([id, status, err]).toEqual([id, 0, '']);
      expect(out.split('\n')[0]).toBe(`slides/decks/${id}.ts`);
      expect(out).toContain(told);
      const { decks } = await loadProject({ root: folder, deckFiles: [`slides/decks/${id}.ts`] });
      const [deck] = decks.flatMap((each) => (each.error ? [] : [each.deck]));
      expect(deck?.slides.map((slide) => slide.id)).toEqual(ids);
      expect(deck).toMatchObject({ id, minutes, license: 'CC-BY-4.0' });
      expect(deck?.title.toLowerCase()).toBe(id);
    }
    expectClean(
      folder,
      remixes.map(([id]) => `slides/decks/${id}.ts`),
    );
    expect(await callCommand(folder, ['build'])).toMatchObject({ status: 0, err: '' });
    for (const [id] of remixes)
      expect(existsSync(join(folder, `dist/${id}/index.html`))).toBe(true);
  });

  test('remixes a deck of the kit where the project has none of that id', async () => {
    const folder = folderOf();
    const args = ['new', 'class', '--from', 'talk', '--pick', 'objectives,two-gaps'];
    const { status, out, err } = await callCommand(folder, args);
    expect([status, err]).toEqual([0, '']);
    expect(out).toContain('objectives needs two-optimizers before it');
    const file = 'slides/decks/class.ts';
    expect(readFileSync(join(folder, file), 'utf8')).toContain("from 'mesa-deck/decks/talk';");
    const project = await loadProject({ root: folder });
    expect(chooseDecks(project)[0]).toMatchObject({
      id: 'class',
      license: 'CC-BY-4.0',
      slides: [
        { id: 'objectives', authors: ['The mesa-deck founders'] },
        { id: 'two-gaps', authors: ['The mesa-deck founders'] },
      ],
    });
    expect(chooseDecks(project)[0]?.author).toBeUndefined();
  });

  test('a remix under another name credits, and is warned of what it can not pass on', async () => {
    const folder = folderOf(project);
    await callCommand(folder, ['new', 'class', '--from', 'source', '--pick', 'first']);
    const file = 'slides/decks/class.ts';
    const text = readFileSync(join(folder, file), 'utf8').replace(`"Jo O'Neill"`, "'Me'");
    write(folder, file, text.replace("'CC-BY-4.0'", "'CC0-1.0'"));
    const { status, err } = await callCommand(folder, ['build']);
    expect([status, err]).toMatchInlineSnapshot(`
      [
        0,
        "warning: class/first: its licence CC-BY-4.0 does not fit into a deck under CC0-1.0, leave it out, ask its authors, or put the deck under CC-BY-4.0",
      ]
    `);
    const page = readFileSync(join(folder, 'dist/class/index.html'), 'utf8');
    expect(page).toContain('<span class="credit">Slide: Jo O&#39;Neill, CC BY 4.0</span>');
  });

  test('refuses what it can not do, and writes nothing', async () => {
    const folder = folderOf({
      ...project,
      'slides/stack/title.ts': '// mine\n',
      'slides/blocked': '',
    });
    const messages = [];
    for (const args of [
      [],
      ['My Course'],
      ['source'],
      ['stack'],
      ['blocked'],
      ['x', '--pick', 'a'],
      ['x', '--from', 'sorce'],
      ['x', '--from', 'source', '--pick', 'frist,third'],
      ['x', '--from', 'source', '--pick', ','],
      ['x', '--from', 'source', '--pick', 'first,first'],
      ['x', '--from', 'source', '--minutes', '1'],
      ['x', '--from', 'source', '--minutes', '30'],
      ['x', '--from', 'source', '--minutes', 'ten'],
    ]) {
      const { status, err } = await callCommand(folder, ['new', ...args]);
      messages.push(`${status} ${err.replaceAll(folder, '')}`);
    }
    expect(messages.join('\n')).toMatchInlineSnapshot(`
      "1 error: the new deck has no id
         at: mesa-deck new
       hint: name it: npx mesa-deck new my-course
      1 error: "My Course" is not a deck id
         at: mesa-deck new
       hint: write it in kebab-case: my-course
      1 error: there is a deck 'source' already
         at: slides/decks/source.ts
       hint: choose another id: the deck would get the same page
      1 error: the file is there already
         at: slides/stack/title.ts
       hint: choose another id, or move that file away: nothing is written over
      1 error: slides/blocked/title.ts can't be written
         at: slides/blocked/title.ts
       hint: /slides/blocked is a file, where a folder is due; free the place or its permissions, then run the command again
      1 error: --pick takes slides of a deck, and none is named
         at: --pick
       hint: name the deck: --from talk
      1 error: there is no deck 'sorce'
         at: slides/decks
       hint: did you mean 'source'?
      1 error: there is no slide 'frist'
         at: --pick, deck 'source'
       hint: did you mean 'first'?
      1 error: --pick names no slide
         at: --pick, deck 'source'
       hint: write their ids: --pick a,b,c
      1 error: the slide 'first' is picked twice
         at: --pick, deck 'source'
       hint: name each slide once
      1 error: no cut of the deck takes 1 min
         at: --minutes 1, deck 'source'
       hint: ask for more: the title and a slide with all that it needs take longer
      1 error: the deck takes just 9 min
         at: --minutes 30, deck 'source'
       hint: ask for less, or cut a longer deck
      1 error: ten is not a length in minutes
         at: --minutes
       hint: give a number, as in --minutes 15"
    `);
    expect(readdirSync(join(folder, 'slides')).sort()).toEqual([
      'blocked',
      'decks',
      'notation.ts',
      'stack',
    ]);
    expect(readdirSync(join(folder, 'slides/decks'))).toEqual(['source.ts']);
    expect(readdirSync(join(folder, 'slides/stack'))).toEqual(['title.ts']);
  });
});
