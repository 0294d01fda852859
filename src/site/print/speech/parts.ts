import { closers, openers } from './signs.ts';

/** Stands for a table, which is read with whatever is around it. */
export const table = '▦';

/** A part of a row, as it is written and as it is said. */
export interface Said {
  readonly sign: string;
  readonly text: string;
  /** Whether it names something that can be a function. */
  readonly isName: boolean;
  /** Whether it is a letter of a word that is set upright, letter by letter. */
  readonly isUpright?: boolean;
}

export function closing(parts: readonly Said[], from: number): number {
  let depth = 0;
  for (let at = from; at < parts.length; at += 1) {
    const sign = parts[at]?.sign ?? '';
    if (openers.test(sign)) depth += 1;
    if (closers.test(sign)) depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}

export function nextBar(parts: readonly Said[], from: number): number {
  return parts.findIndex(({ sign }, at) => at > from + 1 && sign === parts[from]?.sign);
}
