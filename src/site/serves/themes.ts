import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { contentType } from '../../files/content-type.ts';
import type { GetContext } from '../context.ts';
import { offeredThemes, offers, themesFolder } from '../themes/offer.ts';

/** The themes that a reader may choose: a page loads one of them when it is chosen. */
export function servesThemes(context: GetContext): Plugin {
  return {
    name: 'mesa-deck:themes',
    async generateBundle() {
      const { folder, root, site } = context();
      if (!offers(site.options)) return;
      for (const { path, css, files } of offeredThemes(root, await site.worn())) {
        this.emitFile({ type: 'asset', fileName: folder + path, source: css });
        for (const [name, file] of files) {
          this.emitFile({ type: 'asset', fileName: folder + name, source: readFileSync(file) });
        }
      }
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        try {
          const { folder, root, site } = context();
          const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost');
          const start = server.config.base + folder;
          if (!pathname.startsWith(start + themesFolder)) return next();
          const path = pathname.slice(start.length);
          const content = contentAt(path, root, await site.worn());
          if (content === undefined) return next();
          response.setHeader('cache-control', 'no-cache');
          response.setHeader('content-type', contentType(path));
          response.end(content);
        } catch (error) {
          next(error);
        }
      });
    },
  };
}

/** What is at a path; a stylesheet as it is now, whatever it was when the page was made. */
function contentAt(path: string, root: string, worn: readonly string[]) {
  const nameOf = (of: string) => of.replace(/-[\da-f]{8}\.css$/, '');
  for (const offered of offeredThemes(root, worn)) {
    if (nameOf(offered.path) === nameOf(path)) return offered.css;
    const file = offered.files.get(path);
    if (file !== undefined) return readFileSync(file);
  }
  return undefined;
}
