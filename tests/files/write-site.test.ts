import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { markName } from '../../src/files/site-mark.ts';
import { addToSite, askForSite, writeSite } from '../../src/files/write-site.ts';
import { folderOf, write } from '../folder.ts';
import fc from '../property.ts';

const site = new Map([
  ['index.html', 'shelf'],
  ['talk/index.html', 'talk'],
]);

/** A page as a build wrote it before there were marks. */
const page = (text: string) => `<!doctype html>\n<html lang="en" data-page="deck">${text}</html>`;

/** A project as a user has it. */
const project = {
  'package.json': '{}',
  'slides/first.ts': 'mine',
  'themes/mine.css': 'mine',
  '.git/HEAD': 'mine',
};

/** All files below a folder with what is in them. */
function read(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = paths.filter((path) => lstatSync(join(folder, path)).isFile());
  return Object.fromEntries(
    files
      .sort()
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
  );
}

/** What is said of an output folder, with nothing of this machine in it. */
function answer(root: string, out: string): string {
  try {
    askForSite(join(root, out), root);
    return 'yes';
  } catch (error) {
    return (error as Error).message.replaceAll(root, '…');
  }
}

/** The number of a process that has ended. */
const ended = spawnSync(process.execPath, ['-e', '']).pid;

describe('a folder that is not for a site', () => {
  test.each(['.', '..', 'slides', 'slides/inside', 'themes', '.git', 'node_modules/x'])(
    'is refused, and all stays: %s',
    (out) => {
      const outer = folderOf();
      const root = join(outer, 'project');
      for (const [path, text] of Object.entries(project)) write(root, path, text);
      expect(answer(root, out)).toMatch(
        /^error: .*(project|holds)[\s\S]*hint: name a folder of its own/,
      );
      expect(() => writeSite(site, join(root, 'slides'), root)).toThrow('holds what no build made');
      expect(read(outer)).toEqual(
        Object.fromEntries(
          Object.entries(project).map(([path, text]) => [`project/${path}`, text]),
        ),
      );
    },
  );

  test('is named with what it holds', () => {
    const root = folderOf({
      ...project,
      'other/package.json': '{}',
      'worktree/.git': 'gitdir: elsewhere',
      'pages/about.html': 'mine',
      'pages/b.html': '',
      'pages/c.html': '',
      'pages/d.html': '',
      'talks/slides/x.ts': 'mine',
      file: '',
    });
    symlinkSync('.', join(root, 'loop'));
    const outs = ['other', 'worktree', 'pages', 'talks', 'file', 'file/x', 'loop', '.'];
    expect(outs.map((out) => answer(root, out)).join('\n')).toMatchInlineSnapshot(`
      "error: other holds what no build made: package.json
         at: other
       hint: name a folder of its own, as in --out dist
      error: worktree holds what no build made: .git
         at: worktree
       hint: name a folder of its own, as in --out dist
      error: pages holds what no build made: about.html, b.html, c.html and 1 more
         at: pages
       hint: empty it, or name a folder of its own, as in --out dist
      error: talks holds what no build made: slides
         at: talks
       hint: name a folder of its own, as in --out dist
      error: file can't be written
         at: file
       hint: a file of that name is in the way; free the place or its permissions, then run the command again
      error: file/x can't be written
         at: file/x
       hint: …/file is a file, where a folder is due; free the place or its permissions, then run the command again
      error: loop is the project, and a build would replace it
         at: --out
       hint: name a folder of its own, as in --out dist
      error: … is the project, and a build would replace it
         at: --out
       hint: name a folder of its own, as in --out dist"
    `);
    expect(['dist', 'new/folder'].map((out) => answer(root, out))).toEqual(['yes', 'yes']);
    expect(existsSync(join(root, 'new'))).toBe(false);
  });

  test.runIf(existsSync('/proc/self'))('is told at once, whatever the system does there', () => {
    const root = folderOf(project);
    expect(() => askForSite('/proc/x/y/z', root)).toThrow("/proc/x/y/z can't be written");
    expect(() => writeSite(site, '/proc/x/y/z', root)).toThrow("/proc/x/y/z can't be written");
  });
});

describe('a folder that a build made', () => {
  test('is replaced, and what else is in it is kept', () => {
    const root = folderOf(project);
    const dist = join(root, 'dist');
    writeSite(new Map([...site, ['old/index.html', 'old']]), dist, root);
    write(dist, 'CNAME', 'example.org');
    write(dist, 'about/index.html', 'by hand');
    mkdirSync(join(dist, 'empty'));
    symlinkSync('CNAME', join(dist, 'link'));
    askForSite(dist, root);
    const { written, kept } = writeSite(site, dist, root);
    expect(written).toEqual([join('dist', 'index.html'), join('dist', 'talk/index.html')]);
    expect([...kept].sort()).toEqual(
      ['CNAME', 'about/index.html', 'empty', 'link'].map((path) => join('dist', path)),
    );
    const { [markName]: mark = '', ...files } = read(dist);
    expect(files).toEqual({
      CNAME: 'example.org',
      'about/index.html': 'by hand',
      'index.html': 'shelf',
      'talk/index.html': 'talk',
    });
    expect(JSON.parse(mark).files).toEqual(['index.html', 'talk/index.html']);
    expect([
      existsSync(join(dist, 'empty')),
      lstatSync(join(dist, 'link')).isSymbolicLink(),
    ]).toEqual([true, true]);
    expect(readdirSync(root).sort()).toEqual(['.git', 'dist', 'package.json', 'slides', 'themes']);
  });

  test('takes what comes later, which is as much its own', () => {
    const root = folderOf(project);
    const dist = join(root, 'dist');
    const later = new Map([['pictures/talk/one.png', 'drawn']]);
    writeSite(site, dist, root, [...later.keys()]);
    expect(addToSite(later, dist, root)).toEqual([join('dist', 'pictures/talk/one.png')]);
    expect(read(dist)).toMatchObject({ 'index.html': 'shelf', 'pictures/talk/one.png': 'drawn' });

    expect(writeSite(site, dist, root).kept).toEqual([]);
    expect(existsSync(join(dist, 'pictures'))).toBe(false);
    write(dist, 'pictures/talk/one.png', 'by hand');
    expect(() => writeSite(site, dist, root, [...later.keys()])).toThrow(
      'dist holds what no build made: pictures/talk/one.png',
    );
  });

  test('keeps a page by hand that a deck would write over', () => {
    const root = folderOf();
    const dist = join(root, 'dist');
    writeSite(new Map([['index.html', 'shelf']]), dist, root);
    write(dist, 'talk/index.html', 'by hand');
    const before = read(dist);
    expect(() => writeSite(site, dist, root)).toThrow(
      'error: dist holds what no build made: talk/index.html\n   at: dist\n hint: move it away, or rename the deck',
    );
    expect([read(dist), readdirSync(root)]).toEqual([before, ['dist']]);
  });

  test('is known without its mark, as builds of before left none', () => {
    const made = {
      'index.html': page(''),
      'old/index.html': page(''),
      'old/speaker/index.html': page(''),
      'assets/deck-mesa-BbAmaYYV.css': '',
      'icons/mesa-192.png': '',
      'pictures/old/first.png': '',
      'shelf/words.json': '',
      'old/app.webmanifest': '',
      'sw.js': '',
    };
    const theirs = { 'robots.txt': 'mine', 'assets/logo.svg': 'mine', 'a/index.html': '<html>' };
    const dist = join(folderOf(), 'dist');
    for (const [path, text] of Object.entries({ ...made, ...theirs })) write(dist, path, text);
    askForSite(dist, join(dist, '../project'), join(dist, '..'));
    writeSite(site, dist, join(dist, '..'));
    const { [markName]: _, ...files } = read(dist);
    expect(files).toEqual({ ...theirs, ...Object.fromEntries(site) });
  });

  test('may have a deck called slides', () => {
    const root = folderOf();
    const slides = new Map([...site, ['slides/index.html', 'deck']]);
    writeSite(slides, join(root, 'dist'), root);
    expect(answer(root, 'dist')).toBe('yes');
    writeSite(slides, join(root, 'dist'), root);
  });

  test('behind a link is written where the link leads', () => {
    const root = folderOf();
    mkdirSync(join(root, 'real'));
    symlinkSync('real', join(root, 'dist'));
    symlinkSync('later', join(root, 'soon'));
    for (const name of ['dist', 'soon']) {
      askForSite(join(root, name), join(root, 'project'), root);
      writeSite(site, join(root, name), root);
    }
    expect(Object.keys(read(join(root, 'real')))).toContain('talk/index.html');
    expect(Object.keys(read(join(root, 'later')))).toContain('talk/index.html');
    expect(readdirSync(root).sort()).toEqual(['dist', 'later', 'real', 'soon']);
    expect(lstatSync(join(root, 'dist')).isSymbolicLink()).toBe(true);
  });
});

test('whatever is in a folder, all that no build made is there after a build', () => {
  const name = fc.constantFrom('a', 'b', 'index.html', 'sw.js', 'assets', 'talk', markName);
  const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
  const files = fc.uniqueArray(path, { maxLength: 6 });
  fc.assert(
    fc.property(files, files, (made, added) => {
      const root = folderOf();
      const dist = join(root, 'dist');
      const isFree = (each: string, all: readonly string[]) =>
        !all.some((other) => other.startsWith(`${each}/`) || each.startsWith(`${other}/`));
      const earlier = new Map(
        made
          .filter((each) => !each.startsWith(markName) && isFree(each, made))
          .map((each) => [each, 'made']),
      );
      if (earlier.size > 0) writeSite(earlier, dist, root);
      const mine = added.filter(
        (each) => !earlier.has(each) && isFree(each, [...added, ...earlier.keys(), markName]),
      );
      for (const each of mine) if (each !== markName) write(dist, each, 'mine');
      try {
        writeSite(site, dist, root);
      } catch {}
      const after = existsSync(dist) ? read(dist) : {};
      for (const each of mine) if (each !== markName) expect(after[each]).toBe('mine');
      expect(readdirSync(root).filter((each) => each !== 'dist')).toEqual([]);
      rmSync(root, { recursive: true });
    }),
    { numRuns: 60 },
  );
});

describe('what a killed build left beside the folder', () => {
  test('is taken back where the folder is missing', () => {
    const root = folderOf();
    writeSite(site, join(root, `dist.old-${ended}`), root);
    write(root, `dist.old-${ended}/CNAME`, 'mine');
    askForSite(join(root, 'dist'), join(root, 'project'), root);
    expect(readdirSync(root)).toEqual(['dist']);
    expect(read(join(root, 'dist'))).toMatchObject({ CNAME: 'mine', 'index.html': 'shelf' });
  });

  test('is cleared else, but for what a build that runs works with and what somebody keeps', () => {
    const root = folderOf({
      'dist.old-2024/notes.txt': 'a copy that somebody keeps',
      'dist.new-x/index.html': page(''),
      [`dist.new-${ended}/index.html`]: page('of a build without marks'),
    });
    const stays = [`dist.new-${process.ppid}`, 'dist'];
    for (const name of [...stays, `dist.old-${ended}`, `dist.old-${process.pid}`]) {
      writeSite(site, join(root, name), root);
    }
    askForSite(join(root, 'dist'), join(root, 'project'), root);
    expect(readdirSync(root).sort()).toEqual(['dist.old-2024', 'dist.new-x', ...stays].sort());
    // A copy of a site, with more in it than the site has.
    writeSite(site, join(root, `dist.old-${ended}`), root);
    write(root, `dist.old-${ended}/draft.html`, 'mine');
    askForSite(join(root, 'dist'), join(root, 'project'), root);
    expect(existsSync(join(root, `dist.old-${ended}/draft.html`))).toBe(true);
  });
});
