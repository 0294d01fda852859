import { flowchart, state } from './graph.ts';
import type { Kind } from './kind.ts';
import { others } from './other.ts';
import { quadrant } from './quadrant.ts';
import { sequence } from './sequence.ts';
import { timeline } from './timeline.ts';

/** Every kind of diagram that can be drawn, the most used first: so hints name them. */
export const kinds: readonly Kind[] = [flowchart, sequence, state, timeline, quadrant, ...others];

/** The kind that a source begins with; undefined if it names no kind. */
export function kindOf(source: string): Kind | undefined {
  const word = firstWord(source).word;
  return kinds.find(({ words }) => words.includes(word));
}

/** What a source begins with, below comments and settings, and on which line, from 1. */
export function firstWord(source: string): { readonly word: string; readonly line: number } {
  const before = leading.exec(source)?.[0] ?? '';
  const word = /^[^\s:;]*/.exec(source.slice(before.length).trimStart())?.[0] ?? '';
  return { word, line: before.split('\n').length };
}

/** Comments, empty lines, settings as `%%{…}%%` and in a block between lines of `---`. */
const leading =
  /^(?:[ \t]*%%\{[\s\S]*?\}%%|[ \t]*%%(?!\{).*(?:\n|$)|[ \t]*\n|[ \t]*---[ \t]*\n[\s\S]*?\n[ \t]*---[ \t]*\n)*/;
