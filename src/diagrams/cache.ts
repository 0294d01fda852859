import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { codeHash } from '../files/code-hash.ts';
import type { DiagramStyle, DrawnDiagram } from './diagram.ts';
import { libraryVersion, styleHash } from './page.ts';

/** Read, not imported: with all drawings at hand the library is not needed. */
const require = createRequire(import.meta.url);
const compactorVersion: string = require(
  join(dirname(require.resolve('svgo')), '../package.json'),
).version;

type Warn = (message: string) => void;

const here = new URL('.', import.meta.url);

/** The name of a drawing's file: all that can change the drawing is in it. */
export function cacheKey(source: string, style: DiagramStyle): string {
  const parts = [source, styleHash(style), libraryVersion, compactorVersion, codeHash(here)];
  return sha256(JSON.stringify(parts)).slice(0, 32);
}

/** The drawing of that key; nothing if there is none, or none that is whole. */
export async function readCached(
  dir: string,
  key: string,
  warn: Warn,
): Promise<DrawnDiagram | undefined> {
  const file = join(dir, `${key}.json`);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    warn(`a drawing can't be read from the cache and is drawn again: ${describe(error)}`);
    return undefined;
  }
  const drawn = unseal(text);
  if (!drawn) warn(`a drawing in the cache is damaged and is drawn again: ${file}`);
  return drawn;
}

/** Keeps a drawing; that it can't be kept is no reason to stop. */
export async function writeCached(
  dir: string,
  key: string,
  drawn: DrawnDiagram,
  warn: Warn,
): Promise<void> {
  const partial = join(dir, `${key}.${randomUUID()}.partial`);
  try {
    await mkdir(dir, { recursive: true });
    await writeFile(partial, seal(drawn));
    await rename(partial, join(dir, `${key}.json`));
  } catch (error) {
    await rm(partial, { force: true }).catch(() => {});
    warn(`a drawing can't be kept in the cache: ${describe(error)}`);
  }
}

function seal(drawn: DrawnDiagram): string {
  const content = JSON.stringify(drawn);
  return JSON.stringify({ sha256: sha256(content), content });
}

function unseal(text: string): DrawnDiagram | undefined {
  try {
    const { sha256: sum, content } = JSON.parse(text);
    return sha256(content) === sum ? JSON.parse(content) : undefined;
  } catch {
    return undefined;
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
