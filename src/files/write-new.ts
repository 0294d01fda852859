import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DeckError } from '../errors.ts';
import { say } from '../say.ts';
import { cantWrite, makeFolder } from './folders.ts';

/**
 * Writes files that are not there yet, all of them or none. A file that is there is never written
 * over: a DeckError says which. Returns the paths from the root.
 */
export function writeNew(files: Readonly<Record<string, string>>, root: string): readonly string[] {
  const paths = Object.keys(files);
  const inTheWay = paths.find((path) => existsSync(join(root, path)));
  if (inTheWay !== undefined) throw taken(inTheWay);
  const made: string[] = [];
  let current = '';
  try {
    for (const [path, text] of Object.entries(files)) {
      current = path;
      const folder = makeFolder(dirname(join(root, path)));
      if (folder !== undefined) made.push(folder);
      // "x" fails where a file has come up since.
      writeFileSync(join(root, path), text, { flag: 'wx' });
      made.push(join(root, path));
    }
  } catch (error) {
    for (const each of made.toReversed()) rmSync(each, { recursive: true, force: true });
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && syscall === 'open') throw taken(current);
    throw cantWrite(current, error);
  }
  return paths;
}

function taken(path: string): DeckError {
  const hint = say`choose another id, or move that file away: nothing is written over`;
  return new DeckError(say`the file is there already`, path, hint);
}
