import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { build } from 'vite';
import { type Cache, keyOf } from '../../files/cache.ts';
import { kitModule, kitVersion } from '../project/kit.ts';

/** A script as it is kept, with the files that it was made of and their hashes. */
interface Kept {
  readonly code: string;
  readonly files: readonly (readonly [file: string, hash: string])[];
}

/** A script of the kit with all that it imports, as one module: made once, and again when a file of it changes. */
export async function scriptOf(name: string, cache: Cache): Promise<string> {
  const entry = kitModule(name);
  const place = `scripts/${keyOf(entry, kitVersion())}.json`;
  const found = await cache.read(place);
  const kept = found && (JSON.parse(Buffer.from(found).toString('utf8')) as Kept);
  if (kept?.files.every(([file, hash]) => existsSync(file) && hashOf(file) === hash)) {
    return kept.code;
  }
  const made = await bundle(entry);
  await cache.write(place, Buffer.from(JSON.stringify(made)));
  return made.code;
}

async function bundle(entry: string): Promise<Kept> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      target: 'es2022',
      rolldownOptions: { input: entry, output: { codeSplitting: false } },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const all = outputs.flatMap((each) => ('output' in each ? each.output : []));
  const chunks = all.filter((each) => each.type === 'chunk');
  // What the bundler adds of its own is in no file.
  const files = chunks.flatMap(({ moduleIds }) => moduleIds).filter((file) => existsSync(file));
  return {
    code: chunks.map(({ code }) => code).join('\n'),
    files: files.map((file) => [file, hashOf(file)] as const),
  };
}

function hashOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
