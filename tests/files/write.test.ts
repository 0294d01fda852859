import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWhole } from '../../src/files/write.ts';
import { writeSite } from '../../src/files/write-site.ts';
import { folderOf } from '../folder.ts';

/** A device that has no room left, in the place of what is written first. */
const fullDisk = '/dev/full';

test.runIf(existsSync(fullDisk))('a full disk is told, and what was there stays', () => {
  const folder = folderOf({ 'talk.pdf': 'old', 'dist/index.html': page('old') });
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
  expect(readFileSync(join(folder, 'dist/index.html'), 'utf8')).toBe(page('old'));
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
      " hint: /file is a file, where a folder is due; free the place or its permissions, then run the command again",
      " hint: a folder is there; name a file in it; free the place or its permissions, then run the command again",
    ]
  `);
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
    'file',
    'folder',
    join('folder', 'inside'),
  ]);
});

test.runIf(existsSync('/dev/null'))('a device stays one', () => {
  expect(() => writeWhole('/dev/null', 'new', '/')).toThrow('it is not a file');
});

/** A page as a build wrote it before there were marks. */
function page(text: string): string {
  return `<!doctype html>\n<html lang="en" data-page="shelf">\n<body>${text}</body></html>`;
}

test('a file is written through a link, also one that leads to nothing yet', () => {
  const folder = folderOf({ 'real/old.pdf': 'old' });
  symlinkSync(join('real', 'old.pdf'), join(folder, 'a.pdf'));
  symlinkSync(join('real', 'new.pdf'), join(folder, 'b.pdf'));
  for (const name of ['a.pdf', 'b.pdf']) writeWhole(join(folder, name), 'new', folder);
  const read = (name: string) => readFileSync(join(folder, 'real', name), 'utf8');
  expect([read('old.pdf'), read('new.pdf')]).toEqual(['new', 'new']);
  expect(readdirSync(join(folder, 'real')).sort()).toEqual(['new.pdf', 'old.pdf']);
});
