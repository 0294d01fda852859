import { existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { DeckError } from '../errors.ts';
import type { Bundle } from './bundle.ts';

/**
 * Writes a site beside its place and then moves it there, so that after a failure the old one
 * stands as it was. Returns the paths of what was written.
 */
export function writeSite(bundle: Bundle, folder: string, root: string): readonly string[] {
  const shown = relative(root, folder) || folder;
  const fresh = `${folder}.new-${process.pid}`;
  const old = `${folder}.old-${process.pid}`;
  try {
    if (existsSync(folder) && !statSync(folder).isDirectory()) {
      throw new Error('a file of that name is in the way');
    }
    for (const [path, content] of bundle) {
      mkdirSync(dirname(join(fresh, path)), { recursive: true });
      writeFileSync(join(fresh, path), content);
    }
    swap(fresh, folder, old);
  } catch (error) {
    if (existsSync(old) && !existsSync(folder)) renameSync(old, folder);
    remove(fresh);
    throw cantWrite(shown, error);
  } finally {
    if (existsSync(folder)) remove(old);
  }
  return [...bundle.keys()].map((path) => join(shown, path));
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

/** Writes one file whole or not at all. */
export function writeWhole(path: string, content: string | Uint8Array, root: string): void {
  const temporary = `${path}.new-${process.pid}`;
  try {
    // A device is written to by nobody who means it, and moving a file there would end it.
    if (existsSync(path) && !statSync(path).isFile()) throw new Error('what is there is no file');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, content);
    renameSync(temporary, path);
  } catch (error) {
    remove(temporary);
    throw cantWrite(relative(root, path) || path, error);
  }
}

/** Takes away what may not even be there; why it was in the way is told elsewhere. */
function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {}
}

function cantWrite(path: string, error: unknown): DeckError {
  const reason = error instanceof Error ? error.message : String(error);
  const hint = `${reason}; free the place or its permissions, then run the command again`;
  return new DeckError(`${path} can't be written`, path, hint, { cause: error });
}
