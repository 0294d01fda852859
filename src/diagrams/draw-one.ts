import type { Page } from 'playwright-core';
import { say } from '../say.ts';
import { type DiagramResult, type DiagramStyle, isFault, Unreadable } from './diagram.ts';
import { explain, unknownKind } from './fault.ts';
import { finish } from './finish.ts';
import { firstWord, kindOf } from './kinds/index.ts';
import type { Kind } from './kinds/kind.ts';
import { drawInPage } from './page/page.ts';
import { proofreadCharacters } from './proofread.ts';
import { readSteps, type StepName } from './steps.ts';

/** Draws a source in a page: as it is finished, or what is at fault in it. */
export async function drawOne(
  page: Page,
  source: string,
  style: DiagramStyle,
): Promise<DiagramResult> {
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
