/** How many things are kept: those of one edition of the kit, and of some changes to it. */
const most = 500;

/**
 * What was made once and is wanted again while the process runs, by a key that holds all that it was
 * made of. What could not be made is not kept.
 *
 * @example
 * const trees = openMemory<Root>();
 * trees(text, () => parse(text));
 */
export function openMemory<Made>(): (key: string, make: () => Made) => Made {
  const kept = new Map<string, Made>();
  return (key, make) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make();
    kept.set(key, made);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return made;
  };
}
