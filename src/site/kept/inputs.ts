import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Context } from '../context.ts';
import type { MesaDeckOptions } from '../options.ts';
import {
  cacheFolder,
  isKitModule,
  kitFile,
  kitModule,
  kitSlidesFolder,
  packageFile,
} from '../project/kit.ts';
import { kitPackage } from '../project/notices.ts';
import { readTheme } from '../styles/theme.ts';
import { filesAbove, filesIn, type HashOfFile, stampsIn } from './files.ts';
import { hashOfValues, Untold } from './values.ts';

export interface Asked {
  readonly root: string;
  readonly options: MesaDeckOptions;
  /** What the process was told beside its arguments, before a bundler added to it. */
  readonly env: NodeJS.ProcessEnv;
}

/**
 * A name for what is known of a site before its slides are loaded: the kit, the options, the project's files, and
 * what of its surroundings may matter.
 *
 * @throws Untold where a build may depend on more than that.
 */
export function nameOfSite({ root, options, env }: Asked, hashOf: HashOfFile): string {
  const { progress, warn, address, ...plain } = options;
  return hashOfValues([
    root,
    [dirname(kitModule('index')), kitFile('themes')].map(stampsIn),
    toolsOfKit(hashOf),
    { ...plain, address: address?.('deck/') },
    surroundings(env),
    filesAbove(root, hashOf),
    filesIn(root, cacheFolder(root), hashOf),
  ]);
}

/** The packages that the kit makes sites with, in their versions. */
function toolsOfKit(hashOf: HashOfFile) {
  const file = kitFile('package.json');
  const { dependencies = {} } = JSON.parse(readFileSync(file, 'utf8')) as {
    readonly dependencies?: Readonly<Record<string, string>>;
  };
  const folders = Object.keys(dependencies).map((name) => folderOf(name));
  const bundler = [packageFile('rolldown/package.json', packageFile('vite/package.json'))];
  const files = [file, ...folders.map((folder) => `${folder}/package.json`), ...bundler];
  return files.map((each) => [each, hashOf(each)]);
}

/** Packages of types and fonts alone have nothing that one could import. */
function folderOf(name: string): string {
  try {
    return kitPackage(name) ?? name;
  } catch {
    return dirname(packageFile(`${name}/package.json`));
  }
}

/** What a process is told beside its arguments, as far as a kit or a bundler asks for it. */
function surroundings(env: NodeJS.ProcessEnv) {
  const asked = /^(?:MESA_DECK_|VITE_|LC_)|^(?:LANG|LANGUAGE|TZ|NODE_(?:ENV|OPTIONS|PATH))$/;
  const told = Object.entries(env).filter(([name]) => asked.test(name));
  return [process.version, process.platform, told.sort(([a], [b]) => (a < b ? -1 : 1))];
}

/**
 * A hash of all that its slides are, when they are loaded and rendered: they are programs, so a date, a random number
 * or what a server said may be on them, whatever their files say.
 *
 * @throws Untold for what can't be told apart by looking at it.
 */
export async function hashOfSlides({ site }: Context): Promise<string> {
  const decks = await site.decks();
  const { decks: all, ...project } = await site.load();
  const rendered = await Promise.all(decks.map((deck) => site.drafts.whole(deck)));
  const loaded = all.map((each) => ({ ...each, error: each.error?.message }));
  const { notation, references, standards, figures } = project;
  return hashOfValues([loaded, rendered, notation, references, standards, figures]);
}

/**
 * The files that a site was made of, wherever they lie, and those that were looked for in vain.
 *
 * @throws Untold for one of a package that lies beside the project, with settings of its own.
 */
export async function filesOfSite({ site }: Context): Promise<readonly string[]> {
  const { assets, files } = await site.load();
  const far = [...files].find((file) => !isNear(file, site.root));
  if (far !== undefined) throw new Untold(`a file from elsewhere, ${far}`);
  const themes = (await site.worn()).map((name) => readTheme(site.root, name));
  const shown = [...assets.found.values(), ...themes.flatMap(({ fonts }) => fonts)];
  return [...shown.map(({ file }) => file), ...assets.looked, ...files];
}

function isNear(file: string, root: string): boolean {
  const isKit = isKitModule(file) || file.startsWith(`${kitSlidesFolder}/`);
  return isKit || file.startsWith(`${root}/`) || file.includes('/node_modules/');
}
