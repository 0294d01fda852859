import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { makeFolder } from '../src/files/folders.ts';
import { cacheFolder } from '../src/site/project/kit.ts';

/** A new folder with these files, which goes when the test ends. */
export function folderOf(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'mesa-deck-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) write(folder, path, content);
  return folder;
}

export function write(folder: string, path: string, content: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}

/**
 * A cache in which nothing is, but what takes long and is not tried: all that begins with one of these names, and
 * what this repository alone has to compile.
 */
export function emptyCache(...kept: readonly ('chromium' | 'fonts')[]): string {
  const [folder, own] = [folderOf(), cacheFolder(process.cwd())];
  makeFolder(own);
  for (const name of readdirSync(own)) {
    if ([...kept, 'modules'].some((each) => name.startsWith(each))) {
      symlinkSync(join(own, name), join(folder, name), 'junction');
    }
  }
  return folder;
}

/** The files of a small project: one deck of one slide. */
export const smallProject = {
  'slides/decks/small.ts': `
    import { defineDeck } from 'mesa-deck';
    import first from '../first.ts';
    export default defineDeck({ id: 'small', title: 'Small', slides: [first] });`,
  'slides/first.ts': `
    import { defineSlide, html } from 'mesa-deck';
    export default defineSlide({ id: 'first', title: 'A slide is a module', body: html\`<p>One</p>\` });`,
} as const;
