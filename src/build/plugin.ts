import { join, relative } from 'node:path';
import { type Plugin, searchForWorkspaceRoot, type ViteDevServer } from 'vite';
import { isDeckError } from '../errors.ts';
import { type AppParts, makesApp } from './app/plugin.ts';
import { type Drawer, openDrawer } from './drawer.ts';
import { cacheFolder, kitModule, kitRoot, packagesFolder } from './kit.ts';
import { Site } from './site.ts';

export interface MesaDeckOptions {
  /** Deck files, from the root; all of `slides/decks/*.ts` if not given. */
  readonly files?: readonly string[];
  /** Ids of the decks to build; all if not given. */
  readonly decks?: readonly string[];
  /** A theme for all decks, in the place of their own. */
  readonly theme?: string;
  /** Called for what a reader should know and nobody has to mend; prints it if not given. */
  readonly warn?: (message: string) => void;
  /** Which pages of a deck to build; all if not given. */
  readonly only?: 'slides' | 'handout';
  /** The address that a deck will have, for its handout. */
  readonly address?: string;
  /** Whether the site carries the speaker's notes; it does if not given. */
  readonly notes?: boolean;
  /** Builds the page of the one deck alone, with one script and its fonts inside of its styles. */
  readonly single?: boolean;
  /** Whether a built site is an app that needs no network; if false, an earlier app is taken away. */
  readonly app?: boolean;
}

/** What the parts of the plugin share; set when Vite knows its root. */
interface Shared extends AppParts {
  building: boolean;
  single: boolean;
}

/** Adds the slides' pages to a Vite site: the shelf at `/` and each deck at `/<deck>/`. */
export function mesaDeck(options: MesaDeckOptions = {}): Plugin[] {
  const shared = {} as Shared;
  return [
    opensSite(shared, options),
    servesPages(shared),
    servesStyles(shared),
    servesShell(shared),
    servesFigures(shared),
    reloads(shared),
    makesApp(shared, options.app),
  ];
}

export default mesaDeck;

const prefix = '/@mesa-deck/';

function opensSite(shared: Shared, options: MesaDeckOptions): Plugin {
  const { single = false } = options;
  return {
    name: 'mesa-deck:site',
    async config(config, { command }) {
      const root = config.root ?? process.cwd();
      const warn = options.warn ?? ((message: string) => console.warn(message));
      const drawer = openDrawer({ cacheDir: cacheFolder(root), warn });
      const building = command === 'build';
      const draw: Drawer['draw'] = (sources, theme) => drawer.draw(sources, theme);
      const onFault = (error: unknown) => console.error(isDeckError(error) ? error.message : error);
      const site = new Site({ root, draw, warn, ...options, ...(building ? {} : { onFault }) });
      Object.assign(shared, { site, drawer, root, warn, building, single });
      const settings = building ? await buildConfig(shared) : serveConfig(root);
      const worker = {
        format: single ? ('iife' as const) : ('es' as const),
        plugins: () => [servesFigures(shared)],
      };
      return { ...settings, resolve: { alias }, worker };
    },
    closeBundle: () => shared.drawer.close(),
  };
}

/** What figures import by the kit's name, as the loader has it too. */
const alias = [{ find: /^mesa-deck$/, replacement: kitModule('index') }];

async function buildConfig({ site, root, single }: Shared) {
  const pages = await site.pages();
  return {
    base: './',
    build: {
      assetsInlineLimit: (file: string) => (file.endsWith('.woff2') ? single : undefined),
      modulePreload: single ? (false as const) : { polyfill: false },
      target: 'es2022',
      rolldownOptions: {
        input: pages.map((page) => join(root, page)),
        ...(single ? { output: { codeSplitting: false } } : {}),
      },
    },
  };
}

function serveConfig(root: string) {
  return {
    // Fonts and the shell are served from where the packages are, also outside of the project.
    server: { fs: { allow: [searchForWorkspaceRoot(root), kitRoot, packagesFolder()] } },
    appType: 'mpa' as const,
    // All that the shell imports is an ES module already; bundling it first would delay the start.
    optimizeDeps: { noDiscovery: true, include: [] },
  };
}

/** The pages exist in no file: a bundler asks for them by path, a browser by address. */
function servesPages(shared: Shared): Plugin {
  const pageOf = (id: string) => relative(shared.root, id).replaceAll('\\', '/');
  return {
    name: 'mesa-deck:pages',
    async resolveId(id) {
      if (!shared.building || !id.endsWith('.html')) return undefined;
      const pages = await shared.site.pages();
      return pages.includes(pageOf(id)) ? id : undefined;
    },
    async load(id) {
      if (!shared.building || !id.endsWith('.html')) return undefined;
      return shared.site.page(pageOf(id));
    },
    configureServer: (server) => () => {
      server.middlewares.use(async (request, response, next) => {
        const path = pagePath(request.originalUrl ?? '/');
        if (path === undefined) return next();
        try {
          const page = await shared.site.page(path);
          if (page === undefined) return next();
          const html = await server.transformIndexHtml(request.originalUrl ?? '/', page);
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(html);
        } catch (error) {
          next(error);
        }
      });
    },
  };
}

/** "/talk/?x" is the page "talk/index.html"; undefined for what is no page. */
function pagePath(url: string): string | undefined {
  const path = decodeURI(new URL(url, 'http://localhost').pathname).slice(1);
  if (path === '' || path.endsWith('/')) return `${path}index.html`;
  return path.endsWith('.html') ? path : undefined;
}

function servesStyles(shared: Shared): Plugin {
  const nameOf = (id: string) => /^\/@mesa-deck\/([\w-]+)\.css/.exec(id)?.[1];
  return {
    name: 'mesa-deck:styles',
    resolveId: (id) => (nameOf(id) ? id : undefined),
    async load(id) {
      const name = nameOf(id);
      const styles = name && (await shared.site.styles(name));
      if (!styles) return undefined;
      for (const file of styles.files) this.addWatchFile(file);
      return (shared.building ? await shared.site.subsetStyles(styles) : styles).css;
    },
  };
}

/** The pages' scripts, by a name that is the same in this repository and in a package. */
function servesShell(shared: Shared): Plugin {
  return {
    name: 'mesa-deck:shell',
    resolveId(id) {
      if (id === 'virtual:mesa-deck/worker') {
        return kitModule(shared.single ? 'shell/inline-worker' : 'shell/worker');
      }
      return id.startsWith(`${prefix}shell/`) ? kitModule(id.slice(prefix.length)) : undefined;
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
        ([name, file]) => `${JSON.stringify(name)}: () => import(${JSON.stringify(file)})`,
      );
      return `export default { ${entries.join(', ')} };`;
    },
  };
}

/**
 * After a change to a slide, the notation or the references, open pages fetch themselves anew;
 * after one to a theme, their stylesheet.
 */
function reloads(shared: Shared): Plugin {
  return {
    name: 'mesa-deck:reload',
    configureServer(server: ViteDevServer) {
      const slides = join(shared.root, 'slides');
      const changed = async (file: string) => {
        if (file.endsWith('.css')) return restyle(server);
        const project = await shared.site.load().catch(() => undefined);
        if (!file.startsWith(slides) && !project?.files.has(file)) return;
        shared.site.invalidate();
        server.ws.send({ type: 'custom', event: 'mesa-deck:update' });
      };
      for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, changed);
      server.httpServer?.on('close', () => shared.drawer.close());
    },
  };
}

function restyle(server: ViteDevServer): void {
  const { moduleGraph } = server.environments.client;
  const timestamp = Date.now();
  const paths = [...moduleGraph.idToModuleMap.values()]
    .map(({ url }) => url.replace(/\?.*/, ''))
    .filter((url) => url.startsWith(prefix) && url.endsWith('.css'));
  moduleGraph.invalidateAll();
  server.ws.send({
    type: 'update',
    updates: [...new Set(paths)].map((path) => ({
      type: 'css-update' as const,
      path,
      acceptedPath: path,
      timestamp,
    })),
  });
}
