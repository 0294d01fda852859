import { didYouMean } from '../errors.ts';
import { say } from '../say.ts';
import { listed } from '../shared/text/listed.ts';
import { type DiagramFault, Unreadable } from './diagram.ts';
import { firstWord, kinds } from './kinds/index.ts';
import type { Kind } from './kinds/kind.ts';
import type { RawFault } from './page/draw.in-page.ts';
import { unclosed } from './proofread.ts';

/** Says what the library's error means to the one who wrote the source. */
export function explain(fault: RawFault, kind: Kind, source: string): DiagramFault {
  if (fault.name === 'TooLarge') {
    return { message: fault.message, hint: say`make it smaller, or make several diagrams of it` };
  }
  const lines = source.split('\n');
  const told = Number(/ on line (\d+)/.exec(fault.message)?.[1]);
  if (!told) return { message: firstLine(fault.message), hint: say`see the syntax of Mermaid` };
  const last = lines.findLastIndex((line) => line.trim() && !line.trim().startsWith('%%')) + 1;
  // Mermaid reports the end of the source one line too far, and does not count leading lines.
  const line = Math.min(told + firstWord(source).line - 1, last);
  const open = kind.hasLabelsInBrackets ? unclosed(lines, line) : undefined;
  if (open) {
    const message = unreadable(lines[open.line - 1]?.trim() ?? '');
    const hint = say`the ${open.bracket} is not closed; a label with brackets in it wants double quotes: id["label (more)"]`;
    return { message, line: open.line, hint };
  }
  const text = (lines[line - 1] ?? '').trim();
  return { message: unreadable(text), line, hint: hintFor(fault, text) };
}

function unreadable(text: string): string {
  const start = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  return say`the diagram can't be read at "${start}"`;
}

/** A source that begins with none of the kinds. */
export function unknownKind(source: string): Unreadable {
  const { word, line } = firstWord(source);
  const words = kinds.map((kind) => kind.words[0] ?? '');
  if (!word) {
    const hint = say`a diagram starts with its kind, as in ${words.slice(0, 3).join(', ')}`;
    return new Unreadable(say`the diagram is empty`, hint);
  }
  const known = kinds.flatMap((kind) => kind.words);
  const hint = didYouMean(word, known, say`choose ${listed(words, 'or')}`);
  return new Unreadable(say`'${word}' is not a kind of diagram`, hint, line);
}

function hintFor({ message, token }: RawFault, text: string): string {
  const got = /got '([^']*)'/.exec(message)?.[1] ?? '';
  if (/^(PS|PE|SQS|SQE|DIAMOND_START|DIAMOND_STOP|STR|TAGEND)$/.test(got)) {
    return say`put a label with brackets or quotes in it in double quotes: id["label (more)"]`;
  }
  if (!got || /^(EOF|NEWLINE|SEMI)$/.test(got) || text === '') {
    return say`is an arrow, a bracket or a quote left open?`;
  }
  return say`Mermaid did not expect ${token?.trim() ? `'${token.trim()}'` : got} there`;
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message;
}
