import { copyFileSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'vite';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { Command } from '../../src/cli/command.ts';
import { build } from '../../src/cli/commands/build.ts';
import { check } from '../../src/cli/commands/check.ts';
import { handout } from '../../src/cli/commands/handout.ts';
import { newCommand } from '../../src/cli/commands/new.ts';
import { offline } from '../../src/cli/commands/offline.ts';
import { pdf } from '../../src/cli/commands/pdf.ts';
import { plainPath } from '../../src/files/plain-path.ts';
import { mesaDeck } from '../../src/site/plugin.ts';
import { cacheFolder } from '../../src/site/project/kit.ts';
import { folderOf, write } from '../folder.ts';
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
    :root { --font-title: Own; --font-text: Own }`,
};

// All signs but those at which a path ends to a bundler: these lead through a link, which has none of them.
test.each(["Vorträge (2026) it's 100% [x] {a} $& 演讲 & co", 'a#b'])(
  'every command works in a folder %s',
  { timeout: 400_000 },
  async (name) => {
    vi.stubEnv('MESA_DECK_CACHE', cacheFolder(process.cwd()));
    const printed: string[] = [];
    const said = [vi.spyOn(console, 'log'), vi.spyOn(console, 'warn'), vi.spyOn(console, 'error')];
    for (const each of said) each.mockImplementation((text) => printed.push(String(text)));
    onTestFinished(() => void vi.restoreAllMocks());
    const folder = join(folderOf(), name);
    mkdirSync(join(folder, 'node_modules'), { recursive: true });
    symlinkSync(process.cwd(), join(folder, 'node_modules/mesa-deck'), 'junction');
    for (const [path, text] of Object.entries(files)) write(folder, path, text);
    copyFileSync(font, join(folder, 'themes/own font.woff2'));
    const root = plainPath(folder);
    const run = (command: Command, ...args: readonly string[]) =>
      runHere('command', command, args, root);
    const sizeOf = (path: string) => readFileSync(join(folder, path)).length;

    await run(build, '--no-pictures', '--no-app');
    expect(readFileSync(join(folder, 'dist/small/index.html'), 'utf8')).toContain('id="first"');
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
    await run(newCommand, 'mine');
    expect(existsSync(join(folder, 'slides/decks/mine.ts'))).toBe(true);

    const server = await createServer({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [mesaDeck()],
      cacheDir: join(folderOf(), 'vite'),
      optimizeDeps: { noDiscovery: true, include: [] },
      server: { port: 0, host: '127.0.0.1' },
    }); // prettier-ignore
    onTestFinished(() => server.close());
    await server.listen();
    const site = server.resolvedUrls?.local[0] ?? '';
    const get = async (path: string) => {
      const response = await fetch(new URL(path, site), { headers: { accept: 'text/css,*/*' } });
      return response.ok ? response.text() : `${response.status}`;
    };
    const page = await get('small/');
    const [, picture = ''] = /<img src="([^"]+)"/.exec(page) ?? [];
    expect(await get(picture)).toBe(files['slides/x.svg']);
    for (const [, script = ''] of page.matchAll(/<script type="module" src="([^"]+)"/g)) {
      expect(await get(script)).not.toMatch(/^\d+$/);
    }
    const [, styles = ''] = /rel="stylesheet" href="([^"]+)"/.exec(page) ?? [];
    const [, face = ''] = /font-family: Own;[^}]*url\("?([^")]+)"?\)/.exec(await get(styles)) ?? [];
    expect((await get(face)).slice(0, 4)).toBe('wOF2');
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
