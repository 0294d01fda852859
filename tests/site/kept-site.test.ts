import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Bundle } from '../../src/files/bundle.ts';
import { markName } from '../../src/files/site-mark.ts';
import { type BundleOptions, bundleSite } from '../../src/site/bundle.ts';
import { createContext } from '../../src/site/context.ts';
import { openKeptSite } from '../../src/site/kept/site.ts';
import { hashOfValues } from '../../src/site/kept/values.ts';
import { emptyCache, folderOf, write } from '../folder.ts';

let cache: string;
beforeEach(() => {
  cache = emptyCache('fonts');
  vi.stubEnv('MESA_DECK_CACHE', cache);
  onTestFinished(() => void vi.unstubAllEnvs());
});

const day = globalThis as { aDay?: string };

/** A deck of two slides, of which one says what day it is, with a figure, a picture, data and a package. */
const project = {
  'package.json': '{ "private": true, "type": "module", "description": "A project" }',
  'tsconfig.json': '{ "compilerOptions": { "target": "es2023" } }',
  'slides/decks/small.ts': `
    import { defineDeck, defineSlide, html } from 'mesa-deck';
    import first from '../first.ts';
    import { unit } from 'units';
    const last = defineSlide({
      id: 'last', title: 'Today', body: html\`<p>It is \${globalThis.aDay ?? 'Monday'}, in \${unit}.</p>\` });
    export default defineDeck({ id: 'small', title: 'Small', slides: [first, last] });`,
  'slides/first.ts': `
    import { defineSlide, figure, html } from 'mesa-deck';
    import dots from './figures/dots.ts';
    export default defineSlide({
      id: 'first', title: 'A slide', body: html\`<p>One</p><img src="./dot.svg" alt="A dot">\${figure(dots)}\` });`,
  'slides/figures/dots.ts': `
    import { defineFigure, html } from 'mesa-deck';
    import { least } from './sizes.ts';
    export default defineFigure({
      id: 'dots',
      alt: 'Some dots',
      caption: 'Dots',
      width: 400,
      height: 100,
      controls: [{ name: 'count', label: 'Dots', kind: 'range', min: least, max: 9, step: 1, value: 3 }],
      run: ({ count }) => [{ count }],
      draw: ({ count }) => html\`<text x="0" y="50">\${count} dots</text>\`,
      say: ({ count }) => \`\${count} dots\`,
    });`,
  'slides/figures/sizes.ts':
    "import { unit } from 'units';\nexport const least = unit === 'days' ? 1 : 2;\n",
  'slides/dot.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>',
  'node_modules/units/package.json':
    '{ "name": "units", "type": "module", "exports": "./units.js" }',
  'node_modules/units/units.js': "export const unit = 'days';\n",
  'node_modules/.package-lock.json':
    '{ "packages": { "node_modules/units": { "version": "1.0.0" } } }',
};

const plain = { pictures: false, app: true };

/** What was kept of a project, to a build that begins now. */
async function keptOf({ root, ...options }: BundleOptions): Promise<Bundle | undefined> {
  const context = createContext({ ...plain, ...options }, { root }, true);
  try {
    return await openKeptSite(context, { ...plain, ...options }).find();
  } finally {
    await context.browser.close();
  }
}

const isKept = async (options: BundleOptions) => (await keptOf(options)) !== undefined;

/** Keeps a site of one file in the place of what a bundler would make. */
async function keep(root: string): Promise<void> {
  const context = createContext({ ...plain, warn: () => undefined }, { root }, true);
  const kept = openKeptSite(context, plain);
  await context.site.page('small/index.html');
  await kept.keep(new Map([['index.html', 'A page']]));
  await context.browser.close();
}

const text = (site: Bundle | undefined) =>
  site &&
  Object.fromEntries([...site].map(([path, file]) => [path, Buffer.from(file).toString('latin1')]));

describe('a site that was built', { timeout: 120_000 }, () => {
  test('is there for the next build of the very same, and for no other', async () => {
    const root = folderOf(project);
    const built = text(await bundleSite({ root, ...plain }));
    expect(text(await keptOf({ root }))).toEqual(built);
    // What a build or a print has written is no part of the project.
    write(root, `dist/${markName}`, '{ "files": [] }');
    write(root, 'out/small.pdf', '%PDF');
    expect(text(await keptOf({ root }))).toEqual(built);

    const changes: Readonly<Record<string, string>> = {
      'slides/first.ts': project['slides/first.ts'].replace('One', 'Another'),
      'slides/figures/dots.ts': project['slides/figures/dots.ts'].replace(
        'dots</text>',
        'spots</text>',
      ),
      // Only a browser gets to see that.
      'slides/figures/sizes.ts': 'export const least = 1;\n',
      'slides/dot.svg': project['slides/dot.svg'].replace('9 9', '8 8'),
      'slides/notation.ts':
        "import { defineNotation } from 'mesa-deck';\nexport default defineNotation({});\n",
      'slides/slides.css': '.slide { color: red; }',
      'public/robots.txt': 'User-agent: *',
      'themes/own.css': ':root { --ground: #fff; }',
      'words/en.ts': 'export default {};',
      'package.json': project['package.json'].replace('A project', 'Another'),
      'tsconfig.json': '{ "compilerOptions": { "target": "es2020" } }',
      '.env': 'VITE_NAME=other',
      'node_modules/units/units.js': "export const unit = 'hours';\n",
      'node_modules/.package-lock.json': project['node_modules/.package-lock.json'].replace(
        '1.0.0',
        '1.0.1',
      ),
    };
    for (const [path, content] of Object.entries(changes)) {
      const before = existsSync(join(root, path)) && readFileSync(join(root, path), 'utf8');
      write(root, path, content);
      expect(await isKept({ root }), path).toBe(false);
      if (before === false) rmSync(join(root, path));
      else write(root, path, before);
    }
    // What is told by no file.
    day.aDay = 'Tuesday';
    expect(await isKept({ root })).toBe(false);
    delete day.aDay;
    vi.stubEnv('TZ', 'Asia/Tokyo');
    expect(await isKept({ root })).toBe(false);
    vi.stubEnv('TZ', undefined);
    for (const options of [
      { notes: false },
      { theme: 'night' },
      { address: (path: string) => `https://example.org/${path}` },
    ]) {
      expect(await isKept({ root, ...options }), Object.keys(options).join()).toBe(false);
    }
    expect(text(await keptOf({ root }))).toEqual(built);
  });

  test('is not kept where more than the project decides what it is, or something was warned of', async () => {
    const isKeptOf = async (root: string) => {
      await keep(root);
      return isKept({ root });
    };
    const above = folderOf({ 'settings.json': '{}', 'one.txt': 'one' });
    const projectWith = (files: Readonly<Record<string, string>>) =>
      folderOf({ ...project, ...files });
    const first = project['slides/first.ts'];
    const head = "id: 'first', title: 'A slide',";
    const getter = first.replace(head, "id: 'first', get title() { return 'Now'; },");
    expect(await isKeptOf(projectWith({ 'slides/first.ts': getter }))).toBe(false);
    const doubtful = first.replace('<p>One', '<p class="unheard-of">One');
    expect(await isKeptOf(projectWith({ 'slides/first.ts': doubtful }))).toBe(false);
    const wide = JSON.stringify({ extends: `../${basename(above)}/settings.json` });
    expect(await isKeptOf(projectWith({ 'tsconfig.json': wide }))).toBe(false);
    const linking = projectWith({});
    symlinkSync(above, join(linking, 'linked'));
    expect(await isKeptOf(linking)).toBe(false);
    expect(await isKeptOf(projectWith({}))).toBe(true);
  });

  test('is built anew where what was kept is damaged, and eight are kept at most', async () => {
    const root = folderOf(project);
    const folder = join(cache, 'sites');
    await keep(root);
    const [name = ''] = readdirSync(folder);
    write(folder, name, readFileSync(join(folder, name), 'latin1').slice(0, 500));
    for (let each = 0; each < 9; each += 1) write(folder, `other-${each}`, 'older');
    const warnings: string[] = [];
    expect(await isKept({ root, warn: (each) => warnings.push(each) })).toBe(false);
    expect(warnings).toEqual([expect.stringContaining('is damaged, and made again')]);
    await keep(root);
    expect(await isKept({ root })).toBe(true);
    expect(readdirSync(folder)).toHaveLength(8);
  });
});

describe('a hash of values', () => {
  test('tells apart what differs anywhere, in kind, place or order', () => {
    const slide = { id: 'a', body: ['b', 'c'] };
    const all = [
      slide,
      { ...slide, id: 'b' },
      { id: 'a', body: ['bc'] },
      { id: 'a', body: ['b', 'c', undefined] },
      { id: 'a', body: 'bc' },
      { body: ['b', 'c'], id: 'a' },
      [slide, slide],
      [slide, { ...slide, id: 'b' }],
      [slide, 1],
      [slide, '1'],
      [0],
      [-0],
      new Map([['id', 'a']]),
      new Set(['id', 'a']),
      new Date(0),
      new Date(1),
      () => 1,
      () => 2,
      Object.assign(() => 1, { of: 2 }),
      new Uint8Array([1]),
      new Uint8Array([2]),
      null,
      'null',
      undefined,
    ];
    expect(new Set(all.map(hashOfValues)).size).toBe(all.length);
    expect(hashOfValues(structuredClone(slide))).toBe(hashOfValues(slide));
  });

  test('goes round in circles no more than once, and takes no getter or class for a value', () => {
    const round: { me?: unknown } = {};
    round.me = round;
    expect(hashOfValues(round)).toBe(hashOfValues(Object.assign(round, {})));
    class Counter {
      count = 0;
    }
    const getter = {
      get now() {
        return 1;
      },
    };
    for (const each of [getter, new Counter(), Symbol('s'), new WeakMap()]) {
      expect(() => hashOfValues([each])).toThrow();
    }
  });
});
