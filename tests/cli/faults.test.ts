import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { folderOf, smallProject, write } from '../folder.ts';
import { callCommand, failedIn, printedIn, runCommand, startCommand } from './run.ts';

/** A page as an earlier build left it. */
const oldPage = '<!doctype html><html lang="en" data-page="shelf">old</html>';

test('an unknown command, option or value names what is near', async () => {
  const folder = folderOf(smallProject);
  const messages: string[] = [];
  for (const args of [
    ['biuld'],
    ['build', '--tehme', 'x'],
    ['build', '--theme'],
    ['build', '--theme', 'meza'],
    ['pdf', 'smal'],
    ['pdf', '--paper', 'a44'],
    ['pdf', 'acid', '--deck', 'slides/decks/smal.ts'],
    ['build', 'acid'],
    ['start', 'small'],
    ['start', '--port', 'x'],
    ['preview'],
  ]) {
    messages.push(await failedIn(folder, ...args));
  }
  expect(messages.join('\n')).toMatchInlineSnapshot(`
    "1 error: there is no command 'biuld'
       at: mesa-deck
     hint: did you mean 'build'?
    1 error: there is no option --tehme
       at: mesa-deck build
     hint: did you mean '--theme'?
    1 error: --theme needs a value
       at: mesa-deck build
     hint: write --theme=…
    1 error: there is no theme 'meza'
       at: themes
     hint: did you mean 'mesa'?
    1 error: there is no deck 'smal'
       at: slides/decks
     hint: did you mean 'small'?
    1 error: there is no paper 'a44'
       at: --paper
     hint: did you mean 'a4'?
    1 error: there is no such deck file: slides/decks/smal.ts
       at: --deck
     hint: did you mean 'small.ts'?
    1 error: there is no deck 'acid'
       at: slides/decks
     hint: choose small
    1 error: start takes no names
       at: mesa-deck start
     hint: leave 'small' out; see npx mesa-deck start --help
    1 error: x is not a port
       at: --port
     hint: give a whole number from 0 to 65535
    1 error: there is nothing to preview
       at: dist
     hint: run npx mesa-deck build first"
  `);
});

test('help tells every command and every option', async () => {
  const folder = folderOf();
  const out = await printedIn(folder, '--help');
  for (const name of ['start', 'build', 'preview', 'pdf', 'handout', 'offline', 'new', 'check']) {
    expect(out).toContain(name);
    expect(await printedIn(folder, name, '--help')).toMatch(`mesa-deck ${name}`);
  }
});

test('who reads no further, as head, ends no command', async () => {
  const { child, ended } = startCommand(folderOf(), ['--help']);
  child.stdout?.destroy();
  expect(await ended).toEqual({ status: 0, out: '', err: '' });
});

describe('build', () => {
  test('writes a site, and twice the same bytes', async () => {
    const folder = folderOf(smallProject);
    const first = await callCommand(folder, ['build']);
    expect(first).toMatchObject({ status: 0, err: '' });
    expect(first.out).toContain(`${join('dist', 'small', 'index.html')}\n`);
    const before = read(join(folder, 'dist'));
    expect((await callCommand(folder, ['build'])).status).toBe(0);
    expect(read(join(folder, 'dist'))).toEqual(before);
  });

  test('keeps notes off the page of the audience, and with --no-notes out of every file', async () => {
    const sentence = 'Breathe before this one.';
    const folder = folderOf({
      ...smallProject,
      'slides/first.ts': smallProject['slides/first.ts'].replace(
        'body:',
        `notes: html\`<p>${sentence}</p>\`, body:`,
      ),
    });
    const carrying = () =>
      Object.entries(read(folder))
        .filter(([path, text]) => !path.startsWith('slides') && text.includes('Breathe'))
        .map(([path]) => path);
    const says = (path: string) =>
      /mesa-deck-notes" content="(\w+)"/.exec(read(folder)[path] ?? '')?.[1];
    const page = join('dist', 'small', 'index.html');

    await callCommand(folder, ['build']);
    // The shelf's search asks for the words of all slides when somebody types.
    expect(carrying()).toEqual([
      join('dist', 'shelf', 'words.json'),
      join('dist', 'small', 'handout', 'index.html'),
      join('dist', 'small', 'read', 'index.html'),
      join('dist', 'small', 'speaker', 'index.html'),
    ]);
    const shelf = () => read(folder)[join('dist', 'index.html')];
    expect(says(page)).toBe('carried');
    expect(shelf()).toContain('<span>with notes</span>');
    await callCommand(folder, ['build', '--no-notes']);
    await callCommand(folder, ['offline', '--no-notes']);
    expect(carrying()).toEqual([]);
    expect(shelf()).toContain('<span>without notes</span>');
    expect([says(page), says(join('out', 'small.html'))]).toEqual(['none', 'none']);
    await callCommand(folder, ['offline']);
    expect([carrying(), says(join('out', 'small.html'))]).toEqual([
      [join('out', 'small.html')],
      'carried',
    ]);
  });

  test('stops at a bad slide, and leaves the old dist as it was', async () => {
    const folder = folderOf({ ...smallProject, 'dist/index.html': oldPage });
    write(
      folder,
      'slides/first.ts',
      smallProject['slides/first.ts'].replace('A slide is a module', ' '),
    );
    const { status, err } = await callCommand(folder, ['build']);
    expect(status).toBe(1);
    expect(err).toMatchInlineSnapshot(`
      "error: the slide has no title
         at: slides/first.ts, slide 'first'
       hint: give its claim as a sentence: title: "…""
    `);
    expect(read(folder)).toMatchObject({ 'dist/index.html': oldPage });
    expect(readdirSync(folder).sort()).toEqual(['dist', 'slides']);
  });

  test("says why dist can't be written, and leaves nothing half-written", async () => {
    const folder = folderOf({ ...smallProject, dist: 'a file in the way' });
    const { status, err } = await callCommand(folder, ['build']);
    expect(status).toBe(1);
    expect(err).toMatchInlineSnapshot(`
      "error: dist can't be written
         at: dist
       hint: a file of that name is in the way; free the place or its permissions, then run the command again"
    `);
    expect(
      readdirSync(folder)
        .filter((name) => name !== 'node_modules')
        .sort(),
    ).toEqual(['dist', 'slides']);
  });
});

describe('offline', () => {
  const second = smallProject['slides/decks/small.ts'].replaceAll("'small'", "'second'");
  const files = { ...smallProject, 'slides/decks/second.ts': second };

  test('writes a file a deck, and twice the same bytes', async () => {
    const folder = folderOf(files);
    const paths = [join('out', 'second.html'), join('out', 'small.html')];
    const first = await callCommand(folder, ['offline']);
    expect(first).toEqual({ status: 0, out: `${paths.join('\n')}\n`, err: '' });
    const before = read(join(folder, 'out'));
    await callCommand(folder, ['offline']);
    expect(read(join(folder, 'out'))).toEqual(before);
    expect(Object.keys(before).sort()).toEqual(['second.html', 'small.html']);
  });

  test('tells of --out for several decks, and of a bad slide, and writes nothing then', async () => {
    const folder = folderOf(files);
    const several = await callCommand(folder, ['offline', '--out', 'one.html']);
    write(
      folder,
      'slides/first.ts',
      smallProject['slides/first.ts'].replace('A slide is a module', ' '),
    );
    const bad = await callCommand(folder, ['offline', 'small', '--out', 'one.html']);
    expect([several.status, bad.status]).toEqual([1, 1]);
    expect(`${several.err}\n${bad.err}`).toMatchInlineSnapshot(`
      "error: --out is one file, and there are 2 decks
         at: --out
       hint: name one deck, or leave --out away
      error: the slide has no title
         at: slides/first.ts, slide 'first'
       hint: give its claim as a sentence: title: "…""
    `);
    expect(existsSync(join(folder, 'out')) || existsSync(join(folder, 'one.html'))).toBe(false);
  });
});

test('start tells of a port that is in use', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const { status, err } = await runCommand(folderOf(smallProject), ['start', '--port', port]);
  expect(status).toBe(1);
  expect(err.replace(port, 'PORT')).toMatchInlineSnapshot(`
    "error: the port PORT is in use
       at: --port
     hint: end what uses it, or choose another: npx mesa-deck start --port 5180"
  `);
});

test('a drawing without any browser says what to install', async () => {
  const files = {
    ...smallProject,
    'slides/first.ts': `
      import { defineSlide, mermaid } from 'mesa-deck';
      export default defineSlide({ id: 'first', title: 'A', body: mermaid('A to B')\`flowchart LR
        a --> b\` });`,
  };
  const { status, err } = await callCommand(folderOf(files), ['build'], {
    MESA_DECK_CHROME: '/no/such/browser',
  });
  expect(status).toBe(1);
  expect(err).toMatchInlineSnapshot(`
    "error: no browser at /no/such/browser
       at: the environment variable MESA_DECK_CHROME
     hint: give the path of a Chrome, Edge or Chromium program, or unset the variable"
  `);
});

/** All files below a folder with their text, but for packages. */
function read(folder: string, below = ''): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = below ? `${below}/${entry.name}` : entry.name;
    if (entry.name === 'node_modules') continue;
    if (entry.isDirectory()) Object.assign(files, read(folder, path));
    else files[path] = readFileSync(join(folder, path), 'latin1');
  }
  return files;
}

test('a folder without slides says how to begin', async () => {
  const folder = folderOf();
  const { status, err } = await callCommand(folder, ['build']);
  expect([status, err.split('\n')[0]]).toEqual([1, 'error: there is no deck']);
  expect(existsSync(join(folder, 'dist'))).toBe(false);
});
