import type { Page } from 'playwright-core';
import { openCache } from '../files/cache.ts';
import { cacheKey, readCached, writeCached } from './cache.ts';
import { type DiagramResult, type DiagramStyle, isFault, Unreadable } from './diagram.ts';
import { explain, unknownKind } from './fault.ts';
import { firstWord, kindOf } from './kinds/index.ts';
import type { Kind } from './kinds/kind.ts';
import { drawInPage } from './page.ts';
import { proofreadCharacters } from './proofread.ts';
import { readSteps, type StepName } from './steps.ts';

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
    const kind = kindOf(source);
    if (!kind) throw unknownKind(source);
    const text = withoutComments(source);
    const { line: start } = firstWord(text);
    // What stands before the kind are settings.
    const lines = text.split('\n').map((line, at) => (at + 1 < start ? '' : line));
    proofreadCharacters(lines);
    kind.proofread?.(lines);
    const names = stepsOf(kind, source);
    const raw = await drawInPage(page, kind.prepare?.(text) ?? text, kind, style);
    if (!('svg' in raw)) return explain(raw, kind, text);
    // Loaded when something is drawn: most of the time all drawings are at hand.
    const { finish } = await import('./finish.ts');
    return finish(raw, kind, names, style, source);
  } catch (error) {
    if (error instanceof Unreadable) return error.fault;
    throw error;
  }
}

function stepsOf({ hasSteps, words }: Kind, source: string): readonly StepName[] {
  const names = readSteps(source);
  if (!names[0] || hasSteps) return names;
  throw new Unreadable(
    `a diagram of the kind '${words[0]}' can't have steps`,
    'flowcharts, state and sequence diagrams can; or make two diagrams of it',
    names[0].line,
  );
}

/**
 * Comments become empty lines, as the library would take the lines out and count wrong; space at
 * the end of a line goes, as some statements can't have it.
 */
function withoutComments(source: string): string {
  return source.replace(/^[ \t]*%%(?!\{).*$/gm, '').replace(/[ \t]+$/gm, '');
}
