import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DeckError } from '../errors.ts';
import { kitRoot, packageFile } from '../site/project/kit.ts';

/** The kit and its slides as they were, to be measured beside what they are. */
export interface Earlier {
  readonly commit: string;
  /** Where it lies, with slides of its own. */
  readonly root: string;
  /** Its program, compiled. */
  readonly program: string;
}

/** Takes the repository as it was at a commit into a folder, and compiles it. */
export function earlierKit(commit: string, folder: string): Earlier {
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
  // Types may have changed in what it uses; what is compiled runs all the same.
  const compiler = join(dirname(packageFile('typescript/package.json')), 'bin/tsc');
  const args = [compiler, '-p', 'tsconfig.package.json', '--noEmitOnError', 'false'];
  spawnSync(process.execPath, args, { cwd: root, stdio: 'ignore' });
  return { commit, root, program: join(root, 'lib/src/cli/bin.js') };
}
