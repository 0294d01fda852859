import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Value } from '../../content/content.ts';
import { html } from '../../content/templates.ts';
import type { Bundle } from '../../files/bundle.ts';

/**
 * What each page is a version of: a mark made of all pages of its deck, which name their scripts and
 * styles by content; of the shelf, of all. Two builds of the same slides have the same.
 */
export function versionsOf(bundle: Bundle): ReadonlyMap<string, string> {
  const pages = [...bundle].filter(([path]) => path.endsWith('.html') && !path.startsWith('../'));
  const folderOf = (path: string) => path.slice(0, path.indexOf('/') + 1);
  const marks = new Map<string, string>();
  for (const folder of new Set(pages.map(([path]) => folderOf(path)))) {
    const parts = pages.filter(([path]) => path.startsWith(folder));
    marks.set(folder, markOf(...parts.map(([, content]) => content)));
  }
  return new Map(pages.map(([path]) => [path, marks.get(folderOf(path)) ?? '']));
}

export function markOf(...contents: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex').slice(0, 8);
}

/** What a project's package.json says. */
export function projectVersion(root: string): string | undefined {
  const file = join(root, 'package.json');
  if (!existsSync(file)) return undefined;
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version?: unknown };
  return typeof version === 'string' ? version : undefined;
}

/** How a page says what it is a version of, for its script to show. */
export function versionMeta(words: string): Value {
  return html`<meta name="mesa-deck-version" content="${words}">`;
}

/** A version for people: the project's, and the mark of what it was built to. */
export function versionWords(version: string | undefined, mark: string): string {
  return version === undefined ? mark : `${version}, ${mark}`;
}
