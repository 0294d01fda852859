import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

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
    env: { ...process.env, NO_COLOR: '1', ...env },
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
