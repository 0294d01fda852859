import { readdirSync, readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Which rooms of `src/` a room may import from; a file beside the rooms is a room of its own. `say` is for all:
 * it stands on nothing.
 */
const rooms: Readonly<Record<string, readonly string[]>> = {
  say: [],
  errors: [],
  register: [],
  content: ['errors', 'register'],
  deck: ['content', 'errors', 'register'],
  remix: ['content', 'deck', 'errors'],
  translate: ['content', 'deck', 'errors'],
  index: ['content', 'deck', 'errors', 'register', 'remix', 'translate', 'words'],
  words: [],
  shared: ['content', 'deck', 'errors', 'words'],
  fields: ['content', 'deck', 'errors', 'shared', 'translate'],
  inline: [],
  plan: ['content', 'deck', 'errors', 'shared'],
  translations: ['content', 'deck', 'errors', 'plan'],
  files: ['errors'],
  pdf: ['errors'],
  diagrams: ['errors', 'files', 'shared'],
  charts: ['content', 'errors', 'shared'],
  render: ['charts', 'content', 'deck', 'diagrams', 'errors', 'fields', 'plan', 'shared', 'words'],
  shell: ['charts', 'content', 'errors', 'shared', 'words'],
  site: [
    'content',
    'deck',
    'diagrams',
    'errors',
    'fields',
    'files',
    // Slides get the kit that loads them.
    'index',
    'inline',
    'pdf',
    'plan',
    'render',
    'shared',
    'words',
  ],
  check: [
    'content',
    'deck',
    'errors',
    'fields',
    'files',
    'pdf',
    'plan',
    'render',
    'shared',
    'site',
    'translations',
    'words',
  ],
  bench: ['content', 'deck', 'errors', 'files', 'plan', 'render', 'shared', 'site'],
  cli: [
    'bench',
    'check',
    'content',
    'deck',
    'errors',
    'fields',
    'files',
    'pdf',
    'plan',
    'render',
    'shared',
    'site',
    'translations',
    'words',
  ],
};

/** Which packages a room may import from, where not any: Node and Vite are for what builds. */
const packages: Readonly<Record<string, RegExp>> = {
  say: /^$/,
  errors: /^$/,
  register: /^$/,
  content: /^@observablehq\/plot$/,
  deck: /^$/,
  remix: /^$/,
  translate: /^$/,
  index: /^$/,
  shared: /^perfect-freehand$/,
  fields: /^$/,
  inline: /^$/,
  words: /^$/,
  plan: /^$/,
  render:
    /^(@observablehq\/plot|@shikijs\/magic-move\/core|katex|linkedom\/worker|node:(module|vm)|parse5|qr|shiki(\/langs)?)$/,
  shell: /^(perfect-freehand|reveal\.js|sortablejs|workbox-\w+|virtual:mesa-deck\/\w+)(\/|$)/,
};

interface Import {
  readonly from: string;
  readonly to: string;
}

const modules = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'));

/** Whatever a file imports, types too; the files of `src/` by their paths from there. */
function importsOf(folder: string, from: string): readonly Import[] {
  const text = readFileSync(posix.join(folder, from), 'utf8');
  const statement =
    /^(?:import|export)\s[^;'"]*?from\s*'([^']+)'|^import\s*'([^']+)'|\bimport\('([^']+)'\)/gm;
  return [...text.matchAll(statement)].map(([, named, bare, late]) => {
    const to = named ?? bare ?? late ?? '';
    return { from, to: to.startsWith('.') ? posix.join(dirname(from), to) : to };
  });
}

const files = modules('src');
const imports = files.flatMap((file) => importsOf('src', file));
const isOurs = ({ to }: Import) => files.includes(to);
const roomOf = (path: string) => path.split('/')[0]?.replace(/\.ts$/, '') ?? '';

test('a room imports only from the rooms that it stands on', () => {
  const wrong = imports.filter(isOurs).filter(({ from, to }) => {
    const [room, other] = [roomOf(from), roomOf(to)];
    return room !== other && other !== 'say' && !rooms[room]?.includes(other);
  });
  expect(wrong).toEqual([]);
});

test('a room imports only the packages that it may', () => {
  const foreign = imports.filter(
    ({ to }) => !isOurs({ from: '', to }) && !/^([\w-]+\/|\$)/.test(to),
  );
  expect(foreign.filter(({ from, to }) => packages[roomOf(from)]?.test(to) === false)).toEqual([]);
});

test('slides import the kit and one another, nothing else', () => {
  const theirs = modules('slides').flatMap((file) => importsOf('slides', file));
  const isSlides = ({ to }: Import) => to === 'mesa-deck' || /^(?!\.\.)[\w-]+(\/|\.)/.test(to);
  expect(
    theirs.filter((each) => !isSlides(each) || /^(node:|vite|katex|mermaid)/.test(each.to)),
  ).toEqual([]);
});

test('what is sent into a page by its name stands in a file that the linter keeps alone', () => {
  const sent = files.flatMap((from) => {
    const text = readFileSync(`src/${from}`, 'utf8');
    const names = [...text.matchAll(/\.evaluate\(\s*(\w+)\s*[,)]/g)].map(([, name]) => name);
    return names.map((name) => {
      const source = new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from '([^']+)'`).exec(
        text,
      )?.[1];
      return { from, name, source };
    });
  });
  expect(sent.length).toBeGreaterThan(4);
  expect(sent.filter(({ source }) => !source?.endsWith('.in-page.ts'))).toEqual([]);
});

test('no file needs itself, be it through types', () => {
  const needs = new Map(
    files.map((file) => [file, imports.filter((each) => isOurs(each) && each.from === file)]),
  );
  const circles = new Set<string>();
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]) => {
    if (path.includes(file)) circles.add([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const { to } of needs.get(file) ?? []) walk(to, [...path, file]);
    done.add(file);
  };
  for (const file of files) walk(file, []);
  expect([...circles]).toEqual([]);
});

describe('rooms that one can take in', () => {
  test('no folder holds more than 15 files', () => {
    const entries = readdirSync('src', { recursive: true, withFileTypes: true });
    const folders = entries.filter((entry) => entry.isFile()).map(({ parentPath }) => parentPath);
    const inFolder = (folder: string) => folders.filter((each) => each === folder);
    expect([...new Set(folders)].filter((folder) => inFolder(folder).length > 15)).toEqual([]);
  });

  test('no file is longer than 250 lines', () => {
    const long = files.filter(
      (file) =>
        readFileSync(`src/${file}`, 'utf8').split('\n').length > 251 &&
        // The words of a language are data, and one file, so that one file is all that it takes to add one.
        !/^words\/(?:said\/)?[a-z]{2}\.ts$/.test(file),
    );
    expect(long).toEqual([]);
  });
});
