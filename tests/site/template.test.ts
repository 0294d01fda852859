/** The kit without the talk: nothing of the talk is in what it builds of other slides. */
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { callCommand, runCommand } from '../cli/run.ts';
import { folderOf } from '../folder.ts';

const root = resolve(import.meta.dirname, '../..');

/** The colours of the talk's theme, and what its shelf draws. */
const ours = [
  ...new Set(
    readFileSync(join(root, 'themes/mesa.css'), 'utf8').match(
      /--(?:base|mesa|ground)[\w-]*: (#[\da-f]{6})/g,
    ),
  ),
].map((each) => each.replace(/.* /, '')); // prettier-ignore
const drawn = [
  ...readFileSync(join(root, 'themes/mesa.motif.svg'), 'utf8').matchAll(/ d="([^"]+)"/g),
]
  .concat([...readFileSync(join(root, 'themes/mesa.svg'), 'utf8').matchAll(/ d="([^"]+)"/g)])
  .map(([, d = '']) => d)
  .filter((d) => d.length > 20); // prettier-ignore

/** What of the talk is in the pages, styles and scripts of a built site, with the file that it is in. */
function talkIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:html|css|js|json|svg|webmanifest)$/.test(path))
    .flatMap((path) => {
      const text = readFileSync(join(folder, path), 'utf8');
      return [
        /\bcoin\w*/i,
        /mesa-optimi\w*/i,
        /base optimi\w*/i,
        /Slide shelf/,
        /--?strata/,
        /class="mesa"/,
      ]
        .flatMap((pattern) => pattern.exec(text)?.[0] ?? [])
        .concat([...ours, ...drawn].filter((each) => text.includes(each)))
        .map((what) => `${path}: ${what}`);
    }); // prettier-ignore
}

test('the talk is found where it is', () => {
  expect(ours.length).toBeGreaterThan(4);
  expect(drawn.length).toBeGreaterThan(4);
  const folder = folderOf({
    'a.html': `<p class="coin">A mesa-optimizer</p><path d="${drawn[0]}"/>`,
    'a.css': `:root{--base:${ours[1]}}`,
  });
  expect(talkIn(folder)).toHaveLength(4);
});

test('a project from the template shows nothing of the talk', {
  timeout: 300_000,
}, async () => {
  const folder = folderOf();
  expect(await callCommand(folder, ['new', 'first-steps'])).toMatchObject({ status: 0 });
  expect(await callCommand(folder, ['build', '--no-pictures'])).toMatchObject({
    status: 0,
    err: '',
  });
  expect(talkIn(join(folder, 'dist'))).toEqual([]);
  const shelf = readFileSync(join(folder, 'dist/index.html'), 'utf8');
  expect(shelf).toContain('<h1>First steps</h1>');
});

test("this repository with the template's slides in the place of the talk's, too", {
  timeout: 300_000,
}, async () => {
  const folder = folderOf();
  for (const path of ['src', 'themes', 'package.json', 'tsconfig.json']) {
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  cpSync(join(root, 'template/slides'), join(folder, 'slides'), { recursive: true });
  mkdirSync(join(folder, 'template'));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const program = join(folder, 'src/cli/mesa-deck.mjs');
  const run = (...args: string[]) => runCommand(folder, args, {}, program);
  expect(await run('build', '--no-pictures')).toMatchObject({ status: 0, err: '' });
  expect((await run('check')).out).toContain('0 errors');
  expect(talkIn(join(folder, 'dist'))).toEqual([]);
});
