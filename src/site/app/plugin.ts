import { posix } from 'node:path';
import type { Plugin } from 'vite';
import { openCache } from '../../files/cache.ts';
import { say } from '../../say.ts';
import type { Context, GetContext } from '../context.ts';
import { cacheFolder, kitModule } from '../project/kit.ts';
import type { Theme } from '../styles/theme.ts';
import { appOf, workerName } from './app.ts';
import { type Icon, iconsOf } from './icons.ts';
import type { AppFacts } from './manifest.ts';
import { projectVersion } from './versions.ts';
import { retiringWorker } from './worker.ts';

/** Makes an app of a built site; with `kept` false, one that takes an earlier app away. */
export function makesApp(context: GetContext, kept: boolean | undefined): Plugin {
  let script = '';
  return {
    name: 'mesa-deck:app',
    enforce: 'post',
    buildStart() {
      if (!kept) return;
      script = this.emitFile({ type: 'chunk', id: kitModule('shell/app/updates') });
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        if (kept === undefined) return;
        const { root, folder, warn, pages } = context();
        const site = new Map(
          Object.values(bundle).map((file) => [
            posix.relative(folder, file.fileName),
            file.type === 'chunk' ? file.code : pages.contentOf(file),
          ]),
        );
        const apps = kept ? await appsOf(context()) : new Map();
        const app = await appOf(site, {
          version: projectVersion(root),
          apps,
          script: kept ? posix.relative(folder, this.getFileName(script)) : undefined,
          cache: openCache(cacheFolder(root), warn),
        });
        for (const [path, source] of app) {
          const fileName = posix.join(folder, path);
          const known = bundle[fileName];
          if (known?.type === 'asset') pages.write(known, source);
          else this.emitFile({ type: 'asset', fileName, source });
        }
      },
    },
    // What was served at this address before may have left a worker that still answers for it.
    configureServer: ({ middlewares }) => {
      // A site that never was our app may have a worker of its own there.
      if (kept === undefined) return;
      middlewares.use(`/${context().folder}${workerName}`, (_, response) => {
        response.setHeader('content-type', 'text/javascript');
        response.end(retiringWorker(true));
      });
    },
  };
}

async function appsOf(context: Context): Promise<ReadonlyMap<string, AppFacts>> {
  const { site } = context;
  const icons = new Map<string, Promise<readonly Icon[]>>();
  const look = async (theme: Theme) => {
    const known = icons.get(theme.name) ?? iconsWhereTheyCanBePainted(theme, context);
    icons.set(theme.name, known);
    return { theme, icons: await known };
  };
  const apps = new Map<string, AppFacts>();
  const lang = await site.language();
  apps.set('', { name: site.title, lang, ...(await look(await site.shelfTheme())) });
  for (const deck of await site.decks()) {
    const { id, title: name, description, lang } = deck;
    apps.set(`${id}/`, { name, description, lang, ...(await look(site.themeOf(deck))) });
  }
  return apps;
}

/** A build that has all of its diagrams needs no browser; without one the icon stays a drawing. */
async function iconsWhereTheyCanBePainted(
  theme: Theme,
  { root, browser, warn }: Context,
): Promise<readonly Icon[]> {
  const cache = openCache(cacheFolder(root), warn);
  try {
    return await iconsOf(theme, cache, browser);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    warn(
      say`warning: the app's icons can't be painted (${reason}); it has one that not every system takes`,
    );
    return iconsOf(theme, cache);
  }
}
