import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser } from '../site/browser/find.ts';
import { cacheFolder } from '../site/project/kit.ts';

/** The version that the figures speak of. */
const version = '4.5.1';

/** Another kit's command line, with what it needs to find the browser that ours prints with. */
export interface OtherKit {
  readonly program: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Marp, put into a folder for the time of a benchmark; undefined if it can't be had. */
export async function installMarp(folder: string, root: string): Promise<OtherKit | undefined> {
  const args = ['install', '--no-audit', '--no-fund', '--prefix', folder];
  const npm = spawn('npm', [...args, `@marp-team/marp-cli@${version}`], {
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  const status = await new Promise((resolve) => {
    npm.on('error', () => resolve(1));
    npm.on('close', resolve);
  });
  if (status !== 0) return undefined;
  const { path, env } = await findBrowser({ cacheDir: cacheFolder(root) });
  return {
    program: join(folder, 'node_modules/@marp-team/marp-cli/marp-cli.js'),
    env: { ...env, CHROME_PATH: path, ...(process.getuid?.() === 0 ? { CI: '1' } : {}) },
  };
}
