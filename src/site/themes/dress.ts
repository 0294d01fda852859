import type { ThemeChoice } from '../../deck.ts';
import type { Dress } from '../styles/styles.ts';
import { defaultTheme, readTheme, type Theme } from '../styles/theme.ts';

/** What stands between the themes of a page that chooses by its system: no theme's file has it in its name. */
const between = '+';

/** What a page wears as its stylesheets are called: `mesa`, or `mesa+night+contrast` where its system chooses. */
export function dressName(theme: string | ThemeChoice = defaultTheme): string {
  if (typeof theme === 'string') return theme;
  const { light, dark = '', contrast = '' } = theme;
  return dark || contrast ? [light, dark, contrast].join(between) : light;
}

/** The theme in which such a page is drawn, printed and pictured. */
export function mainTheme(root: string, name: string): Theme {
  return readTheme(root, choiceOf(name).light);
}

/** What such a page says in `data-theme`; nothing where its system chooses. */
export function wornName(name: string): string {
  return name.includes(between) ? '' : name;
}

/** The names of all themes in it. */
export function namesIn(name: string): readonly string[] {
  const { light, dark, contrast } = choiceOf(name);
  return [light, dark, contrast].filter((each) => each !== undefined);
}

/** The themes of such a page, and when each holds. */
export function readDress(root: string, name: string): Dress {
  const { light, dark, contrast } = choiceOf(name);
  const worn = wornName(name);
  if (worn !== '') return [{ theme: readTheme(root, light), scope: { name: worn } }];
  const more = '(prefers-contrast: more)';
  const night = '(prefers-color-scheme: dark)';
  const otherwise = [dark && night, contrast && more].filter(Boolean).join(' or ');
  const of = (theme: string | undefined, media: string) =>
    theme === undefined ? [] : [{ theme: readTheme(root, theme), scope: { name: worn, media } }];
  return [
    ...of(light, `not (${otherwise})`),
    ...of(dark, contrast === undefined ? night : `${night} and (not ${more})`),
    ...of(contrast, more),
  ];
}

interface Names {
  readonly light: string;
  readonly dark?: string;
  readonly contrast?: string;
}

function choiceOf(name: string): Names {
  const [light = defaultTheme, dark, contrast] = name.split(between);
  return { light, ...(dark ? { dark } : {}), ...(contrast ? { contrast } : {}) };
}
