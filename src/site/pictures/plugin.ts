import type { Plugin } from 'vite';
import { contentType } from '../../files/content-type.ts';
import type { Site } from '../site.ts';
import { findPicture, picturesOf } from './gallery.ts';
import type { Painter } from './painter.ts';

/** What the plugin's other parts have set up by the time that pictures are asked for. */
interface Studio {
  readonly site: Site;
  readonly painter: Painter;
  /** The folder of all pages, with a slash at its end, or nothing. */
  readonly folder: string;
}

/** The pictures of slides and decks: drawn with a build, and by a server when they are asked for. */
export function servesPictures(studio: Studio): Plugin {
  return {
    name: 'mesa-deck:pictures',
    async generateBundle() {
      const { site, painter, folder } = studio;
      if (!site.pictures) return;
      for (const [path, source] of await painter.paintAll(await picturesOf(site))) {
        this.emitFile({ type: 'asset', fileName: folder + path, source });
      }
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        try {
          const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost');
          const start = server.config.base + studio.folder;
          if (!pathname.startsWith(`${start}pictures/`)) return next();
          const path = pathname.slice(start.length);
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
