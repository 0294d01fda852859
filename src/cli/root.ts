import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { DeckError } from '../errors.ts';
import { plainPath } from '../files/plain-path.ts';
import { say } from '../say.ts';
import type { Place } from './command.ts';

/** Where a command is called, and the project that this is in. */
export function placeHere(): Place {
  let cwd: string;
  try {
    cwd = process.cwd();
  } catch (error) {
    const hint = say`go to a folder that is there`;
    throw new DeckError(say`the folder that this runs in is gone`, 'mesa-deck', hint, {
      cause: error,
    });
  }
  const root = rootOf(cwd);
  const plain = plainPath(root);
  return { root: plain, cwd: join(plain, relative(root, cwd)) };
}

/**
 * The project's folder, also for who calls from inside of it: the nearest with slides. Another
 * package or repository on the way is no part of that project, and its own root.
 */
export function rootOf(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const has = (name: string) => existsSync(join(folder, name));
    if (has('slides/decks')) return folder;
    const ends = has('package.json') || has('.git') || folder === homedir();
    if (ends || folder === dirname(folder)) return cwd;
  }
}
