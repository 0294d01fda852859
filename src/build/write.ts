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
    if (existsSync(folder)) renameSync(folder, old);
    renameSync(fresh, folder);
  } catch (error) {
    if (existsSync(old) && !existsSync(folder)) renameSync(old, folder);
    rmSync(fresh, { recursive: true, force: true });
    throw cantWrite(shown, error);
  }
  rmSync(old, { recursive: true, force: true });
  return [...bundle.keys()].map((path) => join(shown, path));
}

/** Writes one file whole or not at all. */
export function writeWhole(path: string, content: string | Uint8Array, root: string): void {
  const temporary = `${path}.new-${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(temporary, content);
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw cantWrite(relative(root, path) || path, error);
  }
}

function cantWrite(path: string, error: unknown): DeckError {
  const reason = error instanceof Error ? error.message : String(error);
  const hint = `${reason}; free the place or its permissions, then run the command again`;
  return new DeckError(`${path} can't be written`, path, hint, { cause: error });
}
