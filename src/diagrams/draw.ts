import type { Page } from 'playwright-core';
import { openCache } from '../files/cache.ts';
import { cacheKey, readCached, writeCached } from './cache.ts';
import { type DiagramResult, type DiagramStyle, isFault, Unreadable } from './diagram.ts';
import { explain } from './fault.ts';
import { drawInPage } from './page.ts';
import { readSteps } from './steps.ts';

export interface DrawingOptions {
  /** Called once, and only if something is not in the cache. The page stays the caller's. */
  readonly openPage: () => Promise<Page>;
  readonly cacheDir: string;
  readonly warn?: (message: string) => void;
}

/**
 * Draws Mermaid sources as finished SVG: what became of each, by its source. One that can't be drawn
 * gives a fault in its place and does not stop the others.
 */
export async function drawDiagrams(
  sources: readonly string[],
  style: DiagramStyle,
  { openPage, cacheDir, warn = () => {} }: DrawingOptions,
): Promise<ReadonlyMap<string, DiagramResult>> {
  const cache = openCache(cacheDir, warn);
  let page: Promise<Page> | undefined;
  const results = new Map<string, DiagramResult>();
  for (const source of new Set(sources)) {
    const key = cacheKey(source, style);
    const cached = await readCached(cache, key);
    if (cached) {
      results.set(source, cached);
      continue;
    }
    page ??= openPage();
    const result = await drawOne(await page, source, style);
    if (!isFault(result)) await writeCached(cache, key, result);
    results.set(source, result);
  }
  return results;
}

async function drawOne(page: Page, source: string, style: DiagramStyle): Promise<DiagramResult> {
  try {
    const names = readSteps(source);
    const raw = await drawInPage(page, prepare(source), style);
    if (!('svg' in raw)) return explain(raw, source);
    // Loaded when something is drawn: most of the time all drawings are at hand.
    const { finish } = await import('./finish.ts');
    return finish(raw, names, style, source);
  } catch (error) {
    if (error instanceof Unreadable) return error.fault;
    throw error;
  }
}

/**
 * Comments become empty lines, as the library would take the lines out and count wrong; space at
 * the end of a line goes, as some statements can't have it.
 */
function prepare(source: string): string {
  const text = source.replace(/^[ \t]*%%(?!\{).*$/gm, '').replace(/[ \t]+$/gm, '');
  return /^\s*(flowchart|graph|stateDiagram)/m.test(text)
    ? text.replace(/"[^"\n]*"/g, escapeAngles)
    : text;
}

/** In plain-text labels the library drops words with < or >, unless they come as its entities. */
function escapeAngles(label: string): string {
  return label.replace(/<br\s*\/?>|[<>]/gi, (found) => {
    if (found.length > 1) return found;
    return found === '<' ? '#lt;' : '#gt;';
  });
}
