import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DeckError } from '../errors.ts';
import { type Bundle, inOrder } from '../files/bundle.ts';
import { say } from '../say.ts';
import { speakIn, wantedLanguage } from '../words/told.ts';
import { createContext } from './context.ts';
import { type KeptSite, openKeptSite } from './kept/site.ts';
import type { MesaDeckOptions } from './options.ts';
import type { Later, TakeLater } from './pictures/later.ts';

export interface BundleOptions extends MesaDeckOptions {
  readonly root: string;
  /** Whether it is built whatever was kept of an earlier build. */
  readonly anew?: boolean;
}

/**
 * Builds the site and writes nothing, so that a fault leaves what was there as it was. Beside its pages
 * it holds what lies in the project's public folder.
 */
export function bundleSite(options: BundleOptions): Promise<Bundle> {
  return bundle(options);
}

/** A site, and those pictures that it gets when it is there. */
export interface Built {
  readonly site: Bundle;
  readonly later: Later | undefined;
}

/** Builds the site without the pictures that are still to be drawn, all but one; throws what it would without a browser. */
export async function bundleFirst(options: BundleOptions): Promise<Built> {
  let later: Later | undefined;
  const site = await bundle(options, (pictures) => {
    later = pictures;
  });
  return { site, later };
}

async function bundle({ root, ...options }: BundleOptions, take?: TakeLater): Promise<Bundle> {
  const built = await bundlePages({ root, ...options }, take);
  const open = options.single || options.only ? [] : publicFiles(root);
  const taken = open.find(([path, content]) => differs(built.get(path), content));
  if (taken) {
    const hint = say`rename it: the site has a file of its own there`;
    throw new DeckError(say`public/${taken[0]} is in the way`, `public/${taken[0]}`, hint);
  }
  return inOrder([...open, ...built]);
}

function publicFiles(root: string): readonly (readonly [string, Uint8Array])[] {
  const folder = join(root, 'public');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path))]);
}

function differs(built: string | Uint8Array | undefined, content: Uint8Array): boolean {
  return built !== undefined && !Buffer.from(built).equals(content);
}

async function bundlePages(
  { root, anew = false, ...options }: BundleOptions,
  take: TakeLater | undefined,
): Promise<Bundle> {
  await speakIn(wantedLanguage(process.env));
  const context = createContext(options, { root }, true);
  const kept = openKeptSite(context, options);
  const found = anew ? undefined : await kept.find();
  if (found) {
    await context.browser.close();
    return found;
  }
  let later: Later | undefined;
  const taken = (pictures: Later) => {
    later = pictures;
  };
  // Loaded where there is something to bundle: most of a command's time is that of its modules.
  const { bundleWith } = await import('./bundler.ts');
  const site = await bundleWith(context, options, { later: take && taken, also: [kept.reads] });
  if (later && take) take(keptWith(later, site, kept));
  else await kept.keep(site);
  return site;
}

/** The pictures, with which the site is whole. */
function keptWith(later: Later, site: Bundle, kept: KeptSite): Later {
  return {
    ...later,
    async draw() {
      const pictures = await later.draw();
      await kept.keep(inOrder([...site, ...pictures]));
      return pictures;
    },
  };
}
