import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { markName } from '../../files/site-mark.ts';
import { Untold } from './values.ts';

/** What is in a file; one that is not there is told, too. */
export type HashOfFile = (file: string) => string;

/** Beyond this, in bytes, a file is told by its size and when it was changed. */
const large = 16_000_000;
/** What one looks into each time; a folder with more is somebody's home. */
const most = { files: 10_000, bytes: 300_000_000 } as const;

/** Looks into each file once. */
export function openHashes(): HashOfFile {
  const known = new Map<string, string>();
  return (file) => {
    const hash = known.get(file) ?? hashOf(file);
    known.set(file, hash);
    return hash;
  };
}

function hashOf(file: string): string {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return 'none';
  if (!found.isFile()) return 'no file';
  const { size, mtimeMs, ctimeMs } = found;
  if (size > large) return `${size} ${mtimeMs} ${ctimeMs}`;
  return createHash('sha256').update(readFileSync(file)).digest('base64url');
}

/** The files of a folder that does not change while one works, each with when it was changed. */
export function stampsIn(folder: string): readonly (readonly [path: string, stamp: string])[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return paths.flatMap((path) => {
    const found = statSync(join(folder, path));
    const { size, mtimeMs, ctimeMs } = found;
    return found.isFile() ? [[path, `${size} ${mtimeMs} ${ctimeMs}`] as const] : [];
  });
}

/**
 * All files of a project with what is in them, in their order, but for packages, what is kept of earlier work and
 * what a build or a print has made: what of these is used is known by itself.
 *
 * @throws Untold for more than one looks into, and where links lead out of it.
 */
export function filesIn(
  root: string,
  cache: string,
  hashOf: HashOfFile,
): readonly (readonly [path: string, hash: string])[] {
  const found: string[] = [];
  const aside = new Set([join(root, '.git'), join(root, 'out'), cache]);
  let bytes = 0;
  const walk = (folder: string) => {
    const entries = readdirSync(folder, { withFileTypes: true });
    if (folder !== root && entries.some(({ name }) => name === markName)) return;
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (entry.name === 'node_modules' || aside.has(path)) continue;
      if (entry.isDirectory()) {
        walk(path);
        continue;
      }
      const there = statSync(path, { throwIfNoEntry: false });
      if (there?.isDirectory()) throw new Untold(`the link ${path} to ${readlinkSync(path)}`);
      const size = there?.size ?? 0;
      bytes += size > large ? 0 : size;
      found.push(path);
      if (found.length > most.files || bytes > most.bytes) throw new Untold('so many files');
    }
  };
  walk(root);
  return found.map((path) => [relative(root, path), hashOf(path)]);
}

/** What is said above a project of the files in it, and which packages are there for it. */
export function filesAbove(root: string, hashOf: HashOfFile): readonly (readonly string[])[] {
  return foldersTo(root).flatMap((folder) => {
    const settings = namesIn(folder).filter((name) =>
      /^(?:package\.json|tsconfig\.json|\.?postcss\b.*)$/.test(name),
    );
    const packages = join(folder, 'node_modules');
    // A manager of packages writes down there what it has put into the folder.
    const lists = namesIn(packages).filter((name) => name.startsWith('.'));
    const files = [
      ...settings.map((name) => join(folder, name)),
      ...lists.map((name) => join(packages, name)),
    ];
    refuseFarSettings(folder, root);
    return files.map((file) => [file, hashOf(file)]).filter(([, hash]) => hash !== 'no file');
  });
}

/** Settings of the compiler that stand on others, which may lie anywhere. */
function refuseFarSettings(folder: string, root: string): void {
  const file = join(folder, 'tsconfig.json');
  if (!existsSync(file)) return;
  const [wide = ''] =
    /"extends"\s*:\s*(?:\[[^\]]*\]|"[^"]*")/.exec(readFileSync(file, 'utf8')) ?? [];
  const isFar = folder === root ? /"(?:\.\.|\/)/ : /"[./]/;
  if (isFar.test(wide)) throw new Untold(`what ${file} extends`);
}

/** A folder and all above it. */
function foldersTo(folder: string): readonly string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...foldersTo(above)];
}

function namesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  try {
    return readdirSync(folder);
  } catch {
    // Nobody may look there, this process included.
    return [];
  }
}
