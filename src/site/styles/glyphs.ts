import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentOf } from '../../content/content.ts';
import type { Deck, Slide } from '../../deck.ts';
import { textOf } from '../../plan/text.ts';
import { packageFile } from '../project/kit.ts';
import { fontPackages } from './font-packages.ts';
import type { Theme } from './theme.ts';

/** What of a slide is in no font that its deck brings along. */
export interface LostGlyphs {
  readonly slide: Slide;
  readonly what: string;
  readonly hint: string;
}

/**
 * The characters of slides that no font of their theme has. A system draws them with a font of its own,
 * another one on each machine, or as an empty box.
 */
export async function lostGlyphs(deck: Deck, theme: Theme): Promise<readonly LostGlyphs[]> {
  const [inTitle, inText, inFormulas] = await Promise.all([
    charactersOf(theme, '--font-title'),
    charactersOf(theme, '--font-text'),
    charactersIn(katexFile('KaTeX_Main-Regular')).then((all) => new Set(all)),
  ]);
  return deck.slides.flatMap((slide) => {
    if (typeof slide?.title !== 'string') return [];
    const labels = [...contentOf([slide.body, slide.notes], 'diagram')].map(({ source }) => source);
    const text = [textOf(slide.body), textOf(slide.notes), ...labels].join(' ');
    const formulas = [...contentOf([slide.body, slide.notes], 'math')].map(({ tex }) => tex);
    const lost = new Set([
      ...missing(slide.title, inTitle),
      ...missing(text, inText),
      // KaTeX has signs for what is common, be it composed of several.
      ...missing(formulas.join(' '), inFormulas).filter((sign) => !common.test(sign)),
    ]);
    return kindsOf(lost).map(([signs, name]) => ({
      slide,
      what: `no font of the theme '${theme.name}' has ${signs.slice(0, 8).map(named).join(', ')}${signs.length > 8 ? ' …' : ''}: another machine draws it otherwise, or an empty box`,
      hint: `npm install @fontsource/${name}: its font is then used where the theme has none`,
    }));
  });
}

/** "가 (U+AC00)": a sign that may not be seen is named by its number too. */
function named(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  return `${sign} (U+${code.toString(16).toUpperCase().padStart(4, '0')})`;
}

/** What separates, controls or joins characters draws nothing by itself. */
const unseen = /[\p{C}\p{Z}\p{Variation_Selector}]/u;
/** What every system has a font for: a theme may mean to leave these to it. */
const common = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\0-\u25ff]/u;

function missing(text: string, known: ReadonlySet<number> = new Set()): readonly string[] {
  const isLeftToSystems = !known.has(0x61);
  return [...text].filter(
    (sign) =>
      !unseen.test(sign) &&
      !known.has(sign.codePointAt(0) ?? 0) &&
      !(isLeftToSystems && common.test(sign)),
  );
}

/** Signs by the package that has them. */
function kindsOf(signs: ReadonlySet<string>): readonly (readonly [string[], string])[] {
  const kinds = new Map<string, string[]>();
  for (const sign of signs) {
    const [, name] = fontPackages.find(([pattern]) => pattern.test(sign)) ?? [];
    if (name !== undefined) kinds.set(name, [...(kinds.get(name) ?? []), sign]);
  }
  return [...kinds].map(([name, own]) => [own, name] as const);
}

/** The characters that are in the fonts of a list of families, as far as a deck brings them. */
async function charactersOf(theme: Theme, token: string): Promise<ReadonlySet<number>> {
  const families = (theme.tokens.get(token) ?? '')
    .split(',')
    .map((name) => name.replace(/['"]/g, '').trim());
  const own = theme.fonts.filter(({ family }) => families.includes(family)).map(({ file }) => file);
  const others = families.flatMap((family) => {
    const style = { KaTeX_Main: 'Regular', KaTeX_Math: 'Italic', KaTeX_AMS: 'Regular' }[family];
    return style ? [katexFile(`${family}-${style}`)] : [];
  });
  const sets = await Promise.all([...new Set([...own, ...others])].map(charactersIn));
  return new Set(sets.flat());
}

const katexFile = (name: string) => join(dirname(packageFile('katex')), 'fonts', `${name}.woff2`);

const read = new Map<string, Promise<readonly number[]>>();

function charactersIn(file: string): Promise<readonly number[]> {
  const known = read.get(file) ?? readCharacters(file);
  read.set(file, known);
  return known;
}

async function readCharacters(file: string): Promise<readonly number[]> {
  const [{ default: subset }, { Blob, Face }] = await Promise.all([
    import('subset-font'),
    import('harfbuzzjs'),
  ]);
  // It reads fonts as they are in no web page.
  const options = { targetFormat: 'sfnt' as const, keepAllGlyphs: true };
  const font = await subset(readFileSync(file), '', options);
  return [...new Face(new Blob(font)).collectUnicodes()];
}
