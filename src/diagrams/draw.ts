import type { Page } from 'playwright-core';
import { openCache } from '../files/cache.ts';
import { say } from '../say.ts';
import { cacheKey, readCached, writeCached } from './cache.ts';
import { type DiagramFault, type DiagramResult, type DiagramStyle, isFault } from './diagram.ts';

export interface DrawingOptions {
  /**
   * Called if something is not in the cache, and again if the last page was closed, since a drawing
   * in it did not end.
   */
  readonly openPage: () => Promise<Page>;
  readonly cacheDir: string;
  /** How long one diagram may take, in seconds; 30 if not given. */
  readonly seconds?: number;
  readonly warn?: (message: string) => void;
  /** Called every few seconds while drawing is long. */
  readonly progress?: ((message: string) => void) | undefined;
  /** Called with what is there when something has yet to be drawn, and with each drawing more. */
  readonly sofar?: TakeDrawings | undefined;
}

/** Takes drawings, by their sources. */
export type TakeDrawings = (drawings: ReadonlyMap<string, DiagramResult>) => void;

/** After so many drawings a page has 100 MB that nobody needs; to clear them up takes as long as some drawings do. */
const batch = 150;

/**
 * Draws Mermaid sources as finished SVG: what became of each, by its source. One that can't be drawn,
 * or not in time, gives a fault in its place and does not stop the others.
 */
export async function drawDiagrams(
  sources: readonly string[],
  style: DiagramStyle,
  { openPage, cacheDir, seconds = 30, warn = () => {}, progress, sofar }: DrawingOptions,
): Promise<ReadonlyMap<string, DiagramResult>> {
  const cache = openCache(cacheDir, warn);
  const all = [...new Set(sources)];
  const results = new Map<string, DiagramResult>();
  const tell = () => progress?.(say`drawing diagram ${results.size + 1} of ${all.length} …`);
  const telling = setInterval(tell, 5000);
  let page: Promise<Page> | undefined;
  const drawn = async (source: string): Promise<DiagramResult> => {
    page ??= openPage();
    // Loaded when something is drawn: most of the time all drawings are at hand.
    const [opened, { drawOne }] = await Promise.all([page, import('./draw-one.ts')]);
    const result = await withinTime(drawOne(opened, source, style), seconds);
    if (result) return result;
    // Nothing else ends what runs in it.
    await opened.close();
    page = undefined;
    return tooLong(seconds);
  };
  try {
    for (const source of all) {
      const cached = await readCached(cache, cacheKey(source, style));
      if (cached) results.set(source, cached);
    }
    const missing = all.filter((source) => !results.has(source));
    if (missing.length > 0) sofar?.(results);
    for (const [index, source] of missing.entries()) {
      // A page that is never at rest clears up late.
      if (index % batch === batch - 1) await (await page)?.requestGC().catch(() => undefined);
      const result = await drawn(source);
      if (!isFault(result)) await writeCached(cache, cacheKey(source, style), result);
      results.set(source, result);
      sofar?.(results);
    }
  } finally {
    clearInterval(telling);
  }
  return results;
}

/** What some work comes to; undefined if that takes longer. What it comes to later is let go. */
async function withinTime<Result>(
  work: Promise<Result>,
  seconds: number,
): Promise<Result | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), seconds * 1000);
  });
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function tooLong(seconds: number): DiagramFault {
  return {
    message: say`the diagram was not drawn within ${seconds} seconds`,
    hint: say`make it smaller, or make several of it; MESA_DECK_DRAWING_SECONDS sets another limit`,
  };
}
