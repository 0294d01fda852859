import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Command } from '../../src/cli/command.ts';
import { build } from '../../src/cli/commands/build.ts';
import { check } from '../../src/cli/commands/check.ts';
import { handout } from '../../src/cli/commands/handout.ts';
import { newCommand } from '../../src/cli/commands/new.ts';
import { offline } from '../../src/cli/commands/offline.ts';
import { pdf } from '../../src/cli/commands/pdf.ts';
import { preview } from '../../src/cli/commands/preview.ts';
import { start } from '../../src/cli/commands/start.ts';
import { types } from '../../src/cli/commands/types.ts';
import { plainPath } from '../../src/files/plain-path.ts';
import { folderOf, write } from '../folder.ts';
import { sweep } from '../sweep.ts';
import { runHere } from './run.ts';

const font = 'node_modules/@fontsource-variable/fraunces/files/fraunces-latin-opsz-normal.woff2';
const files = {
  'slides/decks/small.ts': `
    import { defineDeck } from 'mesa-deck';
    import first from '../first.ts';
    export default defineDeck({ id: 'small', title: 'Small', theme: 'own', slides: [first] });`,
  'slides/first.ts': `
    import { defineSlide, html } from 'mesa-deck';
    export default defineSlide({ id: 'first', title: 'A slide shows a picture',
      body: html\`<p><img src="./x.svg" alt="A square">One</p>\`, notes: html\`<p>Said.</p>\` });`,
  'slides/x.svg':
    '<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><rect width="20" height="20"/></svg>',
  'themes/own.css': `@font-face { font-family: Own; font-weight: 600; src: url("./own font.woff2") }
    :root { --font-title: Own; --font-text: Own; --ground: #fff; --surface: #f4f4f4; --ink: #111;
      --muted: #444; --line: #888; --base: #013; --base-soft: #cde; --mesa: #c2410c; --mesa-soft: #fdc }`,
};

/**
 * All signs that have misled a shell, an address, a pattern or a bundler somewhere. A bundler ends paths at `#`
 * and `?` and decodes `%20`: folders with these are reached by a link that has none of the signs, so they stand
 * apart from the others, which it would hide.
 */
const together = ['x%20y a#b?', "Vorträge (2026) it's 100% [x] {a} $& 演讲 & co"];
/** The same one by one, which tells the sign that does it. */
const apart = [
  'a b',
  "it's (mine) & yours",
  '50% off',
  'x%20y',
  'a#b?',
  'Vorträge 演讲',
  '$& [x] {a}',
];

const servers: Server[] = [];
vi.mock('vite', async (original) => {
  const vite = await original<typeof import('vite')>();
  const kept = <Options, Served extends Server>(serve: (options: Options) => Promise<Served>) => {
    return async (options: Options) => {
      const server = await serve(options);
      servers.push(server);
      return server;
    };
  };
  return { ...vite, createServer: kept(vite.createServer), preview: kept(vite.preview) };
});

interface Server {
  readonly resolvedUrls: { readonly local: readonly string[] } | null;
  close(): Promise<unknown>;
}

test.each(sweep(together, apart))(
  'every command works in a folder %s',
  { timeout: 400_000 },
  async (name) => {
    const printed: string[] = [];
    const said = [vi.spyOn(console, 'log'), vi.spyOn(console, 'warn'), vi.spyOn(console, 'error')];
    for (const each of said) each.mockImplementation((text) => printed.push(String(text)));
    onTestFinished(() => void vi.restoreAllMocks());
    const folder = join(folderOf(), name);
    const packages = join(folder, 'node_modules');
    mkdirSync(packages, { recursive: true });
    symlinkSync(process.cwd(), join(packages, 'mesa-deck'), 'junction');
    // The browser is unpacked once for all, and started by a path through this folder.
    symlinkSync(join(process.cwd(), 'node_modules/.cache'), join(packages, '.cache'), 'junction');
    for (const [path, text] of Object.entries(files)) write(folder, path, text);
    copyFileSync(font, join(folder, 'themes/own font.woff2'));
    const root = plainPath(folder);
    const run = (command: Command, ...args: readonly string[]) =>
      runHere('command', command, args, root);
    /** Runs a command that serves; gives what reads from its server. */
    const serve = async (command: Command) => {
      await run(command);
      const server = servers.pop();
      onTestFinished(async () => void (await server?.close()));
      return async (path: string) => {
        const address = new URL(path, server?.resolvedUrls?.local[0]);
        const response = await fetch(address, { headers: { accept: 'text/css,*/*' } });
        return response.ok ? response.text() : `${response.status}`;
      };
    };
    const sizeOf = (path: string) => readFileSync(join(folder, path)).length;

    await run(build, '--no-pictures', '--no-app');
    expect(readFileSync(join(folder, 'dist/small/index.html'), 'utf8')).toContain('id="first"');
    const previewed = await serve(preview);
    expect(await previewed('small/')).toContain('id="first"');
    await run(pdf);
    await run(handout);
    await run(offline);
    for (const path of ['out/small.pdf', 'out/small-handout.pdf', 'out/small.html']) {
      expect([path, sizeOf(path) > 5000]).toEqual([path, true]);
    }
    const file = readFileSync(join(folder, 'out/small.html'), 'utf8');
    expect(file).toMatch(/url\("?data:font\/woff2;base64/);
    expect(file).toContain('src="data:image/svg+xml;base64,');
    await run(check);
    expect(printed.join('\n')).toContain('0 errors');
    await run(check, '--pdf', 'out/small.pdf');
    expect(printed.at(-1)).toMatch(/^out\/small\.pdf .*conforms? to PDF\/UA-1/);
    process.exitCode = undefined;
    await run(newCommand, 'mine');
    expect(existsSync(join(folder, 'slides/decks/mine.ts'))).toBe(true);
    await run(types);
    expect(readFileSync(join(folder, 'slides/register.d.ts'), 'utf8')).toMatch(/\bown\b/);

    const get = await serve(start);
    const page = await get('small/');
    const [, picture = ''] = /<img src="([^"]+)"/.exec(page) ?? [];
    expect(await get(picture)).toBe(files['slides/x.svg']);
    for (const [, script = ''] of page.matchAll(/<script type="module" src="([^"]+)"/g)) {
      expect(await get(script)).not.toMatch(/^\d+$/);
    }
    const [, styles = ''] = /rel="stylesheet" href="([^"]+)"/.exec(page) ?? [];
    const [, face = ''] = /font-family: Own;[^}]*url\("?([^")]+)"?\)/.exec(await get(styles)) ?? [];
    // A server does not pack what it cuts.
    expect((await get(face)).slice(0, 4)).toBe('\0\x01\0\0');
  },
);

test('what is wrong there is told with its file and line', async () => {
  const { loadProject } = await import('../../src/site/project/project.ts');
  const folder = join(folderOf(), "it's (mine) [1] 100%");
  mkdirSync(folder);
  const lost = {
    ...files,
    'slides/first.ts': "import gone from './gone.ts';\nexport default gone;",
  };
  const thrown = {
    ...files,
    'slides/first.ts': "\nthrow new Error('out of slides');\nexport default 1;",
  };
  const places = [];
  for (const each of [lost, thrown]) {
    for (const [path, text] of Object.entries(each)) write(folder, path, text);
    const { decks } = await loadProject({ root: folder });
    places.push(decks[0]?.error?.place);
  }
  expect(places).toMatchObject([{ file: 'slides/first.ts' }, { file: 'slides/first.ts', line: 2 }]);
});
