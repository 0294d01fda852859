import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'postcss';
import { expect, test } from 'vitest';
import { defaultRoles } from '../../src/content/project/roles.ts';

const filesIn = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

/** What slides look like: the stylesheets in which an author's classes have rules. */
const sheets = ['text', 'layouts', 'pictures', 'passages', 'data', 'code', 'media', 'diagram'];
const documented = new Set(
  [...readFileSync('docs/classes.md', 'utf8').matchAll(/^\| ([^|]+) \|/gm)].flatMap(
    ([, cell = '']) => [...cell.matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name),
  ),
);

/** A class of a role stands for those of all roles. */
const asRole = (name: string) =>
  defaultRoles.reduce(
    (out, role) => out.replace(new RegExp(`(^|-)${role}(?=-|$)`), '$1prey'),
    name,
  );

function classesOf(css: string): readonly string[] {
  const names: string[] = [];
  parse(css).walkRules(({ selector }) => {
    for (const [, name = ''] of selector.matchAll(/\.([a-zA-Z][\w-]*)/g)) names.push(name);
  });
  return names;
}

const styled = new Set(
  sheets.flatMap((name) => classesOf(readFileSync(`themes/kit/${name}.css`, 'utf8'))).map(asRole),
);
/** What the kit writes itself, into slides and pages. */
const sources = ['src/render', 'src/shell', 'src/diagrams', 'src/shared'].flatMap((folder) =>
  filesIn(folder, /\.ts$/),
);
const written = sources.join('\n');
const isKits = (name: string) => new RegExp(`['"\`. ]${name}(?![\\w-])`).test(written);

/** What is put together, or of the page. */
const made =
  /^(?:layout-|katex|role-|callout-|statement-|scripted$|not-yet$|notes-page$|one-step$)/;

test('each class that a slide may use is documented, and each that is documented has rules', () => {
  const own = [...styled].filter((name) => !isKits(name) && !made.test(name));
  expect(own.filter((name) => !documented.has(name)).sort()).toEqual([]);
  const meant = [...styled, 'step', 'aside'];
  expect([...documented].filter((name) => !meant.includes(name))).toEqual([]);
});

test('each picture of the documentation is one that the build made, of the gallery or of a page, and is shown', () => {
  const gallery = readFileSync('slides/decks/gallery.ts', 'utf8');
  const texts = filesIn('docs', /\.md$/).join('\n');
  const shown = [...texts.matchAll(/\]\(pictures\/([\w.-]+)\.png\)/g)].map(([, name = '']) => name);
  const there = readdirSync('docs/pictures').map((name) => name.replace(/\.png$/, ''));
  expect([...new Set(shown)].sort()).toEqual(there.sort());
  const ids = shown.map((name) => name.replace(/\..*/, ''));
  // Those of whole pages are drawn by what lies beside the guide.
  const pages = readFileSync('docs/pictures.mjs', 'utf8');
  const isMade = (id: string) =>
    id.startsWith('page-')
      ? pages.includes(`async ${id.slice('page-'.length)}(page)`)
      : gallery.includes(`id: '${id}'`);
  expect(ids.filter((id) => !isMade(id))).toEqual([]);
  const size = there.reduce((sum, name) => sum + statSync(`docs/pictures/${name}.png`).size, 0);
  expect(size).toBeLessThan(200_000);
});
