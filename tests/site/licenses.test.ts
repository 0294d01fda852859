import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bundleSite } from '../../src/site/bundle.ts';
import { bundlePage } from '../../src/site/single.ts';
import { folderOf, smallProject } from '../folder.ts';

/** The packages that what runs in a browser imports, and those whose fonts the kit's themes have. */
function packagesIn(folder: string, statement: RegExp): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const texts = files
    .filter((name) => /\.(?:ts|css)$/.test(name))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));
  const names = texts.flatMap((text) => [...text.matchAll(statement)].map(([, name = '']) => name));
  return [...new Set(names)];
}

const imported = packagesIn(
  'src/shell',
  /^import (?!type)[^;]*? from '((?:@[\w-]+\/)?[a-z][\w.-]*)[^']*'/gm,
);
const fonts = packagesIn('themes', /url\("(@fontsource[\w-]*\/[\w-]+)\//g);
const bundled = [
  ...imported.filter((name) => name !== 'virtual'),
  'workbox-core',
  'katex',
  'mesa-deck',
  ...fonts,
];

test('a site goes with the licences of all that it holds, and its pages say where they are', {
  timeout: 240_000,
}, async () => {
  const root = folderOf(smallProject);
  const bundle = await bundleSite({ root, theme: 'mesa', pictures: false, app: true });
  const notices = String(bundle.get('licenses.txt'));
  expect(imported).toEqual(expect.arrayContaining(['reveal.js', 'workbox-routing']));
  expect(fonts.length).toBeGreaterThan(1);
  const named = [...notices.matchAll(/^(\S+) \d[\w.-]* \(.+\)$/gm)].map(([, name]) => name);
  expect(bundled.filter((name) => !named.includes(name))).toEqual([]);
  expect(notices).toContain('Copyright (C) 2011-2026 Hakim El Hattab');
  expect(notices).toContain('SIL OPEN FONT LICENSE Version 1.1');
  for (const [page, address] of [
    ['index.html', 'licenses.txt'],
    ['small/index.html', '../licenses.txt'],
    ['small/speaker/index.html', '../../licenses.txt'],
  ] as const) {
    expect(String(bundle.get(page))).toContain(`<link rel="license" href="${address}">`);
  }
  // Whoever has the app has them too.
  expect(String(bundle.get('sw.js'))).toContain('licenses.txt');
});

test('a page that stands alone holds them', { timeout: 240_000 }, async () => {
  const page = await bundlePage('small', { root: folderOf(smallProject), theme: 'mesa' });
  const [, notices = ''] =
    /<script type="text\/plain" id="_licenses">([\s\S]*?)<\/script>/.exec(page) ?? [];
  // It has the fonts of the theme that it wears, and of no other.
  const worn = fonts.filter((name) => /atkinson|fraunces/.test(name));
  for (const name of ['reveal.js', 'katex', 'perfect-freehand', 'mesa-deck', ...worn]) {
    expect(notices).toContain(`\n${name} `);
  }
});
