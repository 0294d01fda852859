import type { Page } from 'playwright-core';
import { openCache } from '../files/cache.ts';
import { say } from '../say.ts';
import { cacheKey, readCached, writeCached } from './cache.ts';
import {
  type DiagramFault,
  type DiagramResult,
  type DiagramStyle,
  isFault,
  Unreadable,
} from './diagram.ts';
import { explain, unknownKind } from './fault.ts';
import { firstWord, kindOf } from './kinds/index.ts';
import type { Kind } from './kinds/kind.ts';
import { drawInPage } from './page.ts';
import { proofreadCharacters } from './proofread.ts';
import { readSteps, type StepName } from './steps.ts';

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
    const opened = await page;
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
    for (const source of missing) {
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

async function drawOne(page: Page, source: string, style: DiagramStyle): Promise<DiagramResult> {
  try {
    const kind = kindOf(source);
    if (!kind) throw unknownKind(source);
    refuseLong(source);
    const text = withoutComments(source);
    const { line: start } = firstWord(text);
    // What stands before the kind are settings.
    const lines = text.split('\n').map((line, at) => (at + 1 < start ? '' : line));
    proofreadCharacters(lines);
    kind.proofread?.(lines);
    const names = stepsOf(kind, source);
    // Loaded when something is drawn: most of the time all drawings are at hand.
    const { finish } = await import('./finish.ts');
    const drawnWith = async (slack: number) => {
      const raw = await drawInPage(page, kind.prepare?.(text) ?? text, kind, style, slack);
      return 'svg' in raw ? finish(raw, kind, names, style, source) : explain(raw, kind, text);
    };
    const result = await drawnWith(1);
    const isTall = !isFault(result) && result.height > tallest * style.fontSize;
    return isTall && kind.canShrink ? await drawnWith(0.5) : result;
  } catch (error) {
    if (error instanceof Unreadable) return error.fault;
    throw error;
  }
}

/** Higher than this, in sizes of the font, a drawing's labels are too small on a slide. */
const tallest = 48;

/** The library draws a longer source as one box that says so, without an error. */
const longest = 50_000;

function refuseLong({ length }: string): void {
  if (length <= longest) return;
  const what = say`the diagram has ${length} characters, and Mermaid reads up to ${longest}`;
  throw new Unreadable(what, say`make several diagrams of it`);
}

function stepsOf({ hasSteps, words }: Kind, source: string): readonly StepName[] {
  const names = readSteps(source);
  if (!names[0] || hasSteps) return names;
  throw new Unreadable(
    say`a diagram of the kind '${words[0]}' can't have steps`,
    say`flowcharts, state and sequence diagrams can; or make two diagrams of it`,
    names[0].line,
  );
}

/**
 * Comments become empty lines, as the library would take the lines out and count wrong; space at
 * the end of a line goes, as some statements can't have it.
 */
function withoutComments(source: string): string {
  return source
    .split('\n')
    .map((line) => (/^\s*%%(?!\{)/.test(line) ? '' : line.trimEnd()))
    .join('\n');
}
