import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kitRoot, packageFile } from '../site/project/kit.ts';
import { treeUsage } from './usage.ts';

/** What a command cost, with all processes that it started. */
export interface Cost {
  /** In ms. */
  readonly time: number;
  /** The most memory that its processes held at once, in bytes; 0 where it was not looked at or is not told. */
  readonly memory: number;
  /** The work of its processes, in ms of one core: what else the machine does is not in it. */
  readonly work: number;
}

/** The kit's own program: of the sources, or compiled in a package. */
export const program = ['../cli/mesa-deck.mjs', '../cli/bin.js']
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .find(existsSync) as string;

/** The program as a package has it, compiled into a folder inside of the kit's. */
export async function compileProgram(folder: string): Promise<string> {
  if (program.endsWith('bin.js')) return program;
  const compiler = join(dirname(packageFile('typescript/package.json')), 'bin/tsc');
  const args = ['-p', 'tsconfig.package.json', '--outDir', join(folder, 'lib')];
  await runProgram(compiler, args, { cwd: kitRoot });
  return join(folder, 'lib/src/cli/bin.js');
}

const grouped = process.platform !== 'win32';

/** How often the processes are looked at, in ms: the look itself costs some. */
const interval = 50;

/** Runs a program of Node's to its end as a user would. Throws if it fails. */
export async function runProgram(
  file: string,
  args: readonly string[],
  { cwd, env = {}, watched = false }: { cwd: string; env?: NodeJS.ProcessEnv; watched?: boolean },
): Promise<Cost> {
  const start = performance.now();
  const child = spawn(process.execPath, [file, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
    // What it starts belongs to its group, and ends with it; Windows has none.
    detached: grouped,
  });
  const end = () => {
    try {
      if (grouped && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    } catch {
      // It has ended by itself.
    }
  };
  process.prependOnceListener('exit', end);
  let said = '';
  child.stderr.on('data', (data) => {
    said += data;
  });
  let memory = 0;
  const work = new Map<number, number>();
  const look = () => {
    const usage = treeUsage(child.pid ?? 0);
    memory = Math.max(memory, sum([...usage.values()].map((each) => each.memory)));
    for (const [pid, each] of usage) work.set(pid, Math.max(work.get(pid) ?? 0, each.work));
  };
  const timer = watched ? setInterval(look, interval) : undefined;
  const status = await new Promise((resolve) => child.on('close', resolve));
  process.off('exit', end);
  clearInterval(timer);
  if (status !== 0) throw new Error(`${file} ${args.join(' ')} failed:\n${said}`);
  return { time: performance.now() - start, memory, work: sum([...work.values()]) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
