import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { normalizePath } from 'vite';
import { DeckError, didYouMean } from '../../errors.ts';
import { kitFile, packageFile } from '../project/kit.ts';

/** One face of a theme's own fonts. */
export interface FontFace {
  readonly family: string;
  readonly weight: string;
  readonly style: string;
  /** The woff2 file. */
  readonly file: string;
}

export interface Theme {
  readonly name: string;
  /** The theme's own file. */
  readonly file: string;
  readonly fonts: readonly FontFace[];
  /** Custom properties with their values: the theme's, else the contract's. */
  readonly tokens: ReadonlyMap<string, string>;
}

export const defaultTheme = 'mesa';
/** A theme of the project, or else of the kit. */
export function readTheme(root: string, name: string = defaultTheme): Theme {
  const file = [join(root, 'themes', `${name}.css`), kitFile(`themes/${name}.css`)].find(
    existsSync,
  );
  if (file === undefined || name === 'contract' || basename(name) !== name) {
    const known = themeNames(root);
    const hint = didYouMean(name, known, `there is ${known.join(', ')}`);
    throw new DeckError(`there is no theme '${name}'`, 'themes', hint);
  }
  const css = readFileSync(file, 'utf8');
  const contract = readFileSync(kitFile('themes/contract.css'), 'utf8');
  return {
    name,
    file,
    fonts: fontFaces(css, file),
    tokens: new Map([...customProperties(contract), ...customProperties(css)]),
  };
}

/** Replaces each `url(…)` that names a file of a package or beside the stylesheet by `place(file)`. */
export function replaceUrls(css: string, file: string, place: (file: string) => string): string {
  return css.replace(/url\(\s*(['"]?)([^'")]+)\1\s*\)/g, (whole, _quote, address: string) =>
    /^(?:data:|#|[a-z]+:\/\/)/.test(address) ? whole : `url("${place(resolveUrl(address, file))}")`,
  );
}

/** The themes that a project can name: its own, and the kit's. */
export function themeNames(root: string): readonly string[] {
  return [...new Set([join(root, 'themes'), kitFile('themes')].flatMap(themesIn))];
}

function themesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.css') && name !== 'contract.css')
    .map((name) => basename(name, '.css'));
}

/** As bundlers do it: a file beside the stylesheet, else a file of a package, the kit's fonts too. */
function resolveUrl(address: string, file: string): string {
  const beside = resolve(dirname(file), address);
  if (existsSync(beside)) return normalizePath(beside);
  for (const from of [pathToFileURL(file).href, import.meta.url]) {
    try {
      return normalizePath(packageFile(address, from));
    } catch {
      // The next may know it.
    }
  }
  const hint = 'put it beside the stylesheet, or install the package that has it';
  throw new DeckError(`there is no file ${address}`, `themes/${basename(file)}`, hint);
}

function fontFaces(css: string, file: string): readonly FontFace[] {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, block = '']) => {
    const value = (name: string) => new RegExp(`${name}\\s*:\\s*([^;]+)`).exec(block)?.[1]?.trim();
    const address = /url\(\s*(['"]?)([^'")]+)\1\s*\)/.exec(block)?.[2] ?? '';
    return {
      family: (value('font-family') ?? '').replace(/['"]/g, ''),
      weight: value('font-weight') ?? '400',
      style: value('font-style') ?? 'normal',
      file: resolveUrl(address, file),
    };
  });
}

function customProperties(css: string): readonly (readonly [string, string])[] {
  return [...css.matchAll(/(--[\w-]+)\s*:\s*([^;{}]+);/g)].map(
    ([, name = '', value = '']) => [name, value.replace(/\s+/g, ' ').trim()] as const,
  );
}
