import { build, type Plugin } from 'vite';
import { type DeckError, isDeckError, together } from '../errors.ts';
import { type Bundle, inOrder } from '../files/bundle.ts';
import type { Context } from './context.ts';
import type { MesaDeckOptions } from './options.ts';
import type { TakeLater } from './pictures/later.ts';
import { siteIn } from './plugin.ts';

export interface BundlerOptions {
  /** Takes the pictures that are still to be drawn. */
  readonly later?: TakeLater | undefined;
  /** Plugins beside those that make the site. */
  readonly also?: readonly Plugin[];
}

/**
 * A site as a bundler makes it.
 *
 * @throws DeckError for all that is at fault on its pages.
 */
export async function bundleWith(
  context: Context,
  options: MesaDeckOptions,
  { later, also = [] }: BundlerOptions = {},
): Promise<Bundle> {
  try {
    const result = await build({
      root: context.root,
      configFile: false,
      logLevel: 'silent',
      plugins: [...siteIn(options, later, context), ...also],
      build: { write: false },
    });
    const outputs = Array.isArray(result) ? result : [result];
    const files = outputs.flatMap((each) => ('output' in each ? each.output : []));
    const entries = files.map(
      (file) => [file.fileName, file.type === 'chunk' ? file.code : file.source] as const,
    );
    return inOrder(entries);
  } catch (error) {
    throw deckErrorIn(error) ?? error;
  }
}

/** A bundler wraps what a plugin throws, and may have met it on several pages. */
function deckErrorIn(error: unknown): DeckError | undefined {
  return together(deckErrorsIn(error, 0));
}

function deckErrorsIn(error: unknown, depth: number): readonly DeckError[] {
  if (isDeckError(error)) return [error];
  if (!(error instanceof Error) || depth > 5) return [];
  const { errors = [] } = error as { readonly errors?: readonly unknown[] };
  return [...errors, error.cause].flatMap((each) => deckErrorsIn(each, depth + 1));
}
