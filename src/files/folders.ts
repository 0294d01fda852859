import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readlinkSync,
  realpathSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { DeckError } from '../errors.ts';
import { say } from '../say.ts';

/**
 * Makes a folder and those above it, and returns the first that was made. One by one: Node's own
 * recursive `mkdir` goes round in circles for ever where the system denies that what is there is
 * there, as below `/proc`.
 */
export function makeFolder(path: string): string | undefined {
  const missing: string[] = [];
  let there = resolve(path);
  for (; !existsSync(there); there = dirname(there)) missing.unshift(there);
  refuseFile(there);
  for (const each of missing) {
    try {
      mkdirSync(each);
    } catch (error) {
      // Another process may have been faster.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  refuseFile(path);
  return missing[0];
}

function refuseFile(path: string): void {
  if (statSync(path).isDirectory()) return;
  const message = say`${path} is a file, where a folder is due`;
  throw Object.assign(new Error(message), { code: 'ENOTDIR', path });
}

/** Where a path leads through all links, also if nothing is there yet. */
export function realPlace(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
  }
  const above = dirname(path);
  if (above === path) return path;
  const target = linkAt(path);
  return target === undefined
    ? join(realPlace(above), basename(path))
    : realPlace(resolve(above, target));
}

function linkAt(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

/** Throws a DeckError where a file or folder could not be put; leaves nothing behind. */
export function askToWrite(path: string, shown = path): void {
  try {
    const place = realPlace(resolve(path));
    let folder = dirname(place);
    while (!existsSync(folder)) folder = dirname(folder);
    refuseFile(folder);
    // A name that is too long fails here, not after minutes of work.
    lstatSync(place, { throwIfNoEntry: false });
    // What permissions say is not what a system does: a folder to try it.
    rmdirSync(mkdtempSync(join(folder, '.mesa-deck-')));
  } catch (error) {
    throw cantWrite(shown, error);
  }
}

/** A path as a message shows it to a user who works in `folder`. */
export function shownFrom(base: string, path: string): string {
  const way = relative(base, path);
  return way === '' || way.startsWith('../..') ? path : way;
}

export function cantWrite(path: string, error: unknown): DeckError {
  const reason = error instanceof Error ? error.message : String(error);
  const hint = say`${reason}; free the place or its permissions, then run the command again`;
  return new DeckError(say`${path} can't be written`, path, hint, { cause: error });
}

/** Removes a file that may not exist; the caller reports why it was in the way. */
export function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {}
}
