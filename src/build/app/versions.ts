import { createHash } from 'node:crypto';
import type { Bundle } from '../bundle.ts';

/**
 * What each page is a version of: a mark made of all pages of its deck, which name their scripts and
 * styles by content; of the shelf, of all. Two builds of the same slides have the same.
 */
export function versionsOf(bundle: Bundle): ReadonlyMap<string, string> {
  const pages = [...bundle].filter(([path]) => path.endsWith('.html') && !path.startsWith('../'));
  return new Map(
    pages.map(([path]) => {
      const folder = path.includes('/') ? path.slice(0, path.indexOf('/') + 1) : '';
      const parts = pages.filter(([each]) => each.startsWith(folder));
      return [path, markOf(...parts.map(([, content]) => content))];
    }),
  );
}

export function markOf(...contents: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex').slice(0, 8);
}
