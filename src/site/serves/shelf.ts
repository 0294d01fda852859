import type { Plugin } from 'vite';
import type { SiteOptions } from '../options.ts';
import { dragModule, dragPath, wordsPath } from '../pages/shelf.ts';
import { kitModule } from '../project/kit.ts';
import type { Site } from '../site.ts';

/** What the plugin's other parts have set up by the time that the shelf is built or asked for. */
interface Shelved {
  readonly site: Site;
  /** The folder of all pages, with a slash at its end, or nothing. */
  readonly folder: string;
  readonly building: boolean;
}

/**
 * What most readers of the shelf never need are files of their own: the words that its search looks
 * through, and the script for dragging. That script is no import, for then every page with an import
 * of its kind would share a helper, and ask for one file more.
 */
export function servesShelf(
  shared: Shelved,
  { only, single }: Pick<SiteOptions, 'only' | 'single'>,
): Plugin {
  return {
    name: 'mesa-deck:shelf',
    buildStart() {
      if (!shared.building || only || single) return;
      this.emitFile({
        type: 'chunk',
        id: kitModule(dragModule),
        fileName: shared.folder + dragPath,
        preserveSignature: 'strict',
      });
    },
    async generateBundle() {
      if (only || single) return;
      const fileName = shared.folder + wordsPath;
      this.emitFile({ type: 'asset', fileName, source: await shared.site.words() });
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost');
        if (pathname !== server.config.base + shared.folder + wordsPath) return next();
        try {
          const words = await shared.site.words();
          response.setHeader('content-type', 'application/json; charset=utf-8');
          response.end(words);
        } catch (error) {
          next(error);
        }
      });
    },
  };
}
