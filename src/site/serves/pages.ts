import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Connect, Plugin } from 'vite';
import { DeckError } from '../../errors.ts';
import { say } from '../../say.ts';
import { wholeHeader } from '../../shared/addresses.ts';
import type { Context, GetContext } from '../context.ts';
import { beginSmallFonts } from '../pages/fonts.ts';
import { partBody } from './bodies.ts';
import { withServedFiles } from './files.ts';

/** The slides' pages from the site's root; where the site has its own first page, it has no shelf. */
export async function pagesOf({ site, root, folder }: Context): Promise<readonly string[]> {
  const pages = (await site.pages()).map((page) => folder + page);
  const isTaken = (page: string) => existsSync(join(root, page));
  const taken = pages.find((page) => page !== 'index.html' && isTaken(page));
  if (taken === undefined) return pages.filter((page) => !isTaken(page));
  const hint = say`rename the deck, or put all slides into a folder: mesaDeck({ folder: 'slides' })`;
  throw new DeckError(say`the site has a page where a deck would get its own`, taken, hint);
}

/** The pages exist in no file: a bundler asks for them by path, and gets what `take` leaves of them; a browser by address. */
export function servesPages(
  context: GetContext,
  take: (path: string, page: string) => string,
): Plugin {
  const pageOf = (id: string) => relative(context().root, id).replaceAll('\\', '/');
  const isOurs = async (id: string) =>
    context().building && id.endsWith('.html') && (await pagesOf(context())).includes(pageOf(id));
  return {
    name: 'mesa-deck:pages',
    resolveId: async (id) => ((await isOurs(id)) ? id : undefined),
    async load(id) {
      if (!(await isOurs(id))) return undefined;
      const { site, folder } = context();
      const page = await site.page(pageOf(id).slice(folder.length));
      if (page === undefined) return undefined;
      beginSmallFonts(site, page);
      return take(pageOf(id), page);
    },
    async buildEnd(error) {
      if (error === undefined) await context().settled();
    },
    configureServer: (server) => () => {
      server.middlewares.use(async (request, response, next) => {
        try {
          const { folder, root, site } = context();
          const path = pagePath(request.originalUrl ?? '/', server.config.base);
          // What the site has as a file is its own.
          if (!path?.startsWith(folder) || existsSync(join(root, path))) return next();
          const page = await site.page(path.slice(folder.length), mayBeDraft(request));
          if (page === undefined) return next();
          const { rest, whole } = partBody(page);
          const served = await server.transformIndexHtml(`/${path}`, rest, request.originalUrl);
          const html = await withServedFiles(whole(served), context(), server.config.base);
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(html);
        } catch (error) {
          next(error);
        }
      });
    },
  };
}

/** Who opens a deck sees its slides at once; what else reads it, or shows some of it, waits until all is drawn. */
function mayBeDraft({ headers, originalUrl = '' }: Connect.IncomingMessage): boolean {
  const isPage = headers.accept?.includes('text/html') === true && !originalUrl.includes('?');
  return isPage && headers[wholeHeader] === undefined;
}

/** "/talk/?x" is the page "talk/index.html"; undefined for what is no page. Ids need no decoding. */
function pagePath(url: string, base: string): string | undefined {
  const { pathname } = new URL(url, 'http://localhost');
  if (!pathname.startsWith(base)) return undefined;
  const path = pathname.slice(base.length);
  if (path === '' || path.endsWith('/')) return `${path}index.html`;
  return path.endsWith('.html') ? path : undefined;
}
