import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Cache } from '../../../files/cache.ts';
import { type Around, textsIn } from '../../../render/html/texts.ts';
import { say } from '../../../say.ts';
import { listed } from '../../../shared/text/listed.ts';
import { packageFile } from '../../project/kit.ts';
import type { Theme } from '../theme.ts';
import { fontPackages } from './packages.ts';
import { charactersIn } from './tools.ts';

type Kept = Pick<Cache, 'get'>;
const keepsNothing: Kept = {
  get: async (_, make) => ({ content: await make(), file: undefined }),
};

/** Characters that are in no font that a deck brings along, and which a package has. */
export interface LostGlyphs {
  /** The slide's id; none where the deck shows it beside its slides. */
  readonly slide?: string;
  readonly signs: readonly string[];
  /** The fonts that were asked for them, and whose theme they are of. */
  readonly fonts: readonly string[];
  readonly theme: string;
  /** The package's name, without its scope. */
  readonly from: string;
}

/** What is to be said of them. */
export function sayLost({ signs, fonts, theme, from }: LostGlyphs): {
  readonly what: string;
  readonly hint: string;
} {
  return { what: lack(signs, fonts, theme), hint: hintFor(from) };
}

/**
 * The characters of finished markup that no font of a theme has, wherever they are shown: in titles, text,
 * notes, code and formulas, and in what is drawn. A system draws them with a font of its own, another one on
 * each machine, or as an empty box. What stands in an element with `data-entry` is of that slide.
 */
export async function lostGlyphs(
  markups: readonly string[],
  theme: Theme,
  /** Where it is kept which characters a font has. */
  cache: Kept = keepsNothing,
): Promise<readonly LostGlyphs[]> {
  const sets = new Map<string, FontSet>();
  const setOf = async (families: string) => {
    const found = sets.get(families) ?? (await fontSet(families, theme, cache));
    sets.set(families, found);
    return found;
  };
  const usual = await Promise.all([...kinds].map(setOf));
  // By the slide, for each sign, the fonts that do not have it.
  const lost = new Map<string | undefined, Map<string, Set<string>>>();
  for (const markup of markups) {
    if (isWritten(markup)) {
      const sets = [...usual, ...(await Promise.all(familiesNamed(markup).map(setOf)))];
      const signs = [...new Set(markup)].join('');
      if (sets.every((set) => missing(signs, set).length === 0)) continue;
    }
    for (const [text, { families, slide }] of textsIn(markup, ofText, typeOf)) {
      const set = await setOf(families);
      for (const sign of missing(text, set)) {
        const signs = lost.get(slide) ?? new Map<string, Set<string>>();
        lost.set(slide, signs);
        signs.set(sign, (signs.get(sign) ?? new Set()).add(set.names[0] ?? families));
      }
    }
  }
  // What slides have lost is not told of the deck again.
  for (const sign of [...lost].flatMap(([slide, signs]) => (slide ? [...signs.keys()] : []))) {
    lost.get(undefined)?.delete(sign);
  }
  return [...lost].flatMap(([slide, signs]) =>
    packagesFor([...signs.keys()]).map(([own, from]) => {
      const fonts = [...new Set(own.flatMap((sign) => [...(signs.get(sign) ?? [])]))];
      const of = slide === undefined ? {} : { slide };
      return { ...of, signs: own, fonts, theme: theme.name, from };
    }),
  );
}

/** Whether all signs of some markup stand in it as themselves, and it names its fonts in attributes at most. */
function isWritten(markup: string): boolean {
  return !/&(?!(?:amp|lt|gt|quot|nbsp|#39);)|font-family(?!=")/i.test(markup);
}

/** The lists of families that parts of a drawing name, each once. */
function familiesNamed(markup: string): readonly string[] {
  const found = [...markup.matchAll(/\sfont-family="([^"]*)"/g)].map(([, list = '']) => list);
  return [...new Set(found)].map((list) => list.replaceAll('&quot;', '"').replaceAll('&#39;', "'"));
}

function lack(signs: readonly string[], fonts: readonly string[], theme: string): string {
  const some = signs.slice(0, 8).map(named).join(', ') + (signs.length > 8 ? ' …' : '');
  const names = listed(fonts.map((name) => `'${name}'`));
  return fonts.length > 1
    ? say`the fonts ${names} of the theme '${theme}' have no ${some}: another machine draws it otherwise, or an empty box`
    : say`the font ${names} of the theme '${theme}' has no ${some}: another machine draws it otherwise, or an empty box`;
}

const hintFor = (name: string) =>
  say`npm install @fontsource/${name}: its font is then used where the theme has none`;

/** "가 (U+AC00)": a sign that may not be seen is named by its number too. */
function named(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  return `${sign} (U+${code.toString(16).toUpperCase().padStart(4, '0')})`;
}

/** How a text is set. */
interface Type {
  /** A list of families, or what a theme calls one. */
  readonly families: string;
  readonly slide?: string | undefined;
  /** The slide's layout. */
  readonly layout?: string | undefined;
}

const ofText: Type = { families: '--font-text' };
/** What text is set in, unless it says otherwise. */
const kinds = ['--font-text', '--font-title', '--font-code', 'KaTeX'] as const;
/** What is read aloud or by nobody, what tells of a fault, and the words of the page itself. */
const unshown = ['head', 'script', 'style', 'title', 'desc', 'katex-mathml', 'fault', 'choices'];

/** How what is in an element is set, as the kit's stylesheets say. */
function typeOf(element: Around, around: Type): Type | undefined {
  const { name, classes } = element;
  if ([name, ...classes].some((each) => unshown.includes(each))) return undefined;
  const layout = classes.find((each) => each.startsWith('layout-')) ?? around.layout;
  const slide = element.get('data-entry') ?? around.slide;
  const own =
    element.get('font-family') ?? /font-family\s*:\s*([^;]+)/.exec(element.get('style') ?? '')?.[1];
  const isTitle =
    classes.includes('slide-title') ||
    name === 'h1' ||
    (name === 'h3' && layout === 'layout-columns') ||
    (name === 'p' && layout === 'layout-statement' && element.isFirst);
  const families = classes.includes('katex')
    ? 'KaTeX'
    : ['pre', 'code', 'kbd', 'samp'].includes(name)
      ? '--font-code'
      : isTitle
        ? '--font-title'
        : (own ?? around.families);
  return { families, layout, slide };
}

/** The single fonts of a list, and the characters that are in them, as far as a deck brings them. */
interface FontSet {
  readonly names: readonly string[];
  readonly has: ReadonlySet<number>;
  /** Whether what is common is left to the fonts of a system, or composed of other signs. */
  readonly leavesCommon: boolean;
}

async function fontSet(families: string, theme: Theme, cache: Kept): Promise<FontSet> {
  const names = familiesOf(families, theme);
  const has = await charactersOf(names, theme, cache);
  return { names, has, leavesCommon: !has.has(0x61) || families === 'KaTeX' };
}

/** The single families of a list, in which a theme's words for some are looked up. */
function familiesOf(families: string, { installed, tokens }: Theme): readonly string[] {
  if (families === 'KaTeX') return [...katexFamilies, ...installed.map(({ family }) => family)];
  let list = tokens.get(families) ?? families;
  for (let depth = 0; depth < 8 && list.includes('var('); depth += 1) {
    list = list.replace(/var\(\s*(--[\w-]+)[^)]*\)/g, (_, name) => tokens.get(name) ?? 'serif');
  }
  return list.split(',').map((name) => name.replace(/['"]/g, '').trim());
}

const katexFonts = join(dirname(packageFile('katex')), 'fonts');
/** The families of formulas, the one of most signs first. */
const katexFamilies = ['Main', 'Math', 'AMS', 'Caligraphic', 'Fraktur', 'SansSerif', 'Script']
  .concat(['Typewriter', 'Size1', 'Size2', 'Size3', 'Size4'])
  .map((name) => `KaTeX_${name}`);

/** What separates, controls or joins characters draws nothing by itself. */
const unseen = /[\p{C}\p{Z}\p{Variation_Selector}]/u;
/** What every system has a font for: a theme may mean to leave these to it. */
const common = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\0-\u25ff]/u;

/** The characters of a text that no font of a set has, each once. */
function missing(text: string, { has, leavesCommon }: FontSet): readonly string[] {
  return [...new Set(text.normalize('NFC'))].filter(
    (sign) =>
      !has.has(sign.codePointAt(0) ?? 0) &&
      !unseen.test(sign) &&
      !(leavesCommon && common.test(sign)),
  );
}

/** Signs by the package that has them. */
function packagesFor(signs: readonly string[]): readonly (readonly [string[], string])[] {
  const packages = new Map<string, string[]>();
  for (const sign of signs) {
    const [, name] = fontPackages.find(([pattern]) => pattern.test(sign)) ?? [];
    if (name !== undefined) packages.set(name, [...(packages.get(name) ?? []), sign]);
  }
  return [...packages].map(([name, own]) => [own, name] as const);
}

/** The characters that are in the fonts of some families, as far as a deck brings them. */
async function charactersOf(
  families: readonly string[],
  { fonts }: Theme,
  cache: Kept,
): Promise<ReadonlySet<number>> {
  const own = fonts.filter(({ family }) => families.includes(family)).map(({ file }) => file);
  const others = families.some((family) => family.startsWith('KaTeX_'))
    ? readdirSync(katexFonts)
    : [];
  const files = others
    .filter((name) => name.endsWith('.woff2') && families.includes(name.split('-')[0] ?? ''))
    .map((name) => join(katexFonts, name));
  const sets = await Promise.all(
    [...new Set([...own, ...files])].map((file) => charactersIn(readFileSync(file), cache)),
  );
  return new Set(sets.flat());
}
