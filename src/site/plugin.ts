import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { DeckError, isDeckError } from '../errors.ts';
import { isLinked } from '../files/plain-path.ts';
import { kitPrefix } from '../shared/addresses.ts';
import { makesApp } from './app/plugin.ts';
import { type Drawer, openDrawer } from './browser/drawer.ts';
import { type KeptBrowser, keepBrowser } from './browser/keep.ts';
import { buildConfig, serveConfig } from './config.ts';
import type { SiteOptions } from './options.ts';
import { withSmallFonts, withWholeFonts } from './pages/fonts.ts';
import { openPainter, type Painter } from './pictures/painter.ts';
import { servesPictures } from './pictures/plugin.ts';
import { cacheFolder, kitAlias, kitModule } from './project/kit.ts';
import { servesEarly } from './serves/early.ts';
import { servesFiles, withServedFiles, writesFiles } from './serves/files.ts';
import { writesLicenses } from './serves/licenses.ts';
import { reloads } from './serves/reload.ts';
import { servesShelf } from './serves/shelf.ts';
import { Site } from './site.ts';

/** Without any, all decks of the project with all of their pages; warnings are printed. */
export type MesaDeckOptions = Omit<SiteOptions, 'root' | 'draw' | 'onFault'> & {
  /** The folder of the site that all pages are in: `slides` puts the shelf at `/slides/`. */
  readonly folder?: string;
  /** Whether a built site is an app that needs no network; if false, an earlier app is taken away. */
  readonly app?: boolean;
  /** Called before what takes a while. */
  readonly progress?: (message: string) => void;
};

/** What the parts of the plugin share; set when Vite knows its root. */
export interface Shared {
  site: Site;
  browser: KeptBrowser;
  painter: Painter;
  root: string;
  /** The folder of all pages, with a slash at its end, or nothing. */
  folder: string;
  warn: (message: string) => void;
  building: boolean;
  single: boolean;
}

/**
 * Adds the slides' pages to a Vite site: the shelf at `/`, if the site has no page there, and each deck
 * at `/<deck>/`. What the site configures by itself stays as it is.
 */
export function mesaDeck(options: MesaDeckOptions = {}): Plugin[] {
  const shared = {} as Shared;
  return [
    opensSite(shared, options),
    servesPages(shared),
    servesFiles(shared),
    servesShelf(shared, options),
    servesEarly(shared, options),
    servesStyles(shared),
    servesShell(shared),
    servesFigures(shared),
    servesPictures(shared),
    reloads(shared),
    writesFiles(shared),
    writesLicenses(shared, options.app),
    makesApp(shared, options.app),
  ];
}

export default mesaDeck;

function opensSite(shared: Shared, options: MesaDeckOptions): Plugin {
  const { single = false } = options;
  return {
    name: 'mesa-deck:site',
    async config(config, { command }) {
      const root = resolve(config.root ?? '.');
      const warn = options.warn ?? ((message: string) => console.warn(message));
      const cacheDir = cacheFolder(root);
      const browser = keepBrowser({ cacheDir, warn });
      const { progress } = options;
      const drawer = openDrawer({ browser, cacheDir, warn, progress });
      const painter = openPainter({ browser, cacheDir, warn, progress });
      const building = command === 'build';
      const draw: Drawer['draw'] = (sources, theme) => drawer.draw(sources, theme);
      const onFault = (error: unknown) => console.error(isDeckError(error) ? error.message : error);
      const publicFolder = config.publicDir === '' ? false : (config.publicDir ?? 'public');
      const site = new Site({
        root,
        publicFolder,
        draw,
        warn,
        ...options,
        ...(building ? {} : { onFault }),
      });
      const folder = folderOf(options.folder ?? '');
      Object.assign(shared, { site, browser, painter, root, folder, warn, building, single });
      const settings = building
        ? buildConfig(config, { root, pages: await pagesOf(shared), single })
        : serveConfig(config, root);
      const worker = {
        format: single ? ('iife' as const) : ('es' as const),
        plugins: () => [servesFigures(shared)],
      };
      const resolving = isLinked(root) ? { preserveSymlinks: true } : {};
      return { ...settings, resolve: { alias: kitAlias, ...resolving }, worker };
    },
    closeBundle: () => shared.browser.close(),
  };
}

/** The folder of the slides' pages as it is put before their paths: "" or "slides/". */
function folderOf(option: string): string {
  const parts = option.split('/').filter((part) => part !== '' && part !== '.');
  if (!parts.includes('..')) return parts.map((part) => `${part}/`).join('');
  const hint = "name a folder of the site: folder: 'slides'";
  throw new DeckError('the slides would be outside of the site', 'mesaDeck({ folder })', hint);
}

/** The slides' pages from the site's root; where the site has its own first page, it has no shelf. */
async function pagesOf({ site, root, folder }: Shared): Promise<readonly string[]> {
  const pages = (await site.pages()).map((page) => folder + page);
  const isTaken = (page: string) => existsSync(join(root, page));
  const taken = pages.find((page) => page !== 'index.html' && isTaken(page));
  if (taken === undefined) return pages.filter((page) => !isTaken(page));
  const hint = "rename the deck, or put all slides into a folder: mesaDeck({ folder: 'slides' })";
  throw new DeckError('the site has a page where a deck would get its own', taken, hint);
}

/** The pages exist in no file: a bundler asks for them by path, a browser by address. */
function servesPages(shared: Shared): Plugin {
  const pageOf = (id: string) => relative(shared.root, id).replaceAll('\\', '/');
  const isOurs = async (id: string) =>
    shared.building && id.endsWith('.html') && (await pagesOf(shared)).includes(pageOf(id));
  return {
    name: 'mesa-deck:pages',
    resolveId: async (id) => ((await isOurs(id)) ? id : undefined),
    async load(id) {
      if (!(await isOurs(id))) return undefined;
      return shared.site.page(pageOf(id).slice(shared.folder.length));
    },
    configureServer: (server) => () => {
      server.middlewares.use(async (request, response, next) => {
        try {
          const { folder, root, site } = shared;
          const path = pagePath(request.originalUrl ?? '/', server.config.base);
          // What the site has as a file is its own.
          if (!path?.startsWith(folder) || existsSync(join(root, path))) return next();
          const page = await site.page(path.slice(folder.length));
          if (page === undefined) return next();
          const whole = await server.transformIndexHtml(`/${path}`, page, request.originalUrl);
          const html = await withServedFiles(whole, shared, server.config.base);
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(html);
        } catch (error) {
          next(error);
        }
      });
    },
  };
}

/** "/talk/?x" is the page "talk/index.html"; undefined for what is no page. Ids need no decoding. */
function pagePath(url: string, base: string): string | undefined {
  const { pathname } = new URL(url, 'http://localhost');
  if (!pathname.startsWith(base)) return undefined;
  const path = pathname.slice(base.length);
  if (path === '' || path.endsWith('/')) return `${path}index.html`;
  return path.endsWith('.html') ? path : undefined;
}

function servesStyles(shared: Shared): Plugin {
  const nameOf = (id: string) => new RegExp(`^${kitPrefix}([\\w-]+)\\.css`).exec(id)?.[1];
  return {
    name: 'mesa-deck:styles',
    resolveId: (id) => (nameOf(id) ? id : undefined),
    async load(id) {
      const name = nameOf(id);
      const styles = name && (await shared.site.styles(name));
      if (!styles) return undefined;
      for (const file of styles.files) this.addWatchFile(file);
      const fonts = shared.building ? withSmallFonts : withWholeFonts;
      return (await fonts(shared.site, styles)).css;
    },
  };
}

/** The pages' scripts, by a name that is the same in this repository and in a package. */
function servesShell(shared: Shared): Plugin {
  return {
    name: 'mesa-deck:shell',
    resolveId(id) {
      if (id === 'virtual:mesa-deck/worker') {
        return kitModule(shared.single ? 'shell/figures/inline-worker' : 'shell/figures/worker');
      }
      return id.startsWith(`${kitPrefix}shell/`)
        ? kitModule(id.slice(kitPrefix.length))
        : undefined;
    },
  };
}

const figures = 'virtual:mesa-deck/figures';

/** Loads figures by their ids, each from a chunk of its own; the pages and their workers ask for it. */
function servesFigures(shared: Shared): Plugin {
  return {
    name: 'mesa-deck:figures',
    resolveId: (id) => (id === figures ? `\0${figures}` : undefined),
    async load(id) {
      if (id !== `\0${figures}`) return undefined;
      const { site, single } = shared;
      // In chunks of their own the figures of other decks cost nothing; in one script they would.
      const { figures: files } = single ? { figures: await site.figures() } : await site.load();
      const entries = [...files].map(
        ([name, { file }]) => `${JSON.stringify(name)}: () => import(${JSON.stringify(file)})`,
      );
      return `export default { ${entries.join(', ')} };`;
    },
  };
}
