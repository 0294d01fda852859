import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { type Command, readArguments } from '../../src/cli/command.ts';
import { main } from '../../src/cli/main.ts';
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
  /** Another copy of the command line. */
  called = program,
): {
  readonly child: ChildProcess;
  readonly ended: Promise<Outcome>;
  readonly printed: () => string;
} {
  const child = spawn(process.execPath, [called, ...args], {
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
  called = program,
): Promise<Outcome> {
  return startCommand(folder, args, env, called).ended;
}

/**
 * The same in this process: all but the process itself, which takes seconds to start. What it prints comes
 * as it would from there.
 */
export async function callCommand(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const [out, err]: [string[], string[]] = [[], []];
  const all = { MESA_DECK_CACHE: cacheFolder(process.cwd()), ...env };
  const before = Object.keys(all).map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, all);
  const spies = [
    vi.spyOn(process, 'cwd').mockReturnValue(folder),
    vi.spyOn(console, 'log').mockImplementation((line) => void out.push(`${line}\n`)),
    ...(['warn', 'error'] as const).map((kind) =>
      vi.spyOn(console, kind).mockImplementation((line) => void err.push(String(line))),
    ),
  ];
  const code = process.exitCode;
  process.exitCode = undefined;
  try {
    const { status } = await main(args);
    return { status, out: out.join(''), err: err.join('\n').trim() };
  } finally {
    process.exitCode = code;
    for (const spy of spies) spy.mockRestore();
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

/** Runs a command in this process, as if it had been called in a folder. */
export async function runHere(
  name: string,
  command: Command,
  args: readonly string[],
  folder: string,
): Promise<void> {
  await command.run(readArguments(name, command, args, { root: folder, cwd: folder }));
}

/** What a command prints that runs in this process. */
export async function printed(run: () => Promise<unknown>): Promise<string> {
  const lines: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(line));
  onTestFinished(() => log.mockRestore());
  await run();
  return lines.join('\n');
}

/** What the command line prints, run in this process as if it had been called in a folder. */
export function printedIn(folder: string, ...args: readonly string[]): Promise<string> {
  const cwd = vi.spyOn(process, 'cwd').mockReturnValue(folder);
  return printed(() => main(args)).finally(() => cwd.mockRestore());
}

/** What the command line says that fails, run in this process as if it had been called in a folder. */
export async function failedIn(folder: string, ...args: readonly string[]): Promise<string> {
  const lines: string[] = [];
  const cwd = vi.spyOn(process, 'cwd').mockReturnValue(folder);
  const error = vi.spyOn(console, 'error').mockImplementation((line) => void lines.push(line));
  try {
    const { status } = await main(args);
    return `${status} ${lines.join('\n')}`;
  } finally {
    cwd.mockRestore();
    error.mockRestore();
  }
}
