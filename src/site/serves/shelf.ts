import type { Plugin } from 'vite';
import type { GetContext } from '../context.ts';
import type { SiteOptions } from '../options.ts';
import { dragModule, dragPath, wordsPath } from '../pages/shelf.ts';
import { kitModule } from '../project/kit.ts';

/**
 * What most readers of the shelf never need are files of their own: the words that its search looks
 * through, and the script for dragging. That script is no import, for then every page with an import
 * of its kind would share a helper, and ask for one file more.
 */
export function servesShelf(
  context: GetContext,
  { only, single }: Pick<SiteOptions, 'only' | 'single'>,
): Plugin {
  return {
    name: 'mesa-deck:shelf',
    buildStart() {
      if (!context().building || only || single) return;
      this.emitFile({
        type: 'chunk',
        id: kitModule(dragModule),
        fileName: context().folder + dragPath,
        preserveSignature: 'strict',
      });
    },
    async generateBundle() {
      if (only || single) return;
      const fileName = context().folder + wordsPath;
      this.emitFile({ type: 'asset', fileName, source: await context().site.words() });
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost');
        if (pathname !== server.config.base + context().folder + wordsPath) return next();
        try {
          const words = await context().site.words();
          response.setHeader('content-type', 'application/json; charset=utf-8');
          response.end(words);
        } catch (error) {
          next(error);
        }
      });
    },
  };
}
