import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { treeMemory } from './memory.ts';

/** What a command cost, with all processes that it started. */
export interface Cost {
  /** In ms. */
  readonly time: number;
  /** The most memory that its processes held at once, in bytes; undefined where it is not told. */
  readonly memory: number | undefined;
}

/** The kit's own program: of the sources, or compiled in a package. */
export const program = ['../cli/mesa-deck.mjs', '../cli/bin.js']
  .map((path) => fileURLToPath(new URL(path, import.meta.url)))
  .find(existsSync) as string;

/** How often the memory is looked at, in ms: the look itself costs some. */
const interval = 100;

/** Runs a program of Node's to its end as a user would. Throws if it fails. */
export async function runProgram(
  file: string,
  args: readonly string[],
  { cwd, env = {}, memory = false }: { cwd: string; env?: NodeJS.ProcessEnv; memory?: boolean },
): Promise<Cost> {
  const start = performance.now();
  const child = spawn(process.execPath, [file, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (data) => {
    said += data;
  });
  let peak: number | undefined;
  const look = () => {
    const now = treeMemory(child.pid ?? 0);
    if (now !== undefined) peak = Math.max(peak ?? 0, now);
  };
  const timer = memory ? setInterval(look, interval) : undefined;
  const status = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(timer);
  if (status !== 0) throw new Error(`${file} ${args.join(' ')} failed:\n${said}`);
  return { time: performance.now() - start, memory: peak };
}
