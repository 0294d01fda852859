import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';
import { cacheFolder } from '../../src/site/project/kit.ts';

/** A site that is built when somebody first asks for it, and served from a folder inside of its host. */
export interface LazySite {
  /** Its address, with a slash at its end. */
  readonly address: string;
  /** Its folder; whole as soon as its address has answered. */
  readonly folder: string;
  close(): Promise<void>;
}

const program = join(import.meta.dirname, '../../src/cli/mesa-deck.mjs');

/** Serves the site of a project; who runs tests of values alone never waits for it. */
export async function serveSite(root: string, ...options: readonly string[]): Promise<LazySite> {
  const folder = mkdtempSync(join(tmpdir(), 'mesa-deck-site-'));
  // Not at the host's root: links have to be relative.
  const dist = join(folder, 'talks/2026');
  const ended = new AbortController();
  let built: Promise<void> | undefined;
  const server = await preview({
    root: folder,
    configFile: false,
    appType: 'mpa',
    logLevel: 'error',
    build: { outDir: '.' },
    preview: { port: 0, host: '127.0.0.1' },
    plugins: [
      {
        name: 'built-when-asked',
        configurePreviewServer({ middlewares }) {
          middlewares.use(async (_, response, next) => {
            built ??= build(root, ['--out', dist, ...options], ended.signal);
            await built.then(
              () => next(),
              (error) => response.writeHead(500).end(String(error)),
            );
          });
        },
      },
    ],
  });
  return {
    address: `${server.resolvedUrls?.local[0]}talks/2026/`,
    folder: dist,
    async close() {
      ended.abort();
      await built?.catch(() => undefined);
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Builds a project's site in a process of its own: this one hands out modules to those that run tests. */
function build(root: string, options: readonly string[], signal: AbortSignal): Promise<void> {
  const child = spawn(process.execPath, [program, 'build', ...options], {
    cwd: root,
    env: {
      ...process.env,
      NO_COLOR: '1',
      MESA_DECK_LANG: 'en',
      MESA_DECK_DRAWING_SECONDS: '600',
      MESA_DECK_PATIENCE: '600',
      // What is drawn for one site is there for the other, and for tests.
      MESA_DECK_CACHE: cacheFolder(process.cwd()),
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  signal.addEventListener('abort', () => void child.kill());
  let said = '';
  child.stderr.on('data', (data) => {
    said += data;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => (status === 0 ? resolve() : reject(new Error(said))));
  });
}
