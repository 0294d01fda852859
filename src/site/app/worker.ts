import { build } from 'vite';
import { retire } from '../../inline/retire.ts';
import type { KeptFile } from '../../shared/files/kept-file.ts';
import { kitModule } from '../project/kit.ts';

/** The packages whose code is in it, beside what they need: workbox-core. */
export const workerPackages = [
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
] as const;

/** The service worker of a site, as one script that imports nothing. */
export async function buildWorker(files: readonly KeptFile[]): Promise<string> {
  const result = await build({
    root: kitModule('shell/app').replace(/\/[^/]*$/, ''),
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    define: {
      mesaDeckFiles: JSON.stringify(files),
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
