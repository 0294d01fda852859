import type { Plugin } from 'vite';

/** Beyond so many characters a bundler takes longer over slides than over all else. */
const large = 100_000;
/** What a bundler would have to look at. */
const bundled = /<(?:script|style|link)\b|\sstyle="[^"]*url\(/i;

/** A page in two parts: what a bundler has to read, and a way back to the whole. */
export interface Parted {
  readonly rest: string;
  readonly whole: (rest: string) => string;
}

/** Takes what a large page shows out of it; a small one, or one that names files of its own, stays as it is. */
export function partBody(page: string): Parted {
  const start = page.indexOf('>', page.indexOf('<main')) + 1;
  const end = page.lastIndexOf('</main>');
  const body = page.slice(start, end);
  if (start === 0 || body.length < large || bundled.test(body)) {
    return { rest: page, whole: (rest) => rest };
  }
  const mark = '<!--mesa-deck:slides-->';
  return {
    rest: page.slice(0, start) + mark + page.slice(end),
    whole: (rest) => rest.replace(mark, () => body),
  };
}

/** Keeps what large pages show away from the bundler, which would only read it, and gives it back at the end. */
export function keepsBodies(): Plugin & { readonly take: (path: string, page: string) => string } {
  const kept = new Map<string, Parted>();
  return {
    name: 'mesa-deck:bodies',
    take(path, page) {
      const parted = partBody(page);
      kept.set(path, parted);
      return parted.rest;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const page of Object.values(bundle)) {
          const parted = kept.get(page.fileName);
          if (page.type !== 'asset' || !parted) continue;
          page.source = parted.whole(String(page.source));
          kept.delete(page.fileName);
        }
      },
    },
  };
}
