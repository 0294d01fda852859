import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { Slide } from '../../deck.ts';
import { minutesOf } from '../../shared/minutes-in-source.ts';

/** A line of a project's file. */
export interface Line {
  /** From the project's root, with slashes. */
  readonly file: string;
  /** From 1. */
  readonly number: number;
  readonly text: string;
}

/**
 * The line that says how many minutes a slide takes: in the deck, beside the slide (`[two, 1.5]`) or
 * where it adapts it, else in the slide's own file. Nothing if it can't be told for sure, or the file is not the project's, or the
 * line says more.
 */
export function minutesLine(
  { minutes }: Slide,
  {
    root,
    deckFile,
    file,
  }: { readonly root: string; readonly deckFile: string; readonly file?: string | undefined },
): Line | undefined {
  if (minutes === undefined || file === undefined || !isOwn(file)) return undefined;
  const says = (text: string) => {
    // The line goes into a page that may be built without notes: no text of a slide goes with it.
    if (/[`<]|\bnotes\b/.test(text)) return false;
    const said = minutesOf(text);
    return said.length === 1 && said[0] === minutes;
  };
  const deck = linesOf(root, deckFile);
  const name = nameIn(deck, deckFile, file);
  const adapts = new RegExp(`(?:\\badapt\\(|\\[)\\s*${name}\\s*,`);
  const adapted = name === undefined ? [] : deck.filter(({ text }) => adapts.test(text));
  // Whoever adapts a slide over several lines may set its minutes there.
  if (adapted.length > 0) return only(adapted.filter(({ text }) => says(text)));
  return only(linesOf(root, file).filter(({ text }) => says(text)));
}

/** The name by which a deck imports what another file exports. */
function nameIn(deck: readonly Line[], deckFile: string, file: string): string | undefined {
  for (const { text } of deck) {
    const [, name, path] = /^import (\w+) from '(\.[^']*)'/.exec(text) ?? [];
    if (path && posix.join(posix.dirname(slashes(deckFile)), path) === slashes(file)) return name;
  }
  return undefined;
}

function only(lines: readonly Line[]): Line | undefined {
  return lines.length === 1 ? lines[0] : undefined;
}

function linesOf(root: string, file: string): readonly Line[] {
  const path = join(root, file);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split(/\r?\n/);
  return lines.map((text, index) => ({ file: slashes(file), number: index + 1, text }));
}

function isOwn(file: string): boolean {
  return !slashes(file).startsWith('../') && !/(^|\/)node_modules\//.test(slashes(file));
}

function slashes(file: string): string {
  return file.replaceAll('\\', '/');
}
