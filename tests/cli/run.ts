import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { cacheFolder } from '../../src/site/project/kit.ts';

const program = join(import.meta.dirname, '../../src/cli/mesa-deck.mjs');

/** What a command printed, and how it ended. */
export interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the command line in a folder; it is ended with the test. */
export function startCommand(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): {
  readonly child: ChildProcess;
  readonly ended: Promise<Outcome>;
  readonly printed: () => string;
} {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: folder,
    // The browser is unpacked, and what is drawn is kept, once for all folders.
    env: { ...process.env, NO_COLOR: '1', MESA_DECK_CACHE: cacheFolder(process.cwd()), ...env },
  });
  onTestFinished(() => {
    child.kill();
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data) => {
    out += data;
  });
  child.stderr.on('data', (data) => {
    err += data;
  });
  const ended = new Promise<Outcome>((resolve) => {
    child.on('close', (status) => resolve({ status, out, err: err.trim() }));
  });
  return { child, ended, printed: () => out + err };
}

/** Runs a command to its end. */
export function runCommand(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  return startCommand(folder, args, env).ended;
}
