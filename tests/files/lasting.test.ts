import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Lasting, openLasting } from '../../src/files/lasting.ts';
import { folderOf } from '../folder.ts';

/** What a process of its own would have, with what it makes. */
async function processWith(folder: string, holds = (_: Lasting) => true) {
  const memory = openLasting({ nameOf: () => 'styles/kit.json', holds });
  const warnings: string[] = [];
  const made: string[] = [];
  const warn = (message: string) => void warnings.push(message.replaceAll(folder, '…'));
  await memory.open(folder, warn);
  const get = (key: string) =>
    memory.get(key, () => {
      made.push(key);
      return key.toUpperCase();
    });
  return { memory, get, made, warnings, save: () => memory.save(folder, warn) };
}

test('what one process has made, the next has at hand', async () => {
  const folder = folderOf();
  const first = await processWith(folder);
  expect([first.get('a'), first.get('b'), first.get('a')]).toEqual(['A', 'B', 'A']);
  await first.save();
  const second = await processWith(folder);
  expect([second.get('a'), second.get('c')]).toEqual(['A', 'C']);
  expect([first.made, second.made]).toEqual([['a', 'b'], ['c']]);
});

test('it lies in one file with its checksum: who reads while another command writes sees the old or the new', async () => {
  const folder = folderOf();
  const first = await processWith(folder);
  first.get('a');
  await first.save();
  expect(readdirSync(join(folder, 'styles'))).toEqual(['kit.json']);
});

test('another folder gets what this process has made before', async () => {
  const [folder, other] = [folderOf(), folderOf()];
  const first = await processWith(folder);
  first.get('a');
  await first.save();
  await first.memory.open(other);
  await first.memory.save(other);
  const second = await processWith(other);
  expect([second.get('a'), second.made]).toEqual(['A', []]);
});

test('of very many things those that are asked for stay', async () => {
  const folder = folderOf();
  const first = await processWith(folder);
  for (let count = 0; count < 600; count += 1) {
    first.get('asked for');
    first.get(`once ${count}`);
  }
  await first.save();
  const second = await processWith(folder);
  for (const key of ['asked for', 'once 599', 'once 0']) second.get(key);
  expect(second.made).toEqual(['once 0']);
});

test('a process that has made nothing writes nothing', async () => {
  const folder = folderOf();
  await (await processWith(folder)).save();
  expect(readdirSync(folder)).toEqual([]);
});

test('what does not hold any more, or is damaged, is made anew', async () => {
  const folder = folderOf();
  const first = await processWith(folder);
  for (const key of ['a', 'b']) first.get(key);
  await first.save();
  const second = await processWith(folder, (value) => value !== 'A');
  expect([second.get('a'), second.get('b'), second.made]).toEqual(['A', 'B', ['a']]);
  writeFileSync(join(folder, 'styles/kit.json'), '{}');
  const third = await processWith(folder);
  expect([third.get('b'), third.made]).toEqual(['B', ['b']]);
  expect(third.warnings).toEqual(['warning: …/styles/kit.json is damaged, and made again']);
});

test('where nothing can be kept, that is told, and all is made', async () => {
  const folder = join(folderOf({ file: '' }), 'file');
  const { get, made, warnings, save } = await processWith(folder);
  get('a');
  await save();
  expect([made, warnings.length]).toEqual([['a'], 2]);
});
