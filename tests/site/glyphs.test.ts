import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { html, type Slide } from 'mesa-deck';
import { expect, test, vi } from 'vitest';
import type { Command } from '../../src/cli/command.ts';
import { build } from '../../src/cli/commands/build.ts';
import { check } from '../../src/cli/commands/check.ts';
import { pdf } from '../../src/cli/commands/pdf.ts';
import { openCache } from '../../src/files/cache.ts';
import { readPdf } from '../../src/pdf/document.ts';
import { fontOf } from '../../src/pdf/fonts/font.ts';
import {
  decodePDFRawStream,
  PDFDict,
  PDFName,
  type PDFObject,
  PDFRawStream,
} from '../../src/pdf/library.ts';
import { lostGlyphs, sayLost } from '../../src/site/styles/fonts/glyphs.ts';
import { drawnFor, subsetFonts } from '../../src/site/styles/fonts/subset.ts';
import { pageStyles } from '../../src/site/styles/styles.ts';
import { readTheme, type Theme } from '../../src/site/styles/theme.ts';
import { openPdf, textsOf } from '../browser/read-pdf.ts';
import { runHere } from '../cli/run.ts';
import { folderOf, smallProject } from '../folder.ts';
import { deckOf, renderDeck } from '../render/fixture.ts';

const theme = readTheme(process.cwd(), 'mesa');

/** What slides lack, each given as the parts of one. */
async function lostOf(slides: readonly Partial<Slide>[], of: Theme = theme) {
  const rendered = await renderDeck(deckOf(...slides));
  const lost = await lostGlyphs(
    rendered.map(({ id, section, notes }) => {
      return `<div data-entry="${id}">${section}${notes ?? ''}</div>`;
    }),
    of,
  );
  return lost.map((each) => ({ ...each, ...sayLost(each) }));
}

test('what no font of the theme has is named with its slide and the package that has it', async () => {
  const lost = await lostOf([
    {
      id: 'plain',
      title: 'It’s “fine” – naïve Übung …',
      body: html`<p>θ → x ≤ 5 × 2 &amp; <b>e\u0301</b></p>`,
    },
    { id: 'signs', title: 'Goal 🎯', body: html`<p>👩‍💻 한국어</p>` },
    { id: 'scripts', title: 'Title', body: html`<p>हिन्दी &#x5B66;</p>` },
  ]);
  const packages = lost.map(({ slide, hint }) => [slide, /@fontsource\/([\w-]+)/.exec(hint)?.[1]]);
  expect(packages).toEqual([
    ['signs', 'noto-color-emoji'],
    ['signs', 'noto-sans-kr'],
    ['scripts', 'noto-sans-devanagari'],
    ['scripts', 'noto-sans-sc'],
  ]); // prettier-ignore
  expect(`${lost[0]?.what}; ${lost[0]?.hint}`).toMatchInlineSnapshot(
    `"the fonts 'Fraunces' and 'Atkinson Hyperlegible Next' of the theme 'mesa' have no 🎯 (U+1F3AF), 👩 (U+1F469), 💻 (U+1F4BB): another machine draws it otherwise, or an empty box; npm install @fontsource/noto-color-emoji: its font is then used where the theme has none"`,
  );
});

test('a theme without fonts of its own leaves to systems what they all have', async () => {
  const plain = readTheme(folderOf({ 'themes/plain.css': ':root { --ink: #000 }' }), 'plain');
  const lost = await lostOf([{ title: 'Übung – θ → Ж', body: html`<p>한</p>` }], plain);
  expect(lost.map(({ what }) => what)).toEqual([
    expect.stringContaining("the font 'sans-serif' of the theme 'plain' has no 한 (U+D55C):"),
  ]);
});

test('fonts that a theme names by another of its words are its own', async () => {
  const lost = await lostOf([{ title: 'Title', body: html`<p>∯</p>` }], readTheme('.', 'plain'));
  expect(lost[0]?.what).toMatch(
    /^the font 'Atkinson Hyperlegible Next' of the theme 'plain' has no ∯/,
  );
});

/** A sign of its own for each place that shows one, in no font that a project has. */
const places = {
  title: '\u{1f3af}',
  text: '\u{1f4a1}',
  notes: '\u{1f4dd}',
  code: '\u{1f4bb}',
  formula: '\u5b66',
  drawn: '\u{1f4c8}',
  'drawn in code': '\u{1f4be}',
  label: '\u{1f517}',
  caption: '\u{1f4cc}',
  words: '\u{1f4ac}',
  control: '\u{1f39a}',
  picture: '\u{1f5bc}',
  section: '\u{1f4da}',
  reference: '\u{1f4d6}',
  symbol: '\u{1f523}',
  deck: '\u{1f0cf}',
};

const everywhere = {
  'slides/decks/small.ts': `
    import { defineDeck } from 'mesa-deck';
    import first from '../first.ts';
    import second from '../second.ts';
    export default defineDeck({ id: 'small', title: 'Small ${places.deck}', slides: [first, second] });`,
  'slides/figures/live.ts': `
    import { defineFigure, html } from 'mesa-deck';
    export default defineFigure({ id: 'live', alt: 'A line', caption: 'Line ${places.caption}',
      width: 400, height: 100, run: () => [1], say: () => 'Done ${places.words}',
      controls: [{ kind: 'range', name: 'x', label: 'X ${places.control}', min: 0, max: 1, step: 1, value: 0 }],
      draw: () => html\`<text x="9" y="20">a ${places.drawn}</text>
        <text x="9" y="50" font-family="var(--font-code)">b ${places['drawn in code']}</text>\` });`,
  'slides/first.ts': `
    import { cite, code, defineSlide, html, math } from 'mesa-deck';
    export default defineSlide({ id: 'first', title: 'Title ${places.title}',
      section: 'Part ${places.section}', minutes: 1,
      body: html\`<p>Text ${places.text}</p>\${math\`\\text{${places.formula}}\`}
        \${code('js')\`x = '${places.code}'\`}\`,
      notes: html\`<p>Say ${places.notes}</p>\${cite('one')}\` });`,
  'slides/second.ts': `
    import { defineSlide, figure, html, mermaid } from 'mesa-deck';
    import live from './figures/live.ts';
    export default defineSlide({ id: 'second', title: 'Drawn', introduces: ['new'], minutes: 1,
      body: html\`\${figure(live)}
        \${mermaid('One')\`flowchart LR
          a[${places.label}]\`}
        <svg viewBox="0 0 9 9"><text>${places.picture}</text></svg>\`,
      notes: html\`<p>Say it.</p>\` });`,
  'slides/references.json': JSON.stringify([{ id: 'one', title: `Of ${places.reference}` }]),
  'slides/notation.ts': `
    import { defineNotation } from 'mesa-deck';
    export default defineNotation({
      new: { tex: 'n', name: 'new', meaning: 'a new ${places.symbol}', role: 'neutral' } });`,
};

/** The names of the places whose signs are told of. */
function told(lines: readonly string[]): readonly string[] {
  const text = lines.join();
  return Object.entries(places).flatMap(([name, sign]) => (text.includes(sign) ? [name] : []));
}

/** What a command prints, to read and of its doubts. */
async function said(root: string, name: string, command: Command, ...args: readonly string[]) {
  const lines: string[] = [];
  const spies = (['log', 'warn'] as const).map((each) =>
    vi.spyOn(console, each).mockImplementation((line) => void lines.push(line)),
  );
  await runHere(name, command, args, root);
  for (const spy of spies) spy.mockRestore();
  return lines;
}

test('build, pdf and check look wherever a deck shows something', async () => {
  const root = folderOf(everywhere);
  const commands = {
    build: await said(root, 'build', build, '--no-pictures', '--no-app'),
    'build with all at hand': await said(root, 'build', build, '--no-pictures', '--no-app'),
    pdf: await said(root, 'pdf', pdf, '--notes'),
    check: await said(root, 'check', check),
  };
  process.exitCode = undefined;
  const all = Object.keys(places);
  for (const [command, printed] of Object.entries(commands)) {
    const lines = printed.filter((line) => line.includes('another machine draws it'));
    const ofDeck = lines.filter((line) => /\bsmall: /.test(line));
    expect([command, told(lines)]).toEqual([command, all]);
    expect([command, told(ofDeck)]).toEqual([command, ['symbol', 'deck']]);
    expect(lines.join()).toMatch(/small\/first: .*'KaTeX_Main' of the theme 'plain' has no 学/);
  }
});

const textOf = (stream: PDFObject | undefined) =>
  stream instanceof PDFRawStream
    ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
    : '';

test('emoji of an installed package are printed in their colours, wherever they stand', async () => {
  const name = 'node_modules/@fontsource/noto-color-emoji';
  const flags = Object.fromEntries(
    Object.entries(everywhere).map(([path, text]) => {
      const signs = Object.values(places).filter((sign) => sign !== places.formula);
      const flagged = text.replace(new RegExp(signs.join('|'), 'gu'), '🏁');
      return [path, flagged.replace(places.formula, 'n')];
    }),
  );
  const root = folderOf({
    ...flags,
    'package.json': JSON.stringify({ dependencies: { '@fontsource/noto-color-emoji': '*' } }),
    [`${name}/400.css`]: "@font-face { font-family: 'Noto Color Emoji'; src: url(./no.woff2) }",
    [`${name}/emoji-400.css`]: `@font-face { font-family: 'Noto Color Emoji'; font-weight: 400;
      src: url(./flag.woff2) format('woff2') }`,
  });
  copyFileSync('tests/fixtures/emoji/flag.woff2', join(root, name, 'flag.woff2'));
  const lines = await said(root, 'pdf', pdf, '--notes');
  expect(lines).toEqual([join('out', 'small.pdf')]);
  const bytes = readFileSync(join(root, 'out/small.pdf'));
  // On the first slide in its title, text, code and section; three in its notes; the others are drawn.
  const texts = await textsOf(await openPdf(bytes));
  expect(texts.map((text) => text.split('🏁').length - 1)).toEqual([4, 3, 6, 0]);
  const { content } = await readPdf(bytes, 'small.pdf');
  const glyphs = content.shown.flatMap(({ font: found, bytes, page }) => {
    const font = fontOf(found);
    return [...font.glyphsIn(bytes)].map((glyph) => ({ font, page, ...glyph }));
  });
  expect(
    glyphs.filter(({ isNotdef }) => isNotdef).map(({ page, font }) => [page, font.name]),
  ).toEqual([]);
  const drawn = glyphs.filter(({ unicode }) => unicode === '🏁');
  expect(drawn.length).toBeGreaterThan(0);
  // What is in layers of colours, a PDF has as drawings; as one of outlines the font would show nothing.
  expect(new Set(drawn.map(({ font }) => font.kind))).toEqual(new Set(['Type3']));
  for (const { font } of drawn) {
    const drawings = font.dict.lookup(PDFName.of('CharProcs'), PDFDict).values();
    const texts = drawings.map((each) => textOf(font.dict.context.lookup(each)));
    expect(texts.some((text) => /(?:^|\s)(?:Do|f)\b/.test(text))).toBe(true);
  }
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
  const slides = [{ title: 'Done ✓', body: html`<p>✓ <code>✓</code></p>` }];
  expect(await lostOf(slides, readTheme(folderOf(files)))).toHaveLength(1);
  expect(await lostOf(slides, readTheme(root))).toEqual([]);
  const { css } = pageStyles.get('deck')?.([{ theme: readTheme(root) }], []) ?? { css: '' };
  expect(css).toMatch(/--font-text: [^;]*, "Noto Sans Symbols 2";/);
  const small = await subsetFonts(css, '✓', openCache(join(root, 'cache')));
  expect(small.match(/font-family: 'Noto Sans Symbols 2'/g)).toHaveLength(1);
});

test('a font keeps what signs are drawn with, and not only those that are written', () => {
  expect(drawnFor('<p>plain</p>')).toBe('');
  expect(drawnFor('e\u0301')).toBe('é');
  // How a word that ends in AM is shaped: the ring goes over the letter before it.
  expect(drawnFor('จำ')).toContain('\u0e4d');
  expect(drawnFor('ຈຳ')).toContain('\u0ecd');
  for (const mark of '„‚«»‹›「」『』') expect(drawnFor('<q>said</q>')).toContain(mark);
});
