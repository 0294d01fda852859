import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf, smallProject, write } from '../folder.ts';
import { runCommand } from './run.ts';

test('a change to any source is in the next command, and what is damaged is made again', {
  timeout: 120_000,
}, async () => {
  const root = process.cwd();
  const folder = folderOf(smallProject);
  for (const path of ['src', 'themes', 'package.json']) {
    cpSync(join(root, path), join(folder, path), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const env = { MESA_DECK_CACHE: join(folder, 'cache') };
  const few = join(folder, 'cache/modules/few');
  const program = join(folder, 'src/cli/mesa-deck.mjs');
  const run = (...args: string[]) => runCommand(folder, args, env, program);
  expect(await run('lost')).toMatchObject({ err: expect.stringContaining("no command 'lost'") });
  const [edition = '', ...others] = readdirSync(few);
  expect(others).toEqual([]);
  truncateSync(join(few, edition, 'supervised.mjs'));
  expect((await run('--version')).out).toBe('0.1.0\n');
  // Sentences that speak of a module's place are as they were written.
  const sentence = "new URL('./rain.csv', import.meta.url)";
  const texts = readdirSync(join(few, edition)).map((name) => join(few, edition, name));
  expect(texts.some((file) => readFileSync(file, 'utf8').includes(sentence))).toBe(true);
  const source = readFileSync(join(folder, 'src/say.ts'), 'utf8');
  write(folder, 'src/say.ts', `${source}\nthrow new Error('a slip');\n`);
  // It is told with its place in the sources.
  const place = `${join('src', 'say.ts')}:${source.split('\n').length + 1}`;
  expect((await run('--version')).err).toMatch(new RegExp(`a slip[^]*${place}`));
  for (const word of ['altered', 'changed']) {
    write(folder, 'src/say.ts', `${source}\nconsole.log('${word}');\n`);
    expect((await run('--version')).out).toBe(`${word}\n0.1.0\n`);
  }
  expect(readdirSync(few)).toHaveLength(4);
  // Where nothing can be kept, modules are taken one by one.
  rmSync(join(folder, 'cache'), { recursive: true });
  write(folder, 'cache', '');
  expect((await run('--version')).out).toBe('changed\n0.1.0\n');
  expect(existsSync(few)).toBe(false);
});
