import { DeckError, didYouMean, isDeckError } from '../errors.ts';
import { plainPath } from '../files/plain-path.ts';
import { closeBrowsers } from '../site/browser/open.ts';
import { type Command, helpOf, readArguments } from './command.ts';

/** Each command is loaded when it is called: a help text needs no bundler. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  start: async () => (await import('./commands/start.ts')).start,
  build: async () => (await import('./commands/build.ts')).build,
  preview: async () => (await import('./commands/preview.ts')).preview,
  pdf: async () => (await import('./commands/pdf.ts')).pdf,
  handout: async () => (await import('./commands/handout.ts')).handout,
  offline: async () => (await import('./commands/offline.ts')).offline,
  check: async () => (await import('./commands/check.ts')).check,
  new: async () => (await import('./commands/new.ts')).newCommand,
  types: async () => (await import('./commands/types.ts')).types,
  models: async () => (await import('./commands/models.ts')).models,
  bench: async () => (await import('./commands/bench.ts')).bench,
};

/** Runs one command; ends the process with status 1 when it fails. */
export async function main(args: readonly string[]): Promise<void> {
  const interruption = watchForInterruption();
  try {
    await run(args, plainPath(process.cwd()));
  } catch (error) {
    // What it was busy with fails when its browser is taken away.
    if (interruption.came) return;
    console.error(isDeckError(error) ? error.message : error);
    process.exitCode = 1;
  }
}

/**
 * A process that is interrupted leaves no browser and none of its files behind. Files are written in
 * one go, which a signal with a listener does not break into: they are whole or not there.
 */
function watchForInterruption(): { readonly came: boolean } {
  const interruption = { came: false };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // Once: whoever has no patience sends it again.
    process.once(signal, async () => {
      interruption.came = true;
      await closeBrowsers();
      process.kill(process.pid, signal);
    });
  }
  return interruption;
}

async function run([name, ...rest]: readonly string[], root: string): Promise<void> {
  if (name === undefined || name === '--help' || name === 'help') {
    return console.log(await overview());
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    const names = Object.keys(commands);
    const hint = didYouMean(name, names, `there is ${names.join(', ')}`);
    throw new DeckError(`there is no command '${name}'`, 'mesa-deck', hint);
  }
  const command = await load();
  if (rest.includes('--help')) return console.log(helpOf(command));
  await command.run(readArguments(command, rest, root));
}

async function overview(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map((load) => load()));
  const rows = all.map(({ name, summary }) => `  ${name.padEnd(10)}${summary}`);
  return ['mesa-deck <command> [--help]', '', ...rows].join('\n');
}
