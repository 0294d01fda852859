import { join } from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { kitPrefix } from '../../shared/addresses.ts';
import type { KeptBrowser } from '../browser/keep.ts';
import { kitFile } from '../project/kit.ts';
import type { Site } from '../site.ts';

/** What the plugin's other parts have set up by the time that files change. */
interface Serving {
  readonly site: Site;
  readonly browser: KeptBrowser;
  readonly root: string;
}

/**
 * After a change to a slide, the notation or the references, open pages fetch themselves anew;
 * after one to a theme or to the stylesheet of slides, their styles too.
 */
export function reloads(shared: Serving): Plugin {
  return {
    name: 'mesa-deck:reload',
    configureServer(server: ViteDevServer) {
      const slides = join(shared.root, 'slides');
      const themes = [join(shared.root, 'themes'), kitFile('themes')];
      const isTheme = (file: string) =>
        /\.(?:css|svg)$/.test(file) && themes.some((folder) => file.startsWith(folder));
      const changed = async (file: string) => {
        const project = await shared.site.load().catch(() => undefined);
        const isShown = project?.files.has(file) || project?.assets.looked.has(file);
        if (!isTheme(file) && !file.startsWith(slides) && !isShown) return;
        // A fault in a stylesheet stands in the place of its decks, and diagrams are drawn in its fonts.
        shared.site.invalidate();
        if (file.endsWith('.css')) restyle(server);
        server.ws.send({ type: 'custom', event: 'mesa-deck:update' });
      };
      for (const event of ['add', 'change', 'unlink']) server.watcher.on(event, changed);
      server.httpServer?.on('close', () => shared.browser.close());
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
