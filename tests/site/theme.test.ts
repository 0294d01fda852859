import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCache } from '../../src/files/cache.ts';
import { Site } from '../../src/site/site.ts';
import { pinFonts, subsetFonts } from '../../src/site/styles/fonts/subset.ts';
import { defaultTheme, readTheme } from '../../src/site/styles/theme.ts';
import { folderOf, smallProject } from '../folder.ts';

/** What reading a theme that says this tells. */
function messageOf(css: string): string {
  try {
    readTheme(folderOf({ 'themes/own.css': css }), 'own');
    return 'no error';
  } catch (error) {
    return (error as Error).message;
  }
}

const tokensOf = (css: string) => readTheme(folderOf({ 'themes/own.css': css }), 'own').tokens;

describe('a theme', () => {
  test('may be called what a style of the kit is called', () => {
    for (const name of ['paper', 'text', 'print', 'card', 'desk']) {
      const root = folderOf({ [`themes/${name}.css`]: ':root { --ground: #123456 }' });
      expect(readTheme(root, name).tokens.get('--ground')).toBe('#123456');
    }
  });

  test('has the tokens that hold everywhere: those of a medium stay there', () => {
    const tokens = tokensOf(`
      /* --ink: #999999; */
      :root { --ground: #ffffff; --ink:#111111 }
      @layer mine { :root { --line: #222222 } }
      .dark { --ground: #000001 }
      @media (prefers-color-scheme: dark) { :root { --ground: #000002 } }
      @media print { :root { --ink: #000003 } }`);
    expect(['--ground', '--ink', '--line'].map((name) => tokens.get(name))).toEqual([
      '#ffffff',
      '#111111',
      '#222222',
    ]); // prettier-ignore
  });

  test('may have properties of its own', () => {
    expect(messageOf(':root { --brand: #123 } .x { color: var(--brand) }')).toBe('no error');
    expect(messageOf(':root { --grounds: #123 } .x { color: var(--grounds) }')).toBe('no error');
  });

  test('with a slip is named with its line and what was meant', () => {
    expect(messageOf(':root {\n  --grond: #fff;\n}')).toMatchInlineSnapshot(`
      "error: there is no token --grond
         at: themes/own.css, line 2
       hint: did you mean --ground?"
    `);
    expect(messageOf(':root {\n  --ground: #fff\n  --ink: #000;\n}')).toMatchInlineSnapshot(`
      "error: a semicolon is lost after the value of --ground
         at: themes/own.css, line 2
       hint: end the value of --ground with a semicolon, before --ink"
    `);
    expect(messageOf('.x { color: red\n  background: blue }')).toContain(
      "can't be read: Missed semicolon",
    );
    expect(messageOf(':root {\n  --ground #fff;\n}')).toMatchInlineSnapshot(`
      "error: the stylesheet can't be read: Unknown word --ground
         at: themes/own.css, line 2
       hint: mend it there; a rule is written selector { name: value; }"
    `);
    expect(messageOf(':root {\n  --ground: #fff;\n')).toMatchInlineSnapshot(`
      "error: the stylesheet can't be read: Unclosed block
         at: themes/own.css, line 1
       hint: mend it there; a rule is written selector { name: value; }"
    `);
    expect(messageOf('@import url("https://example.org/font.css");')).toMatchInlineSnapshot(`
      "error: a stylesheet of slides can't import another: url("https://example.org/font.css")
         at: themes/own.css, line 1
       hint: put its rules in the place of the import, and fonts into a package or beside it"
    `);
    expect(messageOf('.x { background: url(//example.org/x.png) }')).toMatchInlineSnapshot(`
      "error: the file //example.org/x.png is on another site
         at: themes/own.css, line 1
       hint: put the file beside the stylesheet or install a package that has it: no page asks another site"
    `);
    expect(messageOf('@font-face { font-family: X; src: url(x.woff2) }')).toMatchInlineSnapshot(`
      "error: there is no file x.woff2
         at: themes/own.css, line 1
       hint: put it beside the stylesheet, or install the package that has it"
    `);
  });

  test('with a slip shows it in the place of its deck while it is written, and the others go on', async () => {
    const deck = smallProject['slides/decks/small.ts'].replace('slides:', "theme: 'own', slides:");
    const other = smallProject['slides/decks/small.ts'].replace("'small'", "'other'");
    const root = folderOf({
      ...smallProject,
      'slides/decks/small.ts': deck,
      'slides/decks/other.ts': other,
      'themes/own.css': ':root { --grond: #fff }',
    }); // prettier-ignore
    const site = new Site({ root, draw: async () => new Map(), onFault: () => undefined });
    expect(await site.page('small/index.html')).toContain('there is no token --grond');
    expect(await site.page('other/index.html')).toContain('<p>One</p>');
    const built = new Site({ root, draw: async () => new Map() });
    await expect(built.page('small/index.html')).rejects.toThrow('there is no token --grond');
  });

  test('that no deck names is the default', async () => {
    const site = new Site({ root: folderOf(smallProject), draw: async () => new Map() });
    expect(await site.page('small/index.html')).toContain(`/@mesa-deck/deck-${defaultTheme}.css`);
  });
});

test('a face of one weight looks alike while it is written, built, printed and pictured', async () => {
  const root = folderOf();
  const woff2 = '@fontsource-variable/fraunces/files/fraunces-latin-opsz-normal.woff2';
  copyFileSync(`node_modules/${woff2}`, join(root, 'own.woff2'));
  const face = `@font-face { font-family: Own; font-weight: 400; src: url("${root}/own.woff2") format("woff2") }`;
  const cache = openCache(join(root, 'cache'));
  const { default: fontverter } = await import('fontverter');
  const axesOf = async (css: string) => {
    const file = /url\("([^"]+)"\)/.exec(css)?.[1] ?? '';
    const { readFileSync } = await import('node:fs');
    const font = await fontverter.convert(readFileSync(file), 'truetype');
    // The table of the axes that vary begins with a head of 16 bytes that says how many there are.
    const tables = font.readUInt16BE(4);
    const at = Array.from({ length: tables }, (_, index) => 12 + 16 * index).find(
      (start) => font.toString('latin1', start, start + 4) === 'fvar',
    );
    if (at === undefined) return [];
    const fvar = font.readUInt32BE(at + 8);
    const count = font.readUInt16BE(fvar + 8);
    return Array.from({ length: count }, (_, index) =>
      font.toString('latin1', fvar + 16 + 20 * index, fvar + 20 + 20 * index),
    );
  };
  expect(await axesOf(face)).toContain('wght');
  const pinned = await pinFonts(face, cache);
  expect(await axesOf(pinned)).not.toContain('wght');
  // While it is written nobody waits until it is packed.
  expect(pinned).toMatch(/\.ttf"\) format\("truetype"\)/);
  expect(await axesOf(await subsetFonts(face, 'abc', cache))).not.toContain('wght');
  // A range of weights goes on varying.
  const range = face.replace('400', '100 900');
  expect(await pinFonts(range, cache)).toContain(`${root}/own.woff2`);
});

test('a font is cut anew only where a text has other characters of its own', async () => {
  const root = folderOf();
  for (const [name, file] of [
    ['text', '@fontsource-variable/fraunces/files/fraunces-latin-opsz-normal.woff2'],
    ['script', 'katex/dist/fonts/KaTeX_Script-Regular.woff2'],
  ] as const) {
    copyFileSync(join('node_modules', file), join(root, `${name}.woff2`));
  }
  const faces = ['text', 'script']
    .map((name) => `@font-face { font-family: ${name}; src: url('${root}/${name}.woff2') }`)
    .join('\n');
  const cache = openCache(join(root, 'cache'));
  const fontsOf = async (text: string) =>
    [...(await subsetFonts(faces, text, cache)).matchAll(/url\(['"]?([^'")]+)/g)].map(
      ([, file]) => file,
    );
  const [plain, accented] = [await fontsOf('word'), await fontsOf('wörd')];
  expect(accented[0]).not.toBe(plain[0]);
  expect(accented[1]).toBe(plain[1]);
});
