import { didYouMean } from '../errors.ts';
import type { DiagramFault } from './diagram.ts';
import type { RawFault } from './draw.in-page.ts';

const kinds = [
  ...['flowchart', 'graph', 'sequenceDiagram', 'stateDiagram-v2', 'quadrantChart', 'timeline'],
  ...['classDiagram', 'erDiagram', 'gantt', 'pie', 'mindmap', 'xychart-beta'],
];

/** Says what the library's error means to the one who wrote the source. */
export function explain(fault: RawFault, source: string): DiagramFault {
  if (/UnknownDiagram|No diagram type detected/.test(`${fault.name} ${fault.message}`)) {
    return unknownKind(source);
  }
  const lines = source.split('\n');
  const told = Number(/ on line (\d+)/.exec(fault.message)?.[1]);
  if (!told) return { message: firstLine(fault.message), hint: 'see the syntax of Mermaid' };
  const last = lines.findLastIndex((line) => line.trim() && !line.trim().startsWith('%%')) + 1;
  // The end of the source is told as one line too many, and what leads the diagram is not counted.
  const line = Math.min(told + linesBefore(source), last);
  const text = (lines[line - 1] ?? '').trim();
  return { message: `the diagram can't be read at "${text}"`, line, hint: hintFor(fault, text) };
}

/** Lines of the source before the diagram: comments, empty lines, a block of settings. */
function linesBefore(source: string): number {
  const leading = /^(?:\s*%%(?!\{).*\n|[ \t]*\n|[ \t]*---[ \t]*\n[\s\S]*?\n[ \t]*---[ \t]*\n)*/;
  return (leading.exec(source)?.[0].match(/\n/g) ?? []).length;
}

function unknownKind(source: string): DiagramFault {
  const index = source
    .split('\n')
    .findIndex((line) => line.trim() && !line.trim().startsWith('%%'));
  const word = (source.split('\n')[index] ?? '').trim().split(/[\s:;]/)[0] ?? '';
  const hint = `a diagram starts with its kind, as in ${kinds.slice(0, 3).join(', ')}`;
  if (!word) return { message: 'the diagram is empty', hint };
  return {
    message: `'${word}' is no kind of diagram`,
    line: index + 1,
    hint: didYouMean(word, kinds, hint),
  };
}

function hintFor({ message, token }: RawFault, text: string): string {
  const got = /got '([^']*)'/.exec(message)?.[1] ?? '';
  if (/^(PS|PE|SQS|SQE|DIAMOND_START|DIAMOND_STOP|STR|TAGEND)$/.test(got)) {
    return 'put a label with brackets or quotes in it in double quotes: id["label (more)"]';
  }
  if (!got || /^(EOF|NEWLINE|SEMI)$/.test(got) || text === '') {
    return 'is an arrow, a bracket or a quote left open?';
  }
  return `Mermaid did not expect ${token?.trim() ? `'${token.trim()}'` : got} there`;
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message;
}
