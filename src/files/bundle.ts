/** A built site in memory: its files by their path. */
export type Bundle = ReadonlyMap<string, string | Uint8Array>;
