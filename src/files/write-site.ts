import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { DeckError, isDeckError } from '../errors.ts';
import { say } from '../say.ts';
import type { Bundle } from './bundle.ts';
import { askToWrite, cantWrite, makeFolder, realPlace, remove, shownFrom } from './folders.ts';
import { besides, tidyBeside } from './leftovers.ts';
import { contentsOf, markFor, markName } from './site-mark.ts';

/**
 * Asks, before there is any work, whether a build may replace a folder: one that is not there, is
 * empty, or was made by a build. Throws a DeckError for one that is, holds or belongs to the project,
 * or that has what no build made. What a killed build left beside it is taken back or cleared.
 */
export function askForSite(path: string, root: string, base = root): void {
  const shown = shownFrom(base, path);
  try {
    const folder = realPlace(resolve(path));
    refuseProject(folder, realPlace(root), shown);
    askToWrite(path, shown);
    tidyBeside(folder);
    refuseOthers(folder, shown);
  } catch (error) {
    throw isDeckError(error) ? error : cantWrite(shown, error);
  }
}

/**
 * Writes a site beside its place and then moves it there, so that after a failure the old one
 * stands as it was. Files in the old one that no build made are kept; returns what was written and
 * what was kept, from `base`. Files that come `later` are the build's own, too.
 */
export function writeSite(
  bundle: Bundle,
  path: string,
  base: string,
  later: readonly string[] = [],
): { readonly written: readonly string[]; readonly kept: readonly string[] } {
  const shown = shownFrom(base, path);
  const folder = realPlace(resolve(path));
  const { fresh, old } = besides(folder);
  try {
    refuseOthers(folder, shown);
    const kept = existsSync(folder) ? contentsOf(folder).strangers : [];
    const twice = kept.find((each) => bundle.has(each) || later.includes(each));
    if (twice !== undefined) throw notOurs(shown, [twice], say`move it away, or rename the deck`);
    fill(fresh, bundle, later);
    for (const each of kept) {
      mkdirSync(dirname(join(fresh, each)), { recursive: true });
      cpSync(join(folder, each), join(fresh, each), { recursive: true, verbatimSymlinks: true });
    }
    swap(fresh, folder, old);
    const inSite = (each: string) => join(shown, each);
    return { written: [...bundle.keys()].map(inSite), kept: kept.map(inSite) };
  } catch (error) {
    if (existsSync(old) && !existsSync(folder)) renameSync(old, folder);
    remove(fresh);
    throw isDeckError(error) ? error : cantWrite(shown, error);
  } finally {
    if (existsSync(folder)) remove(old);
  }
}

/** Adds files to a site that stands already, each of them whole; returns their paths from `base`. */
export function addToSite(bundle: Bundle, path: string, base: string): readonly string[] {
  const shown = shownFrom(base, path);
  const folder = realPlace(resolve(path));
  try {
    for (const [each, content] of bundle) {
      const file = join(folder, each);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(`${file}.partial`, content);
      renameSync(`${file}.partial`, file);
    }
  } catch (error) {
    throw cantWrite(shown, error);
  }
  return [...bundle.keys()].map((each) => join(shown, each));
}

/** The mark first: what is left of a build that is killed is known by it. */
function fill(fresh: string, bundle: Bundle, later: readonly string[]): void {
  makeFolder(fresh);
  writeFileSync(join(fresh, markName), markFor([...bundle.keys(), ...later]));
  for (const [path, content] of bundle) {
    mkdirSync(dirname(join(fresh, path)), { recursive: true });
    writeFileSync(join(fresh, path), content);
  }
}

/** Puts a new folder in the place of an old one; of two builds at the same time the later one stays. */
function swap(fresh: string, folder: string, old: string): void {
  for (let tries = 1; ; tries += 1) {
    try {
      if (existsSync(folder)) renameSync(folder, old);
      renameSync(fresh, folder);
      return;
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      const other = ['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(code) && existsSync(fresh);
      if (!other || tries === 100) throw error;
      // The other build has put its folder there since, so ours is not the old one's only copy.
      if (existsSync(folder)) remove(old);
    }
  }
}

const elsewhere = say`name a folder of its own, as in --out dist`;

/** Folders of a project that hold what somebody wrote. */
const sources = ['slides', 'themes', 'public', '.git', 'node_modules'];

function refuseProject(folder: string, root: string, shown: string): void {
  const holds = (outer: string, inner: string) =>
    inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
  if (holds(folder, root)) {
    const what =
      folder === root
        ? say`${shown} is the project, and a build would replace it`
        : say`${shown} holds the project, and a build would replace it`;
    throw new DeckError(what, '--out', elsewhere);
  }
  if (folder === realPlace(homedir())) {
    throw new DeckError(
      say`${shown} is your home, and a build would replace it`,
      '--out',
      elsewhere,
    );
  }
  const source = sources.find((name) => holds(join(root, name), folder));
  if (source === undefined) return;
  const place = relative(root, join(root, source));
  const what = say`${shown} is in the project's ${place}, where no site belongs`;
  throw new DeckError(what, '--out', elsewhere);
}

/** What makes a folder somebody's work, whatever else is in it. */
const works = ['.git', 'package.json', 'node_modules'];

function refuseOthers(folder: string, shown: string): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw new Error(say`a file of that name is in the way`);
  const names = readdirSync(folder);
  const work = works.filter((name) => names.includes(name));
  if (work.length > 0) throw notOurs(shown, work, elsewhere);
  const { isOurs, strangers } = contentsOf(folder);
  const slides = strangers.filter((path) => path.startsWith('slides/'));
  if (slides.length > 0) throw notOurs(shown, ['slides'], elsewhere);
  if (!isOurs) throw notOurs(shown, strangers, say`empty it, or ${elsewhere}`);
}

function notOurs(shown: string, paths: readonly string[], hint: string): DeckError {
  const [some, rest] = [paths.slice(0, 3), paths.length - 3];
  const list = rest > 0 ? say`${some.join(', ')} and ${rest} more` : some.join(', ');
  return new DeckError(say`${shown} holds what no build made: ${list}`, shown, hint);
}
