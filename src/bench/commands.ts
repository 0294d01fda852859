import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Deck } from '../deck.ts';
import { program, runProgram } from './process.ts';
import { withFolder } from './sample.ts';
import { median, repeat, seconds, table } from './table.ts';

/** Whole commands as a user runs them, in a process of their own. */
export async function timeCommands(root: string, deck: Deck): Promise<string> {
  return withFolder(join(tmpdir(), 'mesa-deck-bench-'), async (folder) => {
    const out = join(folder, 'dist');
    const cold = { MESA_DECK_CACHE: join(folder, 'cache') };
    const build = ['build', '--out', out];
    const pdf = ['pdf', deck.id, '--out', join(folder, 'deck.pdf')];
    const timeCommand = async (args: readonly string[], env = {}) =>
      (await runProgram(program, args, { cwd: root, env })).time;
    const rows = [
      ['build, nothing cached', [await timeCommand(build, cold)]],
      ['build, cached', await repeat(() => timeCommand(build))],
      ['start to the first page, cached', await repeat(() => timeStart(root, deck))],
      ['pdf, cached', await repeat(() => timeCommand(pdf))],
    ] as const;
    return table(
      ['command', 'seconds'],
      rows.map(([name, times]) => [name, seconds(median(times))]),
    );
  });
}

async function timeStart(root: string, deck: Deck): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [program, 'start', '--port', '0'], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1' },
  });
  try {
    const address = await new Promise<string>((resolve) => {
      child.stdout.on('data', (data) => {
        const found = /http:\/\/\S+/.exec(String(data));
        if (found) resolve(found[0]);
      });
    });
    await (await fetch(`${address}${deck.id}/`)).text();
    return performance.now() - start;
  } finally {
    child.kill();
  }
}
