import type { Plugin, UserConfig } from 'vite';
import { isLinked } from '../files/plain-path.ts';
import { speakIn, wantedLanguage } from '../words/told.ts';
import { makesApp } from './app/plugin.ts';
import { buildConfig, serveConfig } from './config.ts';
import { type Context, createContext, type GetContext } from './context.ts';
import type { MesaDeckOptions } from './options.ts';
import type { TakeLater } from './pictures/later.ts';
import { servesPictures } from './pictures/plugin.ts';
import { kitAlias } from './project/kit.ts';
import { keepsBodies } from './serves/bodies.ts';
import { servesData } from './serves/data.ts';
import { servesEarly } from './serves/early.ts';
import { dividesDecks } from './serves/far.ts';
import { servesFiles, writesFiles } from './serves/files.ts';
import { writesPages } from './serves/finished.ts';
import { writesLicenses } from './serves/licenses.ts';
import { servesModules, servesShell } from './serves/modules.ts';
import { pagesOf, servesPages } from './serves/pages.ts';
import { servesPlot } from './serves/plot.ts';
import { reloads } from './serves/reload.ts';
import { servesShelf } from './serves/shelf.ts';
import { servesStyles } from './serves/styles.ts';
import { servesThemes } from './serves/themes.ts';

export type { MesaDeckOptions } from './options.ts';

/**
 * Adds the slides' pages to a Vite site: the shelf at `/`, if the site has no page there, and each deck
 * at `/<deck>/`. What the site configures by itself stays as it is.
 */
export function mesaDeck(options: MesaDeckOptions = {}): Plugin[] {
  return siteIn(options);
}

/**
 * The same; `later` takes the pictures that are still to be drawn when the site is built, and `made` is what it works
 * with if somebody has begun to.
 */
export function siteIn(options: MesaDeckOptions, later?: TakeLater, made?: Context): Plugin[] {
  const context: GetContext = () => {
    if (made === undefined) throw new Error('the site is asked for before Vite has told its root');
    return made;
  };
  const bodies = keepsBodies();
  return [
    {
      name: 'mesa-deck:site',
      async config(config, { command }) {
        await speakIn(wantedLanguage(process.env));
        made ??= createContext(options, config, command === 'build');
        return configOf(config, context);
      },
      closeBundle: () => context().browser.close(),
    },
    servesPages(context, bodies.take),
    bodies,
    servesFiles(context),
    servesShelf(context, options),
    servesEarly(context),
    servesStyles(context),
    servesThemes(context),
    servesShell(),
    servesData(),
    servesPlot(),
    servesModules(context),
    servesPictures(context, later),
    reloads(context),
    writesFiles(context),
    writesLicenses(context, options.app),
    dividesDecks(context),
    makesApp(context, options.app),
    writesPages(context),
  ];
}

export default mesaDeck;

async function configOf(config: UserConfig, context: GetContext): Promise<UserConfig> {
  const { root, single, building } = context();
  const settings = building
    ? buildConfig(config, { root, pages: await pagesOf(context()), single })
    : serveConfig(config, root);
  const resolving = isLinked(root) ? { preserveSymlinks: true } : {};
  return {
    ...settings,
    resolve: { alias: kitAlias, ...resolving },
    worker: {
      format: single ? 'iife' : 'es',
      plugins: () => [servesData(), servesModules(context)],
    },
  };
}
