import { expect, test } from 'vitest';
import type { SiteOptions } from '../../src/site/options.ts';
import { withSmallFonts } from '../../src/site/pages/fonts.ts';
import { Site } from '../../src/site/site.ts';
import { parseCss } from '../../src/site/styles/css.ts';
import {
  type AskedBeside,
  formulaLists,
  hasSigns,
  keepAskedFaces,
  splitFormulas,
} from '../../src/site/styles/fonts/formulas.ts';
import { folderOf, smallProject } from '../folder.ts';

/** "Main-Bold Math-Italic": the fonts of formulas of the pages of a deck of one slide that wears `paper`. */
async function fontsOf(
  body: string,
  { files = {}, ...options }: Partial<SiteOptions> & { files?: Record<string, string> } = {},
): Promise<string> {
  const slide = `import { defineSlide, html, math } from 'mesa-deck';
    export default defineSlide({ id: 'first', title: 'First', body: html\`${body}\` });`;
  const root = folderOf({ ...smallProject, 'slides/first.ts': slide, ...files });
  const site = new Site({ root, theme: 'paper', draw: async () => new Map(), ...options });
  const styles = await site.styles('deck-paper');
  const { css } = await withSmallFonts(site, styles ?? { css: '', files: [] });
  return namesIn(css);
}

function namesIn(css: string): string {
  const found = css.matchAll(/KaTeX_(\w+-[A-Z]\w+)(?:-\w+)?\.woff2/g);
  return [...found].map(([, name]) => name).join(' ');
}

test('a formula brings the fonts that it is set in, upright or slanted, bold or not', async () => {
  const plain = await fontsOf('<p>${math`\\theta + 1`}</p>');
  expect(plain).toBe('Main-Regular Math-Italic');
  const bold = await fontsOf('<p>${math`\\mathbf{x} + \\mathfrak{g}`}</p>');
  expect(bold).toBe('Fraktur-Bold Fraktur-Regular Main-Bold Main-Regular Math-Italic');
  const symbol = await fontsOf('<p>${math`\\boldsymbol{\\theta}`}</p>');
  expect(symbol).toBe('Main-Bold Main-Regular Math-BoldItalic Math-Italic');
  const text = await fontsOf('<p>${math`\\text{\\textbf{is} \\textit{so}}`}</p>');
  expect(text).toContain('Main-Bold Main-BoldItalic Main-Italic Main-Regular');
});

test('a theme finds the fonts of formulas that it names behind its own', async () => {
  // `paper` names one; others that a reader may choose, two. What is bold has ordinary letters.
  expect(await fontsOf('<b>Bold</b>')).toBe('Main-Regular Math-Italic');
  expect(await fontsOf('<b>Bold</b>', { single: true })).toBe('Main-Regular');
  // Signs that fonts for text may lack may stand in bold or slanted words.
  const all = 'Main-Bold Main-BoldItalic Main-Italic Main-Regular Math-BoldItalic Math-Italic';
  expect(await fontsOf('<b>θ → 0</b>')).toBe(all);
  expect(await fontsOf('<b>θ → 0</b>', { single: true })).toBe(all.replace(/ Math.*/, ''));
});

test('who sets text in a font of formulas has all of it', async () => {
  const fraktur = 'Fraktur-Bold Fraktur-Regular';
  expect(await fontsOf('<p style="font-family: KaTeX_Fraktur">Old</p>')).toContain(fraktur);
  const styled = (css: string) =>
    fontsOf('<p>${math`x`}</p>', { files: { 'slides/styles.css': css } });
  expect(await styled('.old { font-family: KaTeX_Fraktur, serif }')).toContain(fraktur);
  const plain = 'Main-Regular Math-Italic';
  expect(await styled('.slide p { font-weight: 700 }')).toBe(plain);
  expect(await styled('.slide span.told:not(.katex *) { font-weight: 700 }')).toBe(plain);
  expect(await styled('.slide :is(b, strong) { font-weight: 700 }')).toBe(plain);
  expect(await styled('.slide span { font-weight: normal }')).toBe(plain);
  // What meets the parts of a formula may have any of them bold.
  for (const rule of [
    '.slide .katex { font-weight: bold }',
    '.told :is(b, span) { font-style: italic }',
    '.told * { font-weight: var(--weight) }',
    '.told :where(.mord) { font: inherit }',
  ]) {
    expect(await styled(rule), rule).toMatch(/^Main-Bold .* Math-BoldItalic/);
  }
});

test('of faces that nothing names none is left, and others are never touched', () => {
  const root = parseCss(`
    @font-face { font-family: "KaTeX_AMS"; src: url(KaTeX_AMS-Regular.woff2) }
    @font-face { font-family: Own; src: url(own.woff2); font-weight: 700 }`);
  const nothing: AskedBeside = { lists: [], brought: new Set(), parts: new Set(), signs: true };
  keepAskedFaces(root, nothing);
  expect(root.toString()).toMatch(/^\s*@font-face { font-family: Own;[^@]*$/);
});

test('behind a font of signs alone, letters are in the font of formulas, bold ones too', () => {
  const nothing: AskedBeside = { lists: [], brought: new Set(), parts: new Set(), signs: false };
  const namesBehind = (range: string) => {
    const root = parseCss(`
      @font-face { font-family: Own; src: url(own.woff2); unicode-range: ${range} }
      @font-face { font-family: KaTeX_Main; font-weight: 700; src: url(KaTeX_Main-Bold.woff2) }
      @font-face { font-family: KaTeX_Main; src: url(KaTeX_Main-Regular.woff2) }
      :root { --font-text: Own, KaTeX_Main }`);
    keepAskedFaces(root, nothing);
    return namesIn(root.toString());
  };
  expect(namesBehind('U+0-FF')).toBe('Main-Regular');
  expect(namesBehind('U+2190-21FF')).toBe('Main-Bold Main-Regular');
});

test('formulas are told from the text around them', () => {
  const formula = '<span class="katex"><span>θ</span><span><span>∇</span></span></span>';
  const [rest, formulas] = splitFormulas(`<p>Of <span>a</span> ${formula}, and ${formula}.</p>`);
  expect(rest).toBe('<p>Of <span>a</span> , and .</p>');
  expect(formulas).toBe(formula + formula);
  expect(splitFormulas(`a${formula.slice(0, -7)}`)[0]).toBe('a');
  expect(['a − b “é”… • €', 'Привет 学', 'a→b', 'θ', 'x′', '∇'].map(hasSigns)).toEqual([
    ...[false, false, true, true, true, true],
  ]);
  expect(
    formulaLists('<text font-family="&quot;Own&quot;, KaTeX_Main" x="1">KaTeX_AMS</text>'),
  ).toEqual(['"Own", KaTeX_Main" x']);
  expect(formulaLists('a { --font: "Own", KaTeX_Main, serif; color: red }')).toEqual([
    ' "Own", KaTeX_Main, serif',
  ]);
});
