import type { Operand } from './operand.ts';

type Name = Extract<Operand, { readonly name: string }>;

/** Names that were met, by a sum of their signs: a file has few, and has them over and over. */
const known = new Map<number, { readonly bytes: Uint8Array; readonly name: Name }>();
/** Those of files without end are not kept. */
const most = 10_000;

/** The name that a part of a stream is. */
export function nameIn(bytes: Uint8Array, start: number, end: number): Name {
  let sum = end - start;
  for (let at = start; at < end; at += 1) sum = (sum * 31 + (bytes[at] ?? 0)) | 0;
  const found = known.get(sum);
  if (found && isAt(found.bytes, bytes, start, end)) return found.name;
  const own = bytes.slice(start, end);
  const text = String.fromCharCode(...own).replace(/#([\da-f]{2})/gi, (_, hex) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  const name = { name: text };
  if (!found && known.size < most) known.set(sum, { bytes: own, name });
  return name;
}

function isAt(name: Uint8Array, bytes: Uint8Array, start: number, end: number): boolean {
  if (name.length !== end - start) return false;
  for (let at = start; at < end; at += 1) if (name[at - start] !== bytes[at]) return false;
  return true;
}
