import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DeckError } from '../errors.ts';
import { findBrowser } from '../site/browser/find.ts';
import { cacheFolder, kitRoot, packageFile } from '../site/project/kit.ts';

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

/** The kit and its slides as they were, to be measured beside what they are. */
export interface Earlier {
  readonly commit: string;
  /** Where it lies, with slides of its own. */
  readonly root: string;
  /** Its program, of the sources. */
  readonly sources: string;
  /** Its program, compiled. */
  readonly program: string;
}

/** Takes the repository as it was at a commit into a folder of its own, which is returned. */
export function earlierTree(commit: string, folder: string): string {
  const root = realpathSync(mkdtempSync(join(folder, 'earlier-')));
  try {
    const packed = execFileSync('git', ['-C', kitRoot, 'archive', commit], {
      maxBuffer: 2 ** 30,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    execFileSync('tar', ['-x', '-C', root], { input: packed });
  } catch (cause) {
    const hint = 'name a commit of this repository, as git does';
    throw new DeckError(`there is no commit '${commit}'`, '--baseline', hint, { cause });
  }
  symlinkSync(join(kitRoot, 'node_modules'), join(root, 'node_modules'), 'dir');
  return root;
}

/** The same, compiled as a package is. */
export function earlierKit(commit: string, folder: string): Earlier {
  const root = earlierTree(commit, folder);
  // Types may have changed in what it uses; what is compiled runs all the same.
  const compiler = join(dirname(packageFile('typescript/package.json')), 'bin/tsc');
  const args = [compiler, '-p', 'tsconfig.package.json', '--noEmitOnError', 'false'];
  spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' });
  const sources = join(root, 'src/cli/mesa-deck.mjs');
  return { commit, root, sources, program: join(root, 'lib/src/cli/bin.js') };
}
