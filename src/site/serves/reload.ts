import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { kitPrefix } from '../../shared/addresses.ts';
import type { GetContext } from '../context.ts';
import { kitFile } from '../project/kit.ts';
import { wordsFolder } from '../words/load.ts';

/**
 * After a change to a slide, the notation, the references or the words, open pages fetch themselves anew;
 * after one to a theme or to the stylesheet of slides, their styles too. Drafts do when more is drawn.
 */
export function reloads(context: GetContext): Plugin {
  return {
    name: 'mesa-deck:reload',
    configureServer(server: ViteDevServer) {
      const { site, browser, root } = context();
      const [slides, words] = [join(root, 'slides'), join(root, wordsFolder)];
      const themes = [join(root, 'themes'), kitFile('themes')];
      const isTheme = (file: string) =>
        /\.(?:css|svg|[jt]s)$/.test(file) && themes.some((folder) => file.startsWith(folder));
      const changed = async (file: string) => {
        const project = await site.load().catch(() => undefined);
        const isShown = project?.files.has(file) || project?.assets.looked.has(file);
        const isOurs = isTheme(file) || [slides, words].some((folder) => file.startsWith(folder));
        if (!isOurs && !isShown) return;
        // A fault in a stylesheet stands in the place of its decks, and diagrams are drawn in its fonts.
        site.invalidate();
        if (file.endsWith('.css')) restyle(server);
        server.ws.send({ type: 'custom', event: 'mesa-deck:update' });
      };
      for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, changed);
      site.drafts.onMore(() => server.ws.send({ type: 'custom', event: 'mesa-deck:drawn' }));
      // What was drawn before the page could listen is told to it.
      server.ws.on('mesa-deck:draft', (_, client) => client.send('mesa-deck:drawn'));
      // Vite watches the site's own folder; slides may show files of others.
      const outside = new Set<string>();
      const watchOutside = async () => {
        const project = await site.load().catch(() => undefined);
        for (const file of [...(project?.files ?? []), ...(project?.assets.looked ?? [])]) {
          if (file.startsWith(root) || file.includes('/node_modules/') || outside.has(file))
            continue;
          outside.add(file);
          server.watcher.add(file);
        }
      };
      server.middlewares.use((_request, _response, next) => {
        void watchOutside();
        next();
      });
      server.httpServer?.on('close', () => browser.close());
    },
  };
}

function restyle(server: ViteDevServer): void {
  const { moduleGraph } = server.environments.client;
  const timestamp = Date.now();
  const paths = [...moduleGraph.idToModuleMap.values()]
    .map(({ url }) => url.replace(/\?.*/, ''))
    .filter((url) => url.startsWith(kitPrefix) && url.endsWith('.css'));
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
