import { Fault, nearest } from '../../errors.ts';
import { say } from '../../say.ts';
import type { Line, Range } from './regions.ts';

/** Lines by what comments at their ends say of them. */
export interface Marked {
  readonly lines: readonly Line[];
  readonly mark: readonly Range[];
  /** By the number of the step, from 1. */
  readonly steps: ReadonlyMap<number, readonly Range[]>;
  readonly added: readonly Range[];
  readonly removed: readonly Range[];
}

/** A comment that says something of its line: `// [!step 1]`, `# [!mark:3]`, `<!-- [!code ++] -->`. */
const comment =
  /[ \t]*(?:\/\/|\/\*|\{\/\*|<!--|\(\*|--|%|;|#|")[ \t]*\[!([\w ]*?[\w+-]*?)(?::(\d+))?\][ \t]*(?:\*\/\}?|-->|\*\))?[ \t]*$/;

/** What Shiki's own comments say, in the words of ours. */
const words: Readonly<Record<string, string>> = {
  mark: 'mark',
  added: 'added',
  removed: 'removed',
  'code highlight': 'mark',
  'code hl': 'mark',
  'code focus': 'mark',
  'code ++': 'added',
  'code --': 'removed',
};

/** Takes such comments out of lines. A line of nothing else goes, and what it says is of the next one. */
export function readMarks(all: readonly Line[]): Marked {
  const lines: Line[] = [];
  const found: Record<string, Range[]> = { mark: [], added: [], removed: [] };
  const steps = new Map<number, Range[]>();
  for (const line of all) {
    let text = line.text;
    for (;;) {
      const [whole, said = '', count = '1'] = comment.exec(text) ?? [];
      if (whole === undefined) break;
      const name = said.trim().replace(/\s+/g, ' ');
      const step = /^step (\d+)$/.exec(name)?.[1];
      const list = step === undefined ? found[words[name] ?? ''] : stepList(Number(step), line);
      if (!list) {
        const near = nearest(name.replace(/ \d+$/, ''), [...Object.keys(words), 'step']);
        // Text in brackets may be a part of what is shown.
        if (near === undefined && !/^(?:step|code)\b/.test(name)) break;
        const hint = say`a comment can say [!mark], [!step 1], [!added] or [!removed]`;
        throw new Fault(say`no listing knows what [!${name}] is`, hint, line.number);
      }
      list.push([lines.length, lines.length + Number(count)]);
      text = text.slice(0, -whole.length);
    }
    if (text.trim() !== '' || text === line.text) lines.push({ ...line, text });
  }
  const within = (ranges: readonly Range[]): readonly Range[] =>
    ranges.map(([start, end]) => [start, Math.min(end, lines.length)]);
  return {
    lines,
    mark: within(found['mark'] ?? []),
    added: within(found['added'] ?? []),
    removed: within(found['removed'] ?? []),
    steps: new Map([...steps].map(([step, ranges]) => [step, within(ranges)])),
  };

  function stepList(step: number, { number }: Line): Range[] {
    if (step < 1 || step > 99) {
      throw new Fault(say`there can't be a step ${step}`, say`steps are counted from 1`, number);
    }
    const ranges = steps.get(step) ?? [];
    steps.set(step, ranges);
    return ranges;
  }
}
