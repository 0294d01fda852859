import type { Plugin } from 'vite';
import { contentType } from '../../files/content-type.ts';
import type { GetContext } from '../context.ts';
import { findPicture, picturesOf } from './gallery.ts';
import { picturesNow, type TakeLater } from './later.ts';

/**
 * The pictures of slides and decks: drawn with a build, or after it by who takes them later, and by a server when
 * they are asked for.
 */
export function servesPictures(context: GetContext, later?: TakeLater): Plugin {
  return {
    name: 'mesa-deck:pictures',
    async generateBundle() {
      const { site, painter, folder } = context();
      if (!site.pictures) return;
      const pictures = await picturesOf(site);
      const drawn = later
        ? await picturesNow(context(), pictures, later)
        : await painter.paintAll(pictures);
      for (const [path, source] of drawn) {
        this.emitFile({ type: 'asset', fileName: folder + path, source });
      }
    },
    configureServer(server) {
      server.middlewares.use(async (request, response, next) => {
        try {
          const { site, painter, folder } = context();
          const { pathname } = new URL(request.originalUrl ?? '/', 'http://localhost');
          const start = server.config.base + folder;
          if (!pathname.startsWith(`${start}pictures/`)) return next();
          const path = pathname.slice(start.length);
          const picture = await findPicture(site, path);
          if (!picture) return next();
          const png = await painter.paint(picture);
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
