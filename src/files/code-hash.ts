import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const known = new Map<string, string>();

/** A hash of the code in a folder, for the keys of what it makes: nobody has to raise a number. */
export function codeHash(folder: URL): string {
  const path = fileURLToPath(folder);
  const hash = known.get(path) ?? hashOf(path);
  known.set(path, hash);
  return hash;
}

function hashOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.[cm]?[jt]s$/.test(name),
  );
  const text = files.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
  return createHash('sha256').update(text.join('\0')).digest('hex');
}
