import { readFileSync } from 'node:fs';
import { build } from 'vite';
import { type Cache, keyOf } from '../../files/cache.ts';
import { codeHash } from '../../files/code-hash.ts';
import { retire } from '../../inline/retire.ts';
import type { KeptFile } from '../../shared/files/kept-file.ts';
import { kitModule, packageFile } from '../project/kit.ts';

/** The packages whose code is in it, beside what they need: workbox-core. */
export const workerPackages = [
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
] as const;

/** The service worker of a site, as one script that imports nothing: the same for all sites, but for its files. */
export async function buildWorker(files: readonly KeptFile[], cache?: Cache): Promise<string> {
  const make = async () => Buffer.from(await compileWorker());
  const code = cache ? (await cache.get(`app/${workerKey()}.js`, make)).content : await make();
  return `const mesaDeckFiles=${JSON.stringify(files)};\n${Buffer.from(code).toString('utf8')}`;
}

/** All that its code is made of. */
function workerKey(): string {
  const versions = ['vite', ...workerPackages].map((name) =>
    readFileSync(packageFile(`${name}/package.json`)),
  );
  return keyOf(codeHash(new URL('../../shell/app/', import.meta.url)), codeHash(here), ...versions);
}

const here = new URL('.', import.meta.url);

async function compileWorker(): Promise<string> {
  const result = await build({
    root: kitModule('shell/app').replace(/\/[^/]*$/, ''),
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    define: {
      'process.env.NODE_ENV': JSON.stringify('production'),
    },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: kitModule('shell/app/worker'), formats: ['iife'], name: 'mesaDeck' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const [chunk] = outputs.flatMap((each) => ('output' in each ? each.output : []));
  if (chunk?.type !== 'chunk') throw new Error('the service worker has no code');
  return chunk.code;
}

/** A worker that removes the one that an earlier site left at the same address. */
export function retiringWorker(now: boolean): string {
  return `(${retire.toString()})(${now});\n`;
}
