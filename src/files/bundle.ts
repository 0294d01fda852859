/** A built site in memory: its files by their path. */
export type Bundle = ReadonlyMap<string, string | Uint8Array>;

/** Files in the order of their paths. */
export function inOrder(files: Iterable<readonly [string, string | Uint8Array]>): Bundle {
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
