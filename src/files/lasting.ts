import { createHash } from 'node:crypto';
import { openCache } from './cache.ts';

/** What can be kept as it is. */
export type Lasting = string | readonly string[];

/** A memory that outlives the process. */
export interface LastingMemory {
  /** What is kept for a key that holds all that it is made of; made if it is missing. */
  get<Made extends Lasting>(key: string, make: () => Made): Made;
  /** Remembers what is kept in a folder for caches. */
  open(folder: string, warn?: (message: string) => void): Promise<void>;
  /** Keeps there what was made since. */
  save(folder: string, warn?: (message: string) => void): Promise<void>;
}

/** How many things are kept: those of one edition of the kit, for some projects. */
const most = 500;

export interface LastingOptions {
  /** The name of the file, which holds the edition of the code that makes what is in it. Asked once, and late. */
  readonly nameOf: () => string;
  /** Whether what was kept still is as it would be made. */
  readonly holds: (value: Lasting) => boolean;
}

/** Small things that take longer to be made than to be read, in one file of the cache. */
export function openLasting({ nameOf, holds }: LastingOptions): LastingMemory {
  const all = new Map<string, Lasting>();
  /** For each folder, what has been made in all when it was last written or read. */
  const written = new Map<string, number>();
  let made = 0;
  let name: string | undefined;
  const add = (key: string, value: Lasting) => {
    all.set(key, value);
    const [oldest] = all.keys();
    if (all.size > most && oldest !== undefined) all.delete(oldest);
  };
  return {
    get<Made extends Lasting>(key: string, make: () => Made) {
      const hash = createHash('sha256').update(key).digest('base64url');
      const known = all.get(hash);
      if (known !== undefined) {
        // What was asked for last goes last.
        all.delete(hash);
        all.set(hash, known);
        return known as Made;
      }
      const value = make();
      add(hash, value);
      made += 1;
      return value;
    },
    async open(folder, warn) {
      if (written.has(folder)) return;
      written.set(folder, made);
      name ??= nameOf();
      const content = await openCache(folder, warn, { sealed: true }).read(name);
      if (!content) {
        // Another folder has what this process has made already; here it is to be kept, too.
        written.set(folder, Number.NaN);
        return;
      }
      const found: Record<string, Lasting> = JSON.parse(Buffer.from(content).toString('utf8'));
      for (const [key, value] of Object.entries(found)) {
        if (!all.has(key) && holds(value)) add(key, value);
      }
    },
    async save(folder, warn) {
      if (all.size === 0 || written.get(folder) === made) return;
      written.set(folder, made);
      name ??= nameOf();
      const text = JSON.stringify(Object.fromEntries(all));
      await openCache(folder, warn, { sealed: true }).write(name, Buffer.from(text));
    },
  };
}
