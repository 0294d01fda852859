import { existsSync, readdirSync, renameSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { remove } from './folders.ts';
import { contentsOf } from './site-mark.ts';

/** What a build works with beside a folder: the site that it makes, and the one that it replaces. */
export const besides = (folder: string) => ({
  fresh: `${folder}.new-${process.pid}`,
  old: `${folder}.old-${process.pid}`,
});

/**
 * Takes back or clears what killed builds left beside a folder: where the folder is missing, the last
 * one it had; all else goes. What belongs to a build that still runs stays, and so does what no
 * build made: it may be a copy that somebody keeps.
 */
export function tidyBeside(folder: string): void {
  const above = dirname(folder);
  if (!existsSync(above)) return;
  const left = readdirSync(above).flatMap((name) => {
    const [, start, kind, pid] = /^(.*)\.(new|old)-(\d+)$/.exec(name) ?? [];
    const path = join(above, name);
    if (start !== basename(folder) || runs(Number(pid)) || !isSite(path)) return [];
    return [{ path, kind, time: statSync(path).mtimeMs }];
  });
  const lastFirst = left.sort((a, b) => b.time - a.time);
  const last = lastFirst.find(({ kind }) => kind === 'old');
  if (last && !existsSync(folder)) renameSync(last.path, folder);
  for (const { path } of lastFirst) {
    if (existsSync(path) && !holdsMore(path, folder)) remove(path);
  }
}

function isSite(path: string): boolean {
  return statSync(path).isDirectory() && contentsOf(path).isOurs;
}

/** Whether a folder has files of somebody's that the other one lacks. */
function holdsMore(path: string, than: string): boolean {
  return contentsOf(path).strangers.some((each) => !existsSync(join(than, each)));
}

/** Our own number is that of an earlier process, whatever it left: we have only begun. */
function runs(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
