import { defineDeck, html, mermaid } from 'mesa-deck';
import { expect, test } from 'vitest';

import { Site } from '../../src/site/site.ts';
import { lostGlyphs } from '../../src/site/styles/glyphs.ts';
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
    `"no font of the theme 'mesa' has 🎯 (U+1F3AF), 👩 (U+1F469), 💻 (U+1F4BB): another machine draws it otherwise, or an empty box; npm install @fontsource/noto-color-emoji, put the faces of its 400.css into the theme, as url("@fontsource/noto-color-emoji/files/…"), and name "Noto Color Emoji" in --font-text and --font-title"`,
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
