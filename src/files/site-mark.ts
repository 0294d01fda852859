import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The file that a build leaves in its folder: which files it made there, so that the next build
 * replaces these and nothing else. Its name begins with a dot: hosts leave such a file away or serve
 * it, and no page asks for it. It tells no more than the site shows.
 */
export const markName = '.mesa-deck.json';

/** The mark of a site with these files. */
export function markFor(files: Iterable<string>): string {
  const note = 'written by mesa-deck build: the next build replaces these files, and keeps others';
  return `${JSON.stringify({ note, files: [...files].sort() }, null, 1)}\n`;
}

/** What lies in a folder that a build may be about to replace. */
export interface Contents {
  /** Whether it is empty or a build made it. */
  readonly isOurs: boolean;
  /** The files, links and empty folders that no build made, by their paths from the folder. */
  readonly strangers: readonly string[];
}

export function contentsOf(folder: string): Contents {
  const paths = pathsIn(folder);
  const listed = markedFiles(folder);
  const isMade = (path: string) => {
    if (path === markName) return true;
    return listed ? listed.has(path) : looksMade(folder, path);
  };
  const strangers = paths.filter((path) => !isMade(path));
  return { isOurs: paths.length === 0 || strangers.length < paths.length, strangers };
}

/** All that a folder holds, but for folders with something in them; links are not followed. */
function pathsIn(folder: string, below = ''): readonly string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = `${below}${entry.name}`;
    if (!entry.isDirectory()) return [path];
    const inside = pathsIn(folder, `${path}/`);
    return inside.length > 0 ? inside : [path];
  });
}

function markedFiles(folder: string): ReadonlySet<string> | undefined {
  try {
    const { files } = JSON.parse(readFileSync(join(folder, markName), 'utf8'));
    return Array.isArray(files) ? new Set(files) : undefined;
  } catch {
    return undefined;
  }
}

/** Recognizes pages of builds that left no mark, or whose mark is lost, by their content. */
function looksMade(folder: string, path: string): boolean {
  if (/(^|\/)index\.html$/.test(path)) return isPage(join(folder, path));
  return /^(.*\/)?(assets\/[^/]+-[\w-]{8}\.\w+|icons\/[\w-]+\.(png|svg)|pictures\/.+\.png|shelf\/(words\.json|drag\.js)|app\.webmanifest|sw\.js)$/.test(
    path,
  )
    ? isPage(join(folder, 'index.html'))
    : false;
}

function isPage(file: string): boolean {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return false;
  const start = readFileSync(file, 'utf8').slice(0, 2000);
  return /<html\b[^>]*\bdata-page="(?:shelf|deck|handout|speaker)"/.test(start);
}
