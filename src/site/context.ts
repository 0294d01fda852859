import { resolve } from 'node:path';
import type { UserConfig } from 'vite';
import { DeckError, isDeckError } from '../errors.ts';
import { say } from '../say.ts';
import { told } from '../words/told.ts';
import { openDrawer } from './browser/drawer.ts';
import { type KeptBrowser, keepBrowser } from './browser/keep.ts';
import { openFitter } from './fit/fitter.ts';
import { checkOptions, type MesaDeckOptions } from './options.ts';
import { FinishedPages } from './pages/finished.ts';
import { openPainter, type Painter } from './pictures/painter.ts';
import { cacheFolder } from './project/kit.ts';
import { Site } from './site.ts';

/** What the parts of the plugin work with; made once, when Vite tells its root. */
export interface Context {
  readonly site: Site;
  readonly browser: KeptBrowser;
  readonly painter: Painter;
  /** What the last steps of a build hand to one another. */
  readonly pages: FinishedPages;
  readonly root: string;
  /** The folder of all pages, with a slash at its end, or nothing. */
  readonly folder: string;
  readonly warn: (message: string) => void;
  /** The same for what has nothing to do with the site. */
  readonly tell: (message: string) => void;
  /** Whether anything was warned of so far. */
  readonly warned: () => boolean;
  /** Comes when all is told of the slides that were rendered; throws what is at fault. */
  readonly settled: () => Promise<void>;
  /** Whether the site is built; if not, it is served. */
  readonly building: boolean;
  /** Whether it is one page that holds all that it needs. */
  readonly single: boolean;
}

/** For what Vite calls only after it has told its root. */
export type GetContext = () => Context;

export function createContext(
  options: MesaDeckOptions,
  config: Pick<UserConfig, 'root' | 'publicDir'>,
  building: boolean,
): Context {
  checkOptions(options);
  const {
    progress,
    single = false,
    warn: tell = (message: string) => console.warn(told(message)),
  } = options;
  let warned = false;
  const warn = (message: string) => {
    warned = true;
    tell(message);
  };
  const root = resolve(config.root ?? '.');
  const cacheDir = cacheFolder(root);
  const browser = keepBrowser({ cacheDir, warn, progress });
  const { draw } = openDrawer({ browser, cacheDir, warn, progress, leaves: building });
  const fitTexts = openFitter({ browser, cacheDir, warn });
  const report = (error: unknown) =>
    console.error(isDeckError(error) ? told(error.message) : error);
  const publicFolder = config.publicDir === '' ? false : (config.publicDir ?? 'public');
  const onFault = building ? undefined : report;
  const telling: Promise<void>[] = [];
  // Where nobody waits for a page there is time to tell until all are made.
  const aside = building ? (each: Promise<void>) => void telling.push(each) : undefined;
  const given = { publicFolder, ...options, root, draw, fitTexts };
  const site = new Site({ ...given, warn, onFault, aside });
  const drawn = new Set<string>();
  site.drafts.onMore(({ id }) => {
    if (!drawn.has(id)) progress?.(say`drawing what ${id} shows; its slides are there meanwhile …`);
    drawn.add(id);
  });
  return {
    site,
    browser,
    pages: new FinishedPages(),
    painter: openPainter({ browser, cacheDir, warn, progress }),
    root,
    folder: folderOf(options.folder ?? ''),
    warn,
    tell,
    warned: () => warned,
    settled: async () => void (await Promise.all(telling.splice(0))),
    building,
    single,
  };
}

/** The folder of the slides' pages as it is put before their paths: "" or "slides/". */
function folderOf(option: string): string {
  const parts = option.split('/').filter((part) => part !== '' && part !== '.');
  if (!parts.includes('..')) return parts.map((part) => `${part}/`).join('');
  const hint = say`name a folder of the site: folder: 'slides'`;
  throw new DeckError(say`the slides would be outside of the site`, 'mesaDeck({ folder })', hint);
}
