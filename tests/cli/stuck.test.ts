import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { folderOf, smallProject } from '../folder.ts';
import { callCommand, type Outcome, runCommand, startCommand } from './run.ts';

/** The small project with code in its slide's file, before the slide. */
const projectWith = (code: string, slide: string = smallProject['slides/first.ts']) =>
  folderOf({ ...smallProject, 'slides/first.ts': `${code}\n${slide}` });

/** That the slide's file is told, and nothing is written. */
function expectNamed(folder: string, { status, out, err }: Outcome, message: string): void {
  expect([status, out]).toEqual([1, '']);
  const [what, where, hint] = err.split('\n');
  expect([what, where]).toEqual([message, '   at: slides/first.ts']);
  expect(hint).toMatch(/^ hint: \w/);
  expect(readdirSync(folder)).toEqual(['slides']);
}

// A loop takes a core for as long as it may: short where one is expected, and longer where none is.
const patience = { MESA_DECK_PATIENCE: '2' };
const sound = { MESA_DECK_PATIENCE: '10' };
vi.setConfig({ testTimeout: 240_000 });
const wait = { timeout: 200_000, interval: 50 };

describe('a slide that comes to no end', () => {
  test.each([
    ['loops', 'for (;;) {}', 'error: the file does not come to an end: it has run for 2 s'],
    [
      'waits for ever',
      'await new Promise(() => {});',
      'error: the file is not loaded after 2 s: it waits for something that does not come',
    ],
    ['ends the process', 'process.exit(0);', 'error: the file ends the process'],
    ['kills it', "process.kill(process.pid, 'SIGKILL');", 'error: the file ends the process'],
    ['lets an error go', "Promise.reject(new Error('let go'));", 'error: let go'],
  ])('is named: one that %s', async (_, code, message) => {
    const folder = projectWith(code);
    expectNamed(folder, await runCommand(folder, ['build'], patience), message);
  });

  test.each([
    ['throws nothing', 'throw undefined;', 'error: the file throws undefined'],
    ['throws null', 'throw null;', 'error: the file throws null'],
    ['throws words', "throw 'words';", "error: the file throws 'words'"],
  ])('or comes to an odd one: one that %s', async (_, code, message) => {
    const folder = projectWith(code);
    expectNamed(folder, await callCommand(folder, ['build']), message);
  });

  test('is named with its slide where it loops when it is shown', async () => {
    const looping = `
      import { defineSlide, html } from 'mesa-deck';
      export default defineSlide({ id: 'first', title: 'A', body: {
        kind: 'html', strings: ['a', 'b'], get values() {
          if (new Error().stack.includes('renderSlide (')) for (;;);
          return [1];
        } } as never });`;
    const { status, err } = await runCommand(projectWith('', looping), ['offline'], patience);
    expect(status).toBe(1);
    expect(err).toMatch(
      /^error: the slide does not come to an end: it has run for 2 s\n {3}at: slides\/first.ts, slide 'first'\n/,
    );
  });

  test('does not keep a command from its end with a timer', async () => {
    const folder = projectWith('setInterval(() => {}, 1000);');
    const { status, err } = await runCommand(folder, ['offline'], sound);
    expect([status, err]).toEqual([
      0,
      'warning: slides/first.ts, line 1: a timer still runs; it ends with the command',
    ]);
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('is ended by %s while it loops', async (signal) => {
    const folder = projectWith(`
      import { writeFileSync } from 'node:fs';
      writeFileSync('loops', '');
      for (;;) {}`);
    // With no other way to its end.
    const { child, ended } = startCommand(folder, ['pdf'], { MESA_DECK_PATIENCE: '10000' });
    const signaled = new Promise((resolve) => child.on('exit', (_, by) => resolve(by)));
    await vi.waitFor(() => expect(readdirSync(folder)).toContain('loops'), wait);
    child.kill(signal);
    const { out, err } = await ended;
    expect([await signaled, out, err]).toEqual([signal, '', '']);
  });
});

test('a server names a slide that loops, and goes on as soon as it is mended', async () => {
  const folder = projectWith('for (;;) {}');
  const { child, printed, ended } = startCommand(folder, ['start', '--port', '0'], patience);
  const address = () => [...printed().matchAll(/http:\/\/\S+/g)].map(([found]) => found);
  await vi.waitFor(() => expect(address()).toHaveLength(1), wait);
  // It is never answered: the server is gone.
  fetch(`${address()[0]}small/`).catch(() => undefined);
  await vi.waitFor(() => expect(printed()).toContain('as soon as the file is saved'), wait);
  expect(printed()).toContain('   at: slides/first.ts');
  writeFileSync(join(folder, 'slides/first.ts'), smallProject['slides/first.ts']);
  await vi.waitFor(() => expect(address()).toHaveLength(2), wait);
  const page = await (await fetch(`${address()[1]}small/`)).text();
  expect(page).toContain('A slide is a module');
  child.kill('SIGTERM');
  await ended;
  expect(readFileSync(join(folder, 'slides/first.ts'), 'utf8')).not.toContain('for (;;)');
});
