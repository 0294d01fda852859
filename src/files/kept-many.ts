import type { Cache } from './cache.ts';

/**
 * Many small things in one file of a cache, by keys that say what each is made of. Only what is missing is
 * made; what nobody asks for any more goes when the file is written anew.
 */
export async function keepMany<Made>(
  cache: Pick<Cache, 'read' | 'write'>,
  name: string,
  keys: readonly string[],
  make: (missing: readonly string[]) => Promise<ReadonlyMap<string, Made>>,
): Promise<ReadonlyMap<string, Made>> {
  if (keys.length === 0) return new Map();
  const content = await cache.read(name);
  const before = new Map<string, Made>(
    content ? Object.entries(JSON.parse(Buffer.from(content).toString('utf8'))) : [],
  );
  const missing = keys.filter((key) => !before.has(key));
  const made = missing.length > 0 ? await make(missing) : new Map<string, Made>();
  const all = new Map(
    [...new Set(keys)].flatMap((key) => {
      const found = before.get(key) ?? made.get(key);
      return found === undefined ? [] : [[key, found] as const];
    }),
  );
  if (missing.length > 0 || before.size > all.size) {
    await cache.write(name, Buffer.from(JSON.stringify(Object.fromEntries(all))));
  }
  return all;
}
