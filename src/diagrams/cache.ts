import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Cache, keyOf } from '../files/cache.ts';
import { codeHash } from '../files/code-hash.ts';
import type { DiagramStyle, DrawnDiagram } from './diagram.ts';
import { libraryVersion, styleHash } from './page/page.ts';

/** Read, not imported: with all drawings at hand the library is not needed. */
const require = createRequire(import.meta.url);
const compactorVersion: string = require(
  join(dirname(require.resolve('svgo')), '../package.json'),
).version;

const here = new URL('.', import.meta.url);

/** The name of a drawing's file: all that can change the drawing is in it. */
export function cacheKey(source: string, style: DiagramStyle): string {
  return keyOf(source, styleHash(style), libraryVersion, compactorVersion, codeHash(here));
}

/** The drawing of that key, if there is a complete one. */
export async function readCached(cache: Cache, key: string): Promise<DrawnDiagram | undefined> {
  const content = await cache.read(nameOf(key));
  return content && JSON.parse(Buffer.from(content).toString('utf8'));
}

/** Keeps a drawing; that it can't be kept is no reason to stop. */
export async function writeCached(cache: Cache, key: string, drawn: DrawnDiagram): Promise<void> {
  await cache.write(nameOf(key), Buffer.from(JSON.stringify(drawn)));
}

const nameOf = (key: string) => `diagrams/${key}.json`;
