import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defineCommand, readArguments } from '../../src/cli/command.ts';
import { newCommand } from '../../src/cli/commands/new.ts';
import * as options from '../../src/cli/options.ts';
import { rootOf } from '../../src/cli/root.ts';
import { commandLine, kitRoot } from '../../src/site/project/kit.ts';
import { folderOf, smallProject } from '../folder.ts';
import { printed, printedIn, runHere } from './run.ts';

test('a command is told as one types it where one is', () => {
  expect([
    commandLine(kitRoot, 'start'),
    commandLine(kitRoot, 'build'),
    commandLine(kitRoot, 'new', 'my-course'),
    commandLine(folderOf(), 'start'),
    commandLine(folderOf(), 'new', 'my-course'),
  ]).toEqual([
    'npm start',
    'npm run build',
    'npm run new -- my-course',
    'npx mesa-deck start',
    'npx mesa-deck new my-course',
  ]);
});

test('a project is found from inside of it, and no other is taken for it', () => {
  const root = folderOf({
    ...smallProject,
    'slides/db/x.ts': '',
    'tools/package.json': '{}',
    'tools/src/x.ts': '',
    'clone/.git/HEAD': '',
  });
  const from = (path: string) => rootOf(join(root, path));
  expect(['.', 'slides', 'slides/db', 'slides/decks'].map(from)).toEqual(Array(4).fill(root));
  expect(from('tools')).toBe(join(root, 'tools'));
  expect(from('tools/src')).toBe(join(root, 'tools/src'));
  expect(from('clone')).toBe(join(root, 'clone'));
  const empty = folderOf();
  expect(rootOf(empty)).toBe(empty);
});

test('options are read where they are typed, and a wrong one tells what is right', () => {
  const command = defineCommand({
    usage: '',
    options: {
      port: options.port(''),
      out: options.path(''),
      deck: options.deckFile,
      paper: options.oneOf('', ['a4', 'letter']),
      minutes: options.number('', { least: 0, most: 1000, what: 'length' }),
      url: options.folderAddress('', 'https://example.org/'),
      'no-notes': options.flag(''),
    },
    run: async () => {},
  });
  const root = folderOf(smallProject);
  const cwd = join(root, 'slides');
  const read = (...args: string[]): object => {
    const { values } = readArguments('print', command, args, { root, cwd });
    return Object.fromEntries(
      Object.entries(values as object).filter(([, value]) => value !== undefined),
    );
  };
  expect(read()).toEqual({ 'no-notes': false });
  expect(
    read('--port', '80', '--out=x', '--deck', 'decks/small.ts', '--paper', 'a4', '--no-notes'),
  ).toEqual({
    port: 80,
    out: join(cwd, 'x'),
    deck: 'slides/decks/small.ts',
    paper: 'a4',
    'no-notes': true,
  });
  expect(read('--url', 'https://a.org/b')).toEqual({ url: 'https://a.org/b/', 'no-notes': false });
  const fault = (...args: string[]) => {
    try {
      return read(...args);
    } catch (error) {
      return (error as Error).message;
    }
  };
  const wrong = [
    ['--prot', '1'],
    ['--port', '1e3'],
    ['--port', '65536'],
    ['-p', '1'],
    ['--no-notes=1'],
    ['--out'],
    ['--paper', 'ltter'],
    ['--minutes', '0'],
    ['--url', 'x'],
    ['--deck', 'decks/smal.ts'],
    ['--toString'],
    ['talk'],
  ];
  expect(wrong.map((args) => fault(...args)).join('\n')).toMatchInlineSnapshot(`
    "error: there is no option --prot
       at: mesa-deck print
     hint: did you mean '--port'?
    error: 1e3 is not a port
       at: --port
     hint: give a whole number from 0 to 65535
    error: 65536 is not a port
       at: --port
     hint: give a whole number from 0 to 65535
    error: there is no option -p
       at: mesa-deck print
     hint: see npx mesa-deck print --help
    error: --no-notes takes no value
       at: mesa-deck print
     hint: write just --no-notes
    error: --out needs a value
       at: mesa-deck print
     hint: write --out=…
    error: there is no paper 'ltter'
       at: --paper
     hint: did you mean 'letter'?
    error: 0 is not a length
       at: --minutes
     hint: give a number, as in --minutes 15
    error: 'x' is not the address of a page
       at: --url
     hint: write it whole: --url https://example.org/
    error: there is no such deck file: decks/smal.ts
       at: --deck
     hint: did you mean 'small.ts'?
    error: there is no option --toString
       at: mesa-deck print
     hint: see npx mesa-deck print --help
    error: print takes no names
       at: mesa-deck print
     hint: leave 'talk' out; see npx mesa-deck print --help"
  `);
});

describe('new in a folder that npm has been in', () => {
  const begin = (files: Readonly<Record<string, string>>) => {
    const folder = folderOf(files);
    const run = () => runHere('new', newCommand, ['my-course'], folder);
    const manifest = () => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { folder, run, manifest };
  };

  test('adds what its package.json lacks, and says so', async () => {
    const { run, manifest, folder } = begin({
      'package.json':
        '{\n\t"scripts": { "build": "mine" },\n\t"dependencies": { "mesa-deck": "1" }\n}\n',
    });
    const text = await printed(run);
    expect(text).toContain(
      'added to package.json: "type": "module", the script start, the script pdf, the script handout, the script check, the package typescript',
    );
    expect(text).toContain('Now: npm install && npx mesa-deck start');
    expect(manifest()).toMatchObject({
      type: 'module',
      scripts: { build: 'mine', start: 'mesa-deck start' },
      dependencies: { 'mesa-deck': '1' },
      devDependencies: { typescript: expect.any(String) },
    });
    expect(readFileSync(join(folder, 'package.json'), 'utf8')).toMatch(/^\{\n\t"scripts"/);
    expect(existsSync(join(folder, 'slides/decks/my-course.ts'))).toBe(true);
  });

  test('leaves one that has all, and one that can not be read', async () => {
    const first = begin({});
    await printed(first.run);
    const { folder, run, manifest } = begin({
      'package.json': readFileSync(join(first.folder, 'package.json'), 'utf8'),
    });
    const before = manifest();
    expect(await printed(run)).toContain('there already, and left as it was: package.json');
    expect(manifest()).toEqual(before);
    expect(folder).toBeTruthy();

    const broken = begin({ 'package.json': '{' });
    await expect(broken.run()).rejects.toThrow("error: package.json can't be read");
    expect(existsSync(join(broken.folder, 'slides'))).toBe(false);
    const taken = begin({});
    mkdirSync(join(taken.folder, 'package.json'));
    await expect(taken.run()).rejects.toThrow("error: package.json can't be written");
    expect(existsSync(join(taken.folder, 'slides'))).toBe(false);
  });
});

test('help of a command is asked for in three ways', async () => {
  const all: string[] = [];
  for (const args of [
    ['new', '--help'],
    ['new', '-h'],
    ['help', 'new'],
  ]) {
    all.push(await printedIn(folderOf(), ...args));
  }
  expect(new Set(all).size).toBe(1);
  expect(all[0]).toMatch(/^mesa-deck new <deck-id>/);
});
