import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { isDeckError } from '../../errors.ts';
import type { Wears } from '../../render/pages/page.ts';
import { kitFolder } from '../../shared/addresses.ts';
import type { SiteOptions } from '../options.ts';
import { kitFile } from '../project/kit.ts';
import { replaceUrls } from '../styles/files.ts';
import { themeStyles } from '../styles/styles.ts';
import { readTheme, type Theme } from '../styles/theme.ts';
import { namesIn, readDress, wornName } from './dress.ts';
import { findTheme, plain, themeNames } from './find.ts';

/** Where the stylesheets of themes are that a reader may choose, from the site's root. */
export const themesFolder = `${kitFolder}themes/`;

/** A theme that a page can put on, as files of the site. */
export interface OfferedTheme {
  readonly theme: Theme;
  readonly path: string;
  readonly css: string;
  /** Its fonts and pictures, by their paths from the site's root. */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * What a page wears, and what else of the project's themes its reader may choose; `shown` are those that other
 * pages of the site wear.
 */
export function offer(
  root: string,
  dress: string,
  options: Pick<SiteOptions, 'only' | 'single'>,
  shown: readonly string[] = [],
) {
  const themes = offers(options) ? offeredThemes(root, [...namesIn(dress), ...shown]) : [];
  const worn = readWorn(root, dress);
  const all = [...themes.map(({ theme }) => theme), ...worn];
  const wears: Wears = {
    worn: wornName(dress),
    sheets: Object.fromEntries(themes.map(({ theme, path }) => [theme.name, path])),
    byHand: [...new Set(all.filter(isByHand).map(({ name }) => name))],
  };
  return wears;
}

/** A page that is all in one file, or printed, has what it was made for. */
export function offers({ only, single }: Pick<SiteOptions, 'only' | 'single'>): boolean {
  return !single && only === undefined;
}

/** The fault of what a deck wears is told where its styles are asked for. */
function readWorn(root: string, dress: string): readonly Theme[] {
  try {
    return readDress(root, dress).map(({ theme }) => theme);
  } catch (error) {
    if (isDeckError(error)) return [];
    throw error;
  }
}

/**
 * Whether it is for sites that wear it: what says too little, and a theme of the kit with the icon of an app, which
 * is the sign of the talk that the kit comes with.
 */
function isReserved(root: string, name: string): boolean {
  const sign = kitFile(`themes/${name}.svg`);
  return name === plain || (existsSync(sign) && !isOwn(root, name));
}

function isOwn(root: string, name: string): boolean {
  return !findTheme(root, name).file.startsWith(kitFile('themes/'));
}

/** The kit's themes, the project's and those of packages; one that can't be read is a matter of who wears it. */
export function offeredThemes(root: string, worn: readonly string[] = []): readonly OfferedTheme[] {
  const names = themeNames(root).filter((name) => worn.includes(name) || !isReserved(root, name));
  return names.flatMap((name) => {
    try {
      return [offered(readTheme(root, name))];
    } catch (error) {
      if (isDeckError(error)) return [];
      throw error;
    }
  });
}

function offered(theme: Theme): OfferedTheme {
  const files = new Map<string, string>();
  const css = replaceUrls(themeStyles(theme).css, (file) => {
    const name = `${basename(file, extname(file))}-${markOf(readFileSync(file))}${extname(file)}`;
    files.set(themesFolder + name, file);
    return `./${name}`;
  });
  return { theme, path: `${themesFolder}${theme.name}-${markOf(css)}.css`, css, files };
}

function markOf(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}

/** Whether its diagrams and pictures are drawn as by a hand. */
export function isByHand({ tokens }: Theme): boolean {
  return tokens.get('--diagram-look') === 'hand';
}
