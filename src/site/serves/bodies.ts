import type { Plugin } from 'vite';

/** Beyond so many characters a bundler takes longer over slides than over all else. */
const large = 200_000;
/** What a bundler would have to look at. */
const bundled = /<(?:script|style|link)\b|\sstyle="[^"]*url\(/i;

/** Keeps what large pages show away from the bundler, which would only read it, and gives it back at the end. */
export function keepsBodies(): Plugin & { readonly take: (path: string, page: string) => string } {
  const kept = new Map<string, string>();
  const markOf = (path: string) => `<!--mesa-deck:${path}-->`;
  return {
    name: 'mesa-deck:bodies',
    take(path, page) {
      const start = page.indexOf('>', page.indexOf('<main')) + 1;
      const end = page.lastIndexOf('</main>');
      const body = page.slice(start, end);
      if (start === 0 || body.length < large || bundled.test(body)) return page;
      kept.set(path, body);
      return page.slice(0, start) + markOf(path) + page.slice(end);
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const page of Object.values(bundle)) {
          const body = kept.get(page.fileName);
          if (page.type !== 'asset' || body === undefined) continue;
          page.source = String(page.source).replace(markOf(page.fileName), () => body);
          kept.delete(page.fileName);
        }
      },
    },
  };
}
