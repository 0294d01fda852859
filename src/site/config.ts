import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { searchForWorkspaceRoot, type UserConfig } from 'vite';
import { cacheFolder, kitRoot, packagesFolder } from './project/kit.ts';

export interface BuildOptions {
  readonly root: string;
  /** The slides' pages, by their paths from the root. */
  readonly pages: readonly string[];
  readonly single: boolean;
}

/**
 * What nearly all pages start with is one file: of small ones each would be one request more, and pack
 * worse.
 */
const common = {
  name: 'common',
  test: (id: string) =>
    id.startsWith(kitRoot) &&
    /[\\/](shared[\\/](addresses|clicks|slide-size|keys[\\/]keymap|find|text[\\/]far)|shell[\\/](keys[\\/]\w+|dom|editions|ours|storage|deck[\\/](?:arrange|message)|theme[\\/]wear|reel[\\/]reel))\.[jt]s$/.test(
      id,
    ),
};

/** What building the slides' pages asks of Vite, where the site's own configuration leaves it open. */
export function buildConfig(config: UserConfig, { root, pages, single }: BuildOptions): UserConfig {
  return openIn(config, {
    base: './',
    build: {
      assetsInlineLimit: (file: string) => (file.endsWith('.woff2') ? single : undefined),
      modulePreload: single ? false : { polyfill: false },
      target: 'es2022',
      rolldownOptions: {
        input: inputWith(config, root, pages),
        output: { codeSplitting: single ? false : { groups: [common] } },
      },
    },
  });
}

/** What serving them asks of Vite. */
export function serveConfig(config: UserConfig, root: string): UserConfig {
  return openIn(config, {
    // Fonts and the shell are served from where the packages are, also outside of the project.
    server: {
      fs: { allow: [searchForWorkspaceRoot(root), kitRoot, packagesFolder(), cacheFolder(root)] },
    },
    appType: 'mpa',
    // All that the shell imports is an ES module already; bundling it first would delay the start.
    optimizeDeps: { exclude: ['mesa-deck', 'reveal.js', 'sortablejs', 'perfect-freehand'] },
  });
}

type Input = UserConfig['input'];

/** Some pages beside what the site builds: Vite puts two lists together, but does not add to its own. */
function inputWith(config: UserConfig, root: string, pages: readonly string[]) {
  const files = pages.map((page) => join(root, page));
  const index = join(root, 'index.html');
  const { rolldownOptions, rollupOptions } = config.build ?? {};
  const listed: Input = rolldownOptions?.input ?? rollupOptions?.input;
  const theirs = listed ?? config.input ?? (existsSync(index) ? [index] : []);
  if (typeof theirs === 'string') return [...(listed ? [] : [theirs]), ...files];
  if (Array.isArray(theirs)) return [...(listed ? [] : theirs), ...files];
  // A name becomes that of a script, so it is no path.
  const named = pages.map((page, index) => [page.replaceAll(/[/.]/g, '-'), files[index] ?? '']);
  return { ...theirs, ...Object.fromEntries(named) };
}

/** The part of our settings that another configuration leaves open; lists are added to its own. */
function openIn(theirs: object, ours: UserConfig): UserConfig {
  const open = Object.entries(ours).flatMap(([key, value]) => {
    const set = (theirs as Record<string, unknown>)[key];
    if (set === undefined || Array.isArray(value)) return [[key, value]];
    if (!isRecord(set) || !isRecord(value)) return key === 'input' ? [[key, value]] : [];
    return [[key, openIn(set, value)]];
  });
  return Object.fromEntries(open);
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
