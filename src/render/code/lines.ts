import type { CodeLines } from '../../content/code-options.ts';
import { Fault, nearest } from '../../errors.ts';
import { say } from '../../say.ts';
import { quoted, shortened } from '../../shared/quoted.ts';
import { type Parted, type Range, regionOf } from './regions.ts';

/** What lines are looked for in. */
export interface Searched extends Parted {
  /** The numbers that the lines are shown with, or would be. */
  readonly numberOf: (index: number) => number;
}

/** The lines that a slide means. What matches nothing, or more than once, is a fault. */
export function findLines(wanted: CodeLines, searched: Searched): readonly Range[] {
  if (typeof wanted === 'number') return [lineOf(wanted, searched)];
  if (typeof wanted === 'string') return [matchOf(wanted, searched)];
  if (wanted instanceof RegExp) return [matchOf(wanted, searched)];
  if (Array.isArray(wanted)) return wanted.flatMap((each) => findLines(each, searched));
  if (typeof wanted === 'object' && wanted !== null) {
    if ('region' in wanted) return [regionOf(searched, wanted.region)];
    if ('from' in wanted && 'to' in wanted) return [spanOf(wanted.from, wanted.to, searched)];
  }
  const hint = say`say 'text of it', /a pattern/, { region: 'name' } or { from: '…', to: '…' }`;
  throw new Fault(say`lines of code can't be found by ${quoted(wanted)}`, hint);
}

function spanOf(from: CodeLines, to: CodeLines, searched: Searched): Range {
  const starts = findLines(from, searched).map(([start]) => start);
  const ends = findLines(to, searched).map(([, end]) => end);
  const [start, end] = [Math.min(...starts), Math.max(...ends)];
  if (start < end) return [start, end];
  const what = say`the lines from ${nameOf(from)} to ${nameOf(to)} end before they begin`;
  throw new Fault(what, say`change the two`);
}

function lineOf(number: number, { lines, numberOf }: Searched): Range {
  const at = lines.findIndex((_, index) => numberOf(index) === number);
  if (at >= 0) return [at, at + 1];
  const hint = say`its lines are ${numberOf(0)} to ${numberOf(lines.length - 1)}`;
  throw new Fault(say`the listing has no line ${number}`, hint);
}

/** The lines of the one place that has a text or matches a pattern. */
function matchOf(wanted: string | RegExp, { lines, numberOf }: Searched): Range {
  const text = lines.map((line) => line.text).join('\n');
  const found = placesOf(wanted, text).map(([start, end]): Range => {
    const before = (offset: number) => text.slice(0, offset).split('\n').length - 1;
    return [before(start), before(Math.max(start, end - 1)) + 1];
  });
  const [first] = found;
  if (!first) {
    const said = lines.map((line) => line.text.trim()).filter((line) => line !== '');
    const near = typeof wanted === 'string' ? nearest(wanted.trim(), said) : undefined;
    const hint =
      near === undefined ? say`take words that the listing has` : say`did you mean '${near}'?`;
    throw new Fault(say`no line of the listing has ${nameOf(wanted)}`, hint);
  }
  if (found.length > 1) {
    const numbers = [...new Set(found.map(([start]) => numberOf(start)))];
    const name = nameOf(wanted);
    const what =
      numbers.length > 1
        ? say`${name} is in lines ${numbers.join(', ')} of the listing`
        : say`${name} is ${found.length} times in a line of the listing`;
    const hint = say`take more of its line, or a comment [!mark] or [!step 1] at its end`;
    throw new Fault(what, hint);
  }
  return first;
}

function placesOf(wanted: string | RegExp, text: string): readonly (readonly [number, number])[] {
  const source =
    typeof wanted === 'string' ? wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : wanted.source;
  const flags = typeof wanted === 'string' ? '' : wanted.flags.replace('y', '');
  const all = new RegExp(source, [...new Set([...flags, 'g', 'm'])].join(''));
  return [...text.matchAll(all)]
    .filter(([match]) => match !== '')
    .map(({ 0: match, index }) => [index, index + match.length]);
}

function nameOf(wanted: CodeLines): string {
  if (typeof wanted === 'string') return quoted(wanted);
  if (wanted instanceof RegExp) return shortened(String(wanted));
  return typeof wanted === 'number' ? say`line ${wanted}` : say`the lines`;
}
