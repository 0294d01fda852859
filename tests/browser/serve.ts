import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';
import { writeSite } from '../../src/files/write-site.ts';
import { bundleSite } from '../../src/site/bundle.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the built site, with a slash at its end. */
    site: string;
    /** The folder of the built site. */
    dist: string;
  }
}

/** Builds a project's site once for all tests of a part, and serves it from a folder inside of the host. */
export async function serveSite(
  project: TestProject,
  root: string,
  options: { readonly pictures?: boolean } = {},
): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'mesa-deck-site-'));
  // Not at the host's root: links have to be relative.
  const dist = join(folder, 'talks/2026');
  writeSite(await bundleSite({ root, app: true, ...options }), dist, root);
  const server = await preview({
    root: folder,
    configFile: false,
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir: '.' },
    preview: { port: 0, host: '127.0.0.1' },
  });
  project.provide('site', `${server.resolvedUrls?.local[0]}talks/2026/`);
  project.provide('dist', dist);
  return async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
