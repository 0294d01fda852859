import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineDeck, html, math, mermaid } from 'mesa-deck';
import { expect, test } from 'vitest';
import { openCache } from '../../src/files/cache.ts';
import { Site } from '../../src/site/site.ts';
import { subsetFonts } from '../../src/site/styles/fonts.ts';
import { lostGlyphs } from '../../src/site/styles/glyphs.ts';
import { pageStyles } from '../../src/site/styles/styles.ts';
import { readTheme } from '../../src/site/styles/theme.ts';
import { folderOf, smallProject } from '../folder.ts';

const theme = readTheme(process.cwd(), 'mesa');

test('what no font of the theme has is named with its slide and the package that has it', async () => {
  const slide = (id: string, title: string, body: ReturnType<typeof html>) => ({ id, title, body });
  const deck = defineDeck({
    id: 'd',
    title: 'D',
    slides: [
      slide('plain', 'It’s “fine” – naïve Übung …', html`<p>θ → x ≤ 5 × 2 &amp; <b>bold</b></p>`),
      slide('signs', 'Goal 🎯', html`<p>👩‍💻 한국어</p>`),
      slide(
        'scripts',
        'Title',
        html`${mermaid('x')`flowchart LR
        a[हिन्दी] --> b[学習]`}`,
      ),
    ],
  });
  const lost = await lostGlyphs(deck, theme);
  const packages = lost.map(({ slide: { id }, hint }) => [
    id,
    /@fontsource\/([\w-]+)/.exec(hint)?.[1],
  ]);
  expect(packages).toEqual([
    ['signs', 'noto-color-emoji'],
    ['signs', 'noto-sans-kr'],
    ['scripts', 'noto-sans-devanagari'],
    ['scripts', 'noto-sans-sc'],
  ]); // prettier-ignore
  expect(`${lost[0]?.what}; ${lost[0]?.hint}`).toMatchInlineSnapshot(
    `"no font of the theme 'mesa' has 🎯 (U+1F3AF), 👩 (U+1F469), 💻 (U+1F4BB): another machine draws it otherwise, or an empty box; npm install @fontsource/noto-color-emoji: its font is then used where the theme has none"`,
  );
});

test('a theme without fonts of its own leaves to systems what they all have', async () => {
  const plain = readTheme(folderOf({ 'themes/plain.css': ':root { --ink: #000 }' }), 'plain');
  const slides = [{ id: 'a', title: 'Übung – θ → Ж', body: html`<p>한</p>` }];
  const lost = await lostGlyphs(defineDeck({ id: 'd', title: 'D', slides }), plain);
  expect(lost.map(({ what }) => what)).toEqual([expect.stringContaining('has 한 (U+D55C):')]);
});

test('a build warns of it', async () => {
  const first = smallProject['slides/first.ts'].replace('One', '한');
  const warnings: string[] = [];
  const root = folderOf({ ...smallProject, 'slides/first.ts': first });
  const site = new Site({ root, draw: async () => new Map(), warn: (text) => warnings.push(text) });
  await site.page('small/index.html');
  expect(warnings.join()).toMatch(
    /^warning: small\/first: no font of the theme 'plain' has 한 \(U\+D55C\)/,
  );
});

test('signs in formulas are looked at too', async () => {
  const slides = [
    { id: 'a', title: 'A', body: html`${math`\text{é}\le\theta`} ${math`\text{学}`}` },
  ];
  const lost = await lostGlyphs(defineDeck({ id: 'd', title: 'D', slides }), theme);
  expect(lost.map(({ what }) => what)).toEqual([expect.stringContaining('has 学 (U+5B66):')]);
});

test('a font package that the project has installed is used where the theme has no glyph', async () => {
  const name = '@fontsource/noto-sans-symbols-2';
  const face = (file: string, range: string) =>
    `@font-face { font-family: 'Noto Sans Symbols 2'; font-weight: 400; unicode-range: ${range};
       src: url(./files/${file}.woff2) format('woff2'), url(./files/${file}.woff) format('woff') }`;
  const files = {
    ...smallProject,
    [`node_modules/${name}/400.css`]: face('signs', 'U+2700-27bf') + face('other', 'U+1F000-1F0FF'),
  };
  const dependencies = JSON.stringify({ dependencies: { [name]: '*' } });
  const root = folderOf({ ...files, 'package.json': dependencies });
  mkdirSync(join(root, `node_modules/${name}/files`));
  // A font of other signs stands in for it: it has the tick.
  for (const file of ['signs', 'other']) {
    const font = 'node_modules/katex/dist/fonts/KaTeX_AMS-Regular.woff2';
    copyFileSync(font, join(root, `node_modules/${name}/files/${file}.woff2`));
  }
  const slides = [{ id: 'a', title: 'Done ✓', body: html`<p>✓</p>` }];
  const deck = defineDeck({ id: 'd', title: 'D', slides });
  expect(await lostGlyphs(deck, readTheme(folderOf(files)))).toHaveLength(1);
  expect(await lostGlyphs(deck, readTheme(root))).toEqual([]);
  const { css } = pageStyles.get('deck')?.(readTheme(root), []) ?? { css: '' };
  expect(css).toMatch(/--font-text: [^;]*, "Noto Sans Symbols 2";/);
  const small = await subsetFonts(css, '✓', openCache(join(root, 'cache')));
  expect(small.match(/font-family: 'Noto Sans Symbols 2'/g)).toHaveLength(1);
});
