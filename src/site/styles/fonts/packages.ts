import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AtRule, list } from 'postcss';
import { valuesOf } from '../css.ts';

/** Which package has a font for a kind of characters, and what the font is called. */
export const fontPackages: readonly (readonly [RegExp, name: string, family: string])[] = [
  [/\p{Extended_Pictographic}|\p{Regional_Indicator}/u, 'noto-color-emoji', 'Noto Color Emoji'],
  [/\p{Script=Hangul}/u, 'noto-sans-kr', 'Noto Sans KR'],
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'noto-sans-jp', 'Noto Sans JP'],
  [/\p{Script=Han}/u, 'noto-sans-sc', 'Noto Sans SC'],
  [/\p{Script=Devanagari}/u, 'noto-sans-devanagari', 'Noto Sans Devanagari'],
  [/\p{Script=Arabic}/u, 'noto-sans-arabic', 'Noto Sans Arabic'],
  [/\p{Script=Hebrew}/u, 'noto-sans-hebrew', 'Noto Sans Hebrew'],
  [/\p{Script=Thai}/u, 'noto-sans-thai', 'Noto Sans Thai'],
  [/\p{S}/u, 'noto-sans-symbols-2', 'Noto Sans Symbols 2'],
  [/./su, 'noto-sans', 'Noto Sans'],
];

/**
 * Files of packages that are not called as they usually are: the parts of an emoji font have their colours
 * where Chromium does not look for them, and the whole has them where all browsers do.
 */
const sheets: Readonly<Record<string, string>> = { 'noto-color-emoji': 'emoji-400.css' };

/** Signs of a family whose files do not say which they have: nobody means its digits and arrows. */
const signsOf: Readonly<Record<string, string>> = {
  'Noto Color Emoji':
    'U+200D, U+20E3, U+2600-27BF, U+2B00-2BFF, U+3030, U+303D, U+3297, U+3299, U+FE0F, U+1F000-1FAFF, U+E0020-E007F',
};

/** A font that a project has installed for what its themes have no glyphs for. */
export interface InstalledFont {
  readonly family: string;
  /** The stylesheet of its faces. */
  readonly file: string;
}

/** The fonts above that a project names in its package.json, and has installed. */
export function installedFonts(root: string): readonly InstalledFont[] {
  const wanted = dependenciesOf(root);
  return fontPackages.flatMap(([, name, family]) => {
    const file = join(root, 'node_modules/@fontsource', name, sheets[name] ?? '400.css');
    return wanted.has(`@fontsource/${name}`) && existsSync(file) ? [{ family, file }] : [];
  });
}

function dependenciesOf(root: string): ReadonlySet<string> {
  try {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    ) as Record<string, object | undefined>;
    return new Set(Object.keys({ ...dependencies, ...devDependencies }));
  } catch {
    // Whoever installs packages tells of a package.json that can't be read.
    return new Set();
  }
}

/** Every browser that runs the deck reads woff2, so the older formats of a font are left out. */
export function withModernSources(face: AtRule): void {
  face.walkDecls('src', (declaration) => {
    const sources = list.comma(declaration.value);
    const modern = sources.filter((each) => !/\.(?:woff|ttf)["']?\s*\)/.test(each));
    if (modern.length > 0) declaration.value = modern.join(', ');
  });
}

/** A face that does not say which signs it has is loaded for each that no font before it has. */
export function withSigns(face: AtRule): void {
  const values = valuesOf(face);
  const family = (values.get('font-family') ?? '').replace(/['"]/g, '');
  const signs = Object.hasOwn(signsOf, family) ? signsOf[family] : undefined;
  if (signs === undefined || values.has('unicode-range')) return;
  face.append({ prop: 'unicode-range', value: signs });
}
