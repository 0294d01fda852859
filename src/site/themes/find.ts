import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { DeckError, didYouMean, fail } from '../../errors.ts';
import { say } from '../../say.ts';
import { listed } from '../../shared/text/listed.ts';
import { kitFile } from '../project/kit.ts';

/** The file of a theme, and how errors name it. */
export interface ThemeFile {
  readonly file: string;
  readonly place: string;
}

/** How a package that is a theme is called, with its theme's name at the end. */
const packaged = /^(?:@[^/]+\/)?mesa-deck-theme-([\w-]+)$/;

/**
 * Where a theme is: `themes/<name>.css` of the project, the package `mesa-deck-theme-<name>`, or else a
 * theme of the kit.
 *
 * @throws DeckError if there is none of that name.
 */
export function findTheme(root: string, name: string): ThemeFile {
  const file = `${name}.css`;
  if (basename(name) === name && name !== 'contract') {
    const own = join(root, 'themes', file);
    if (existsSync(own)) return { file: own, place: `themes/${file}` };
    const from = packagesIn(root).get(name);
    if (from !== undefined) return fileIn(root, from, name);
    const kits = kitFile(`themes/${file}`);
    if (existsSync(kits)) return { file: kits, place: `themes/${file}` };
  }
  const known = themeNames(root);
  const hint = didYouMean(name, known, say`choose ${listed(known, 'or')}`);
  throw new DeckError(say`there is no theme '${name}'`, 'themes', hint);
}

/** The themes that a project can name: its own, those of packages, and the kit's. */
export function themeNames(root: string): readonly string[] {
  const all = [
    ...themesIn(join(root, 'themes')),
    ...packagesIn(root).keys(),
    ...themesIn(kitFile('themes')),
  ];
  return [...new Set(all)];
}

/** Themes by their names in a list, `night,paper`; without one, all that a deck may be seen in. */
export function namesOfThemes(root: string, list?: string): readonly string[] {
  const asked = list?.split(',').map((name) => name.trim());
  // The plain one is for who begins: it says too little to be chosen.
  if (asked === undefined) return themeNames(root).filter((name) => name !== plain);
  for (const name of asked) findTheme(root, name);
  return asked;
}

/** What is worn where nothing is chosen. */
export const plain = 'plain';

function themesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.css') && name !== 'contract.css')
    .map((name) => basename(name, '.css'));
}

/** The packages that are themes, by the names of these: those that the project's package.json names. */
function packagesIn(root: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const name of dependenciesOf(root)) {
    const theme = packaged.exec(name)?.[1];
    if (theme !== undefined && !found.has(theme)) found.set(theme, name);
  }
  return found;
}

function dependenciesOf(root: string): readonly string[] {
  const { dependencies, devDependencies, optionalDependencies } = manifestIn(root);
  return [dependencies, devDependencies, optionalDependencies].flatMap((each) =>
    Object.keys(each ?? {}),
  );
}

/** The stylesheet of a theme's package: what its package.json calls `style`, or else `theme.css`. */
function fileIn(root: string, packageName: string, name: string): ThemeFile {
  const folder = join(root, 'node_modules', packageName);
  const place = `node_modules/${packageName}`;
  if (!existsSync(folder)) {
    return fail(
      say`the package ${packageName} of the theme '${name}' is not installed`,
      'package.json',
      say`run npm install`,
    );
  }
  const { style } = manifestIn(folder);
  const files = typeof style === 'string' ? [style] : ['theme.css', `${name}.css`];
  const found = files.find((each) => existsSync(join(folder, each)));
  if (found !== undefined) return { file: join(folder, found), place: join(place, found) };
  const hint = say`put its stylesheet there as theme.css, or name it in package.json: "style": "${name}.css"`;
  return fail(say`there is no ${listed(files, 'or')} in the theme's package`, place, hint);
}

interface Manifest {
  readonly style?: unknown;
  readonly dependencies?: object;
  readonly devDependencies?: object;
  readonly optionalDependencies?: object;
}

function manifestIn(folder: string): Manifest {
  try {
    return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  } catch {
    // Whoever installs packages tells of one that can't be read.
    return {};
  }
}
