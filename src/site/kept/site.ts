import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Plugin } from 'vite';
import type { Bundle } from '../../files/bundle.ts';
import { openCache } from '../../files/cache.ts';
import type { Context } from '../context.ts';
import type { MesaDeckOptions } from '../options.ts';
import { cacheFolder } from '../project/kit.ts';
import { type HashOfFile, openHashes } from './files.ts';
import { filesOfSite, hashOfSlides, nameOfSite } from './inputs.ts';

/** How many sites are kept: a project's, in some forms, for some projects. */
const most = 8;
/** In bytes; a larger site is mostly films, which a bundler only copies. */
const largest = 64_000_000;

/**
 * A site as it was built, for the next build of the very same: bundling takes most of the time of one that finds all
 * drawings made. Its slides are loaded and rendered every time, so what is wrong with them, or what they say of today,
 * is what it is.
 */
export interface KeptSite {
  /** The site that was built of all that this one is made of. */
  find(): Promise<Bundle | undefined>;
  /** Keeps a site that was built without a word of warning. */
  keep(site: Bundle): Promise<void>;
  /** Notes which modules a bundler has read. */
  readonly reads: Plugin;
}

/** What is kept. */
interface Kept {
  /** What the slides were, as a hash. */
  readonly slides: string;
  /** Which files it was made of, and what was in them. */
  readonly files: readonly (readonly [file: string, hash: string])[];
  /** Texts too are bytes: they take less room, and go into files. */
  readonly site: ReadonlyMap<string, Uint8Array>;
}

/** Where a build may depend on more than can be looked at, nothing is kept and nothing found. */
export function openKeptSite(context: Context, options: MesaDeckOptions): KeptSite {
  const { root, tell } = context;
  const folder = join(cacheFolder(root), 'sites');
  const cache = openCache(folder, tell, { sealed: true });
  const hashOf = openHashes();
  // A bundler sets some of it for itself.
  const env = { ...process.env };
  const nameNow = (look: HashOfFile) => ifSound(() => nameOfSite({ root, options, env }, look));
  const named = nameNow(hashOf);
  const modules = new Set<string>();
  return {
    async find() {
      const name = await named;
      const content = name && (await cache.read(name));
      if (!content) return undefined;
      const kept: Kept = deserialize(content);
      if (kept.files.some(([file, hash]) => hashOf(file) !== hash)) return undefined;
      const slides = await ifSound(() => hashOfSlides(context));
      if (slides !== kept.slides || context.warned()) return undefined;
      // What was asked for least goes first.
      utimesSync(join(folder, name), new Date(), new Date());
      return inBuffers(kept.site);
    },
    async keep(site) {
      const name = await named;
      if (!name || context.warned() || sizeOf(site) > largest) return;
      const look = openHashes();
      // A file that changed meanwhile may have been read before or after.
      if ((await nameNow(look)) !== name) return;
      const made = await ifSound(async () => {
        const files = new Set([...modules, ...(await filesOfSite(context))]);
        return { slides: await hashOfSlides(context), files };
      });
      if (!made) return;
      const files = [...made.files].map((file) => [file, look(file)] as const);
      const kept: Kept = { slides: made.slides, files, site: inBuffers(site) };
      if (await cache.write(name, serialize(kept))) removeOld(folder);
    },
    reads: {
      name: 'mesa-deck:reads',
      buildEnd() {
        for (const id of this.getModuleIds()) {
          const [file = ''] = id.split('?');
          if (isAbsolute(file)) modules.add(file);
        }
      },
    },
  };
}

/** What can't be told apart is not kept; what is wrong with slides or files is told by the build, of all at once. */
async function ifSound<Found>(look: () => Found | Promise<Found>): Promise<Found | undefined> {
  try {
    return await look();
  } catch {
    return undefined;
  }
}

/** Each file as a buffer, which gives its text if it is asked for one. */
function inBuffers(site: Bundle): ReadonlyMap<string, Buffer> {
  const buffer = (content: string | Uint8Array) =>
    typeof content === 'string'
      ? Buffer.from(content)
      : Buffer.from(content.buffer, content.byteOffset, content.length);
  return new Map([...site].map(([path, content]) => [path, buffer(content)]));
}

function sizeOf(site: Bundle): number {
  return [...site.values()].reduce((sum, { length }) => sum + length, 0);
}

function removeOld(folder: string): void {
  const files = readdirSync(folder).map((name) => join(folder, name));
  const age = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const newestFirst = files.map((file) => [age(file), file] as const).sort(([a], [b]) => b - a);
  for (const [, file] of newestFirst.slice(most)) rmSync(file, { force: true });
}
