import { withMinutes } from '../../shared/minutes-in-source.ts';
import type { Timing } from './timing.ts';

/** New minutes as text to copy. */
export interface Patch {
  /** A unified diff without context, from the project's root; empty if no line is known. */
  readonly diff: string;
  /** What to write by hand: for slides whose minutes are written nowhere, or not on a line of their own. */
  readonly rest: readonly string[];
}

interface Change {
  readonly file: string;
  readonly number: number;
  readonly before: string;
  readonly after: string;
}

/** The new minutes of all slides whose runs differ from their plan. */
export function patchOf(timings: readonly Timing[]): Patch {
  const changes: Change[] = [];
  const rest: string[] = [];
  for (const { slide, minutes } of timings) {
    if (minutes === undefined) continue;
    const { id, minutesAt, minutesLine = '' } = slide;
    const [, file, number] = /^(.*):(\d+)$/.exec(minutesAt ?? '') ?? [];
    const after = withMinutes(minutesLine, minutes);
    if (file === undefined || after === minutesLine) rest.push(`${id}: minutes: ${minutes},`);
    else changes.push({ file, number: Number(number), before: minutesLine, after });
  }
  const files = [...new Set(changes.map(({ file }) => file))].sort();
  return { diff: files.map((file) => diffOf(file, changes)).join(''), rest };
}

function diffOf(file: string, changes: readonly Change[]): string {
  const hunks = changes
    .filter((change) => change.file === file)
    .sort((a, b) => a.number - b.number)
    .map(({ number, before, after }) => `@@ -${number} +${number} @@\n-${before}\n+${after}\n`);
  return `--- a/${file}\n+++ b/${file}\n${hunks.join('')}`;
}
