import type { Plugin } from 'vite';
import { contentType } from '../content-type.ts';
import type { Site } from '../site.ts';
import { findPicture, picturesOf } from './gallery.ts';
import type { Painter } from './painter.ts';

/** What the plugin's other parts have set up by the time that pictures are asked for. */
interface Studio {
  readonly site: Site;
  readonly painter: Painter;
}

/** The pictures of slides and decks: drawn with a build, and by a server when they are asked for. */
export function servesPictures(studio: Studio): Plugin {
  return {
    name: 'mesa-deck:pictures',
    async generateBundle() {
      const { site, painter } = studio;
      if (!site.pictures) return;
      for (const [fileName, source] of await painter.paintAll(await picturesOf(site))) {
        this.emitFile({ type: 'asset', fileName, source });
      }
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        const [, path] = /^\/(pictures\/[^?#]+)/.exec(request.url ?? '') ?? [];
        if (path === undefined) return next();
        try {
          const picture = await findPicture(studio.site, path);
          if (!picture) return next();
          const png = await studio.painter.paint(picture);
          // The slide may change, and its address does not.
          response.setHeader('cache-control', 'no-cache');
          response.setHeader('content-type', contentType(path));
          response.end(png);
        } catch (error) {
          next(error);
        }
      });
    },
  };
}
