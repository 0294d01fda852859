import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';

const links = new Map<string, string>();

/** What Vite reads as it stands in addresses: a path ends at `#` or `?`, and `%20` is a space. */
const meansMore = /[#?]|%[\da-f]{2}/i;

/**
 * The same file or folder by a path that a bundler reads to its end: where a folder is called that, the path
 * leads through a link, which goes with the process.
 */
export function plainPath(path: string): string {
  const parts = path.split(sep);
  const odd = parts.findIndex((part) => meansMore.test(part));
  if (odd === -1) return path;
  const folder = parts.slice(0, odd + 1).join(sep);
  const link = links.get(folder) ?? linkTo(folder);
  links.set(folder, link);
  return [link, ...parts.slice(odd + 1)].join(sep);
}

function linkTo(folder: string): string {
  const place = mkdtempSync(join(tmpdir(), 'mesa-deck-link-'));
  // The name is the same each time, for what is kept by names.
  const link = join(place, createHash('sha256').update(folder).digest('hex').slice(0, 8));
  symlinkSync(folder, link, 'junction');
  process.once('exit', () => rmSync(place, { recursive: true, force: true }));
  return link;
}

/** Whether a path leads through such a link, which has to be kept as it is. */
export function isLinked(path: string): boolean {
  return [...links.values()].some((link) => path === link || path.startsWith(link + sep));
}
