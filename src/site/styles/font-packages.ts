import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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
    const file = join(root, 'node_modules/@fontsource', name, '400.css');
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
