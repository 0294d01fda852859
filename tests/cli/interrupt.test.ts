import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { emptyCache, folderOf, smallProject } from '../folder.ts';
import { runCommand, startCommand } from './run.ts';

/** A deck that takes a while to print. */
const project = {
  'slides/decks/long.ts': `
    import { defineDeck, defineSlide, html } from 'mesa-deck';
    const slides = Array.from({ length: 60 }, (_, index) =>
      defineSlide({ id: \`slide-\${index}\`, title: \`Claim \${index}\`, body: html\`<p>Text</p>\` }));
    export default defineDeck({ id: 'long', title: 'Long', slides });`,
};

/** A folder with the project, one for temporary files, and the way to see what still runs. */
function place() {
  const folder = folderOf({ ...project, 'out/long.pdf': 'old' });
  const temporary = folderOf();
  const env = { TMPDIR: temporary };
  return { folder, env, temporary, running: () => processesOf(temporary) };
}

interface Running {
  readonly pid: number;
  readonly parent: number;
  readonly args: string;
}

/** Browsers, which have their folder of temporary files in their arguments, and what they started. */
function processesOf(temporary: string): readonly Running[] {
  const all = readdirSync('/proc').flatMap((name) => {
    try {
      const args = readFileSync(join('/proc', name, 'cmdline'), 'utf8').replaceAll('\0', ' ');
      const status = readFileSync(join('/proc', name, 'status'), 'utf8');
      const parent = Number(/^PPid:\s*(\d+)/m.exec(status)?.[1]);
      return [{ pid: Number(name), parent, args }];
    } catch {
      return [];
    }
  });
  const found: Running[] = all.filter(({ args }) => args.includes(temporary));
  for (const { pid } of found) found.push(...all.filter(({ parent }) => parent === pid));
  return [...new Set(found)];
}

// Fonts are cut anew where caches are empty.
vi.setConfig({ testTimeout: 180_000 });
const wait = { timeout: 120_000, interval: 40 };

describe.runIf(existsSync('/proc/self/cmdline'))('an export', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'that gets %s leaves nothing behind',
    async (signal) => {
      const { folder, env, temporary, running } = place();
      const { child, ended } = startCommand(folder, ['pdf', 'long'], env);
      await vi.waitFor(() => expect(running().join()).not.toBe(''), wait);
      child.kill(signal);
      const { status, out, err } = await ended;
      expect([out, err]).toEqual(['', '']);
      expect(status).not.toBe(0);
      await vi.waitFor(() => expect(running()).toEqual([]), wait);
      expect(readdirSync(temporary)).toEqual([]);
      expect(readdirSync(join(folder, 'out'))).toEqual(['long.pdf']);
      expect(readFileSync(join(folder, 'out/long.pdf'), 'utf8')).toBe('old');
    },
  );

  test('whose browser dies says so, and leaves the old file as it was', async () => {
    const { folder, env, temporary, running } = place();
    const { ended } = startCommand(folder, ['pdf', 'long'], env);
    await vi.waitFor(() => {
      expect(running().some(({ args }) => args.includes('--type=renderer'))).toBe(true);
    }, wait);
    const main = running().find(({ args }) => !args.includes('--type='));
    process.kill(main?.pid ?? 0, 'SIGKILL');
    const { status, out, err } = await ended;
    expect([status, out]).toEqual([1, '']);
    expect(err).toMatchInlineSnapshot(`
      "error: the browser ended while it was printing
         at: printing deck 'long'
       hint: run the command again; with MESA_DECK_CHROME set it uses another browser"
    `);
    await vi.waitFor(() => expect(running()).toEqual([]), wait);
    expect(readdirSync(temporary)).toEqual([]);
    expect(readdirSync(join(folder, 'out'))).toEqual(['long.pdf']);
    expect(readFileSync(join(folder, 'out/long.pdf'), 'utf8')).toBe('old');
  });
});

test.each([
  // Longer than a loop of a slide would be given.
  ['what is busy when it is to end', { kind: 'alive' }, [0, 2500]],
  // It may loop, and is asked whether it does from then on.
  [
    'what was busy with a slide before it is to end',
    { kind: 'running', file: 'a.ts' },
    [1500, 500],
  ],
] as const)('%s takes its files away', async (_, told, [before, after]) => {
  const supervise = pathToFileURL(join(import.meta.dirname, '../../src/cli/supervise.mjs')).href;
  const folder = folderOf({
    'command.mjs': `
      import { supervise } from '${supervise}';
      supervise(new URL('./child.mjs', import.meta.url), []);`,
    'child.mjs': `
      import { rmSync, writeFileSync } from 'node:fs';
      const busy = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
      process.on('SIGINT', () => {});
      process.on('message', () => { rmSync('made'); process.exit(1); });
      process.send(${JSON.stringify(told)}, () => {
        busy(${before});
        writeFileSync('made', '');
        busy(${after});
      });`,
  });
  const { child, ended } = startCommand(folder, [], {}, join(folder, 'command.mjs'));
  await vi.waitFor(() => expect(readdirSync(folder)).toContain('made'), wait);
  child.kill('SIGINT');
  await ended;
  expect(readdirSync(folder).sort()).toEqual(['child.mjs', 'command.mjs']);
});

test('two exports to one file at once, with caches that are empty, leave one whole file', async () => {
  const folder = folderOf(smallProject);
  const cache = emptyCache('chromium');
  const args = ['handout', 'small', '--layout', '9'];
  const both = await Promise.all(
    [1, 2].map(() => runCommand(folder, args, { MESA_DECK_CACHE: cache })),
  );
  const path = join('out', 'small-handout.pdf');
  expect(both).toEqual([1, 2].map(() => ({ status: 0, out: `${path}\n`, err: '' })));
  expect(readdirSync(join(folder, 'out'))).toEqual(['small-handout.pdf']);
  const pdf = readFileSync(join(folder, path), 'latin1');
  expect([pdf.startsWith('%PDF-'), pdf.trimEnd().endsWith('%%EOF')]).toEqual([true, true]);
});

test('two builds to one folder at once leave one whole site', async () => {
  const folder = folderOf(smallProject);
  // Of pictures that two make at once, site/pictures.test.ts tells.
  const both = await Promise.all([1, 2].map(() => runCommand(folder, ['build', '--no-pictures'])));
  expect(both.map(({ status, err }) => [status, err])).toEqual([
    [0, ''],
    [0, ''],
  ]);
  expect(readdirSync(folder).filter((name) => name.startsWith('dist'))).toEqual(['dist']);
  const written = both[0]?.out.trim().split('\n') ?? [];
  expect(written.filter((path) => !existsSync(join(folder, path)))).toEqual([]);
});
