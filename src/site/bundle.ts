import { build } from 'vite';
import { isDeckError } from '../errors.ts';
import type { Bundle } from '../files/bundle.ts';
import { type MesaDeckOptions, mesaDeck } from './plugin.ts';

export interface BundleOptions extends MesaDeckOptions {
  readonly root: string;
}

/** Builds the site and writes nothing, so that a fault leaves what was there as it was. */
export async function bundleSite({ root, ...options }: BundleOptions): Promise<Bundle> {
  try {
    const result = await build({
      root,
      configFile: false,
      logLevel: 'silent',
      plugins: [mesaDeck(options)],
      build: { write: false },
    });
    const outputs = Array.isArray(result) ? result : [result];
    const files = outputs.flatMap((each) => ('output' in each ? each.output : []));
    const entries = files.map(
      (file) => [file.fileName, file.type === 'chunk' ? file.code : file.source] as const,
    );
    return new Map(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  } catch (error) {
    throw deckErrorIn(error) ?? error;
  }
}

/** A bundler wraps what a plugin throws. */
function deckErrorIn(error: unknown): unknown {
  for (let each = error, depth = 0; each instanceof Error && depth < 5; depth += 1) {
    if (isDeckError(each)) return each;
    each = (each as { errors?: unknown[] }).errors?.find(isDeckError) ?? each.cause;
  }
  return undefined;
}
