/** What a print loads and makes beforehand costs more than what it prints: it is done once, or not at all. */
import { Module } from 'node:module';
import { expect, test, vi } from 'vitest';
import { openCache } from '../../src/files/cache.ts';
import { scriptOf } from '../../src/site/print/script.ts';
import { loadProject } from '../../src/site/project/project.ts';
import { folderOf, smallProject } from '../folder.ts';

test('a script of the kit is bundled once, and again when one of its files is another', async () => {
  const cache = openCache(folderOf());
  let [place, made] = ['', 0];
  const counted = {
    ...cache,
    write: (name: string, content: Uint8Array) => {
      [place, made] = [name, made + 1];
      return cache.write(name, content);
    },
  };
  const code = await scriptOf('shell/handout/page', counted);
  expect(code).toContain('laid-out');
  expect(await scriptOf('shell/handout/page', counted)).toBe(code);
  expect(made).toBe(1);
  const kept = Buffer.from((await cache.read(place)) ?? []).toString('utf8');
  const older = { ...JSON.parse(kept), code: 'older' };
  older.files[0][1] = 'another';
  await cache.write(place, Buffer.from(JSON.stringify(older)));
  expect(await scriptOf('shell/handout/page', counted)).toBe(code);
  expect(made).toBe(2);
});

test('a module finds others by import.meta.resolve, and no thread waits to do so before', async () => {
  const register = vi.spyOn(Module, 'register');
  const root = folderOf(smallProject);
  await loadProject({ root });
  expect(register).not.toHaveBeenCalled();
  register.mockRestore();
  const asking = folderOf({
    ...smallProject,
    'slides/first.ts': `${smallProject['slides/first.ts']}
      if (import.meta.resolve('node:fs') !== 'node:fs') throw new Error('not found');`,
  });
  const [deck] = (await loadProject({ root: asking })).decks;
  expect(deck?.error).toBeUndefined();
});
