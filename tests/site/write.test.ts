import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeSite, writeWhole } from '../../src/files/write.ts';
import { folderOf } from '../folder.ts';

/** A device that has no room left, in the place of what is written first. */
const fullDisk = '/dev/full';

test.runIf(existsSync(fullDisk))('a full disk is told, and what was there stays', () => {
  const folder = folderOf({ 'talk.pdf': 'old', 'dist/index.html': 'old' });
  symlinkSync(fullDisk, join(folder, `talk.pdf.new-${process.pid}`));
  mkdirSync(join(folder, `dist.new-${process.pid}`));
  symlinkSync(fullDisk, join(folder, `dist.new-${process.pid}`, 'index.html'));
  const bundle = new Map([['index.html', 'new']]);
  expect(() =>
    writeWhole(join(folder, 'talk.pdf'), 'new', folder),
  ).toThrowErrorMatchingInlineSnapshot(`
    [DeckError: error: talk.pdf can't be written
       at: talk.pdf
     hint: ENOSPC: no space left on device, write; free the place or its permissions, then run the command again]
  `);
  expect(() => writeSite(bundle, join(folder, 'dist'), folder)).toThrow(
    "error: dist can't be written",
  );
  expect(readFileSync(join(folder, 'talk.pdf'), 'utf8')).toBe('old');
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('old');
  expect(readdirSync(folder).sort()).toEqual(['dist', 'talk.pdf']);
});

test('a path that can not be is told, and nothing is made', () => {
  const folder = folderOf({ file: 'old', 'folder/inside': 'old' });
  const messageOf = (path: string) => {
    try {
      writeWhole(join(folder, path), 'new', folder);
    } catch (error) {
      return String(error).replaceAll(folder, '').split('\n').at(-1);
    }
    return 'written';
  };
  expect(['file/talk.pdf', 'folder'].map(messageOf)).toMatchInlineSnapshot(`
    [
      " hint: EEXIST: file already exists, mkdir '/file'; free the place or its permissions, then run the command again",
      " hint: what is there is no file; free the place or its permissions, then run the command again",
    ]
  `);
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
    'file',
    'folder',
    join('folder', 'inside'),
  ]);
});

test.runIf(existsSync('/dev/null'))('a device stays one', () => {
  expect(() => writeWhole('/dev/null', 'new', '/')).toThrow('what is there is no file');
});

test('what another build has put in the place is replaced, and nothing is left beside it', () => {
  const folder = folderOf({
    'dist/index.html': 'of another',
    // What is left of a process that had our number.
    [`dist.old-${process.pid}/index.html`]: 'older',
  });
  writeSite(new Map([['index.html', 'ours']]), join(folder, 'dist'), folder);
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe('ours');
  expect(readdirSync(folder)).toEqual(['dist']);
});
