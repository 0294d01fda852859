import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keyOf, openCache } from '../../src/files/cache.ts';
import { keepMany } from '../../src/files/kept-many.ts';
import { folderOf } from '../folder.ts';
import fc from '../property.ts';

/** A cache that counts what it has to make. */
function cacheIn(folder: string) {
  const warnings: string[] = [];
  let made = 0;
  const cache = openCache(folder, (message) => warnings.push(message.replaceAll(folder, '…')));
  const get = async (name: string, text = 'whole') => {
    const { content, file } = await cache.get(name, async () => {
      made += 1;
      return Buffer.from(text);
    });
    return { text: Buffer.from(content).toString(), file };
  };
  return { get, warnings, made: () => made };
}

test('what is kept is made once, and what is damaged again', async () => {
  const folder = folderOf();
  const { get, warnings, made } = cacheIn(folder);
  const file = join(folder, 'fonts/a.woff2');
  expect(await get('fonts/a.woff2')).toEqual({ text: 'whole', file });
  expect(await get('fonts/a.woff2')).toEqual({ text: 'whole', file });
  expect(made()).toBe(1);
  const damages = [
    () => truncateSync(file),
    () => writeFileSync(file, 'holes'),
    () => rmSync(`${file}.sha256`),
    () => writeFileSync(`${file}.sha256`, 'x'),
    () => rmSync(file),
  ];
  for (const [index, damage] of damages.entries()) {
    damage();
    expect((await get('fonts/a.woff2')).text).toBe('whole');
    expect([made(), readFileSync(file, 'utf8')]).toEqual([index + 2, 'whole']);
  }
  // Files that are not there are no damage.
  expect(warnings).toEqual(Array(3).fill('warning: …/fonts/a.woff2 is damaged, and made again'));
  expect(readdirSync(join(folder, 'fonts')).sort()).toEqual(['a.woff2', 'a.woff2.sha256']);
});

test('a folder that can not be written is told once, and all is made', async () => {
  const folder = join(folderOf({ file: '' }), 'file');
  const { get, warnings } = cacheIn(folder);
  expect(await get('icons/a.png')).toEqual({ text: 'whole', file: undefined });
  expect(await get('icons/b.png')).toEqual({ text: 'whole', file: undefined });
  expect(warnings).toEqual([
    expect.stringMatching(/^warning: the cache … can't be read: ENOTDIR/),
    'warning: nothing can be kept in the cache …: … is a file, where a folder is due',
  ]);
});

test('what is asked for twice at once is made once', async () => {
  const { get, made } = cacheIn(folderOf());
  await Promise.all([get('a'), get('a'), get('b')]);
  expect(made()).toBe(2);
});

test('one byte is enough to be damaged', async () => {
  const folder = folderOf();
  mkdirSync(join(folder, 'x'), { recursive: true });
  const bytes = fc.uint8Array({ minLength: 1, maxLength: 64 });
  await fc.assert(
    fc.asyncProperty(
      bytes,
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      async (whole, at, change) => {
        const cache = openCache(folder);
        await cache.write('x/a', whole);
        expect(await cache.read('x/a')).toEqual(whole);
        const other = Uint8Array.from(whole);
        other[at % whole.length] = (other[at % whole.length] ?? 0) ^ change;
        writeFileSync(join(folder, 'x/a'), other);
        expect(await cache.read('x/a')).toBeUndefined();
      },
    ),
    { numRuns: 50 },
  );
});

test('a key keeps its parts apart', () => {
  expect(keyOf('ab', 'c')).not.toBe(keyOf('a', 'bc'));
});

test('of many things only what is missing is made, and what nobody asks for goes', async () => {
  const folder = folderOf();
  const asked: string[] = [];
  const all = (...keys: string[]) =>
    keepMany(openCache(folder), 'many/a.json', keys, async (missing) => {
      asked.push(missing.join(' '));
      return new Map(missing.map((key) => [key, [key.length]]));
    });
  const made = await all('a', 'bb');
  expect([...made.values()]).toEqual([[1], [2]]);
  await all('a', 'bb');
  await all('bb', 'ccc');
  await all('a', 'bb');
  expect(asked).toEqual(['a bb', 'ccc', 'a']);
});
