import { areSpent, isMoment } from '../speaker/talk/sound.ts';
import { spentOn, type Talk } from '../speaker/talk/talk.ts';

/** One time that a talk was rehearsed, in ms. */
export interface Run {
  readonly began: number;
  /** How long each slide was shown. */
  readonly spent: Readonly<Record<string, number>>;
}

/** What a device keeps of all runs of a talk, as JSON. */
export interface Runs {
  readonly version: 1;
  readonly runs: readonly Run[];
}

/** More than anybody rehearses; older ones go. */
const most = 60;
/** Two views of one run begin it nearly at once. */
const together = 2000;
/** What is passed faster was not spoken to. */
const shortest = 3000;

/** A talk as a run so far; nothing if it has not begun or hardly. */
export function runOf(talk: Talk, now: number): Run | undefined {
  if (talk.began === null) return undefined;
  const all = { ...talk.spent, [talk.slide]: spentOn(talk, talk.slide, now) };
  const spent = Object.fromEntries(Object.entries(all).filter(([, ms]) => ms >= shortest));
  return Object.keys(spent).length > 0 ? { began: talk.began, spent } : undefined;
}

/** The runs with one added, or in the place of what was known of it. */
export function withRun(runs: readonly Run[], run: Run): readonly Run[] {
  const others = runs.filter(({ began }) => Math.abs(began - run.began) >= together);
  return [...others, run].sort((a, b) => a.began - b.began).slice(-most);
}

/** The time of a run, in ms. */
export function lengthOf({ spent }: Run): number {
  return Object.values(spent).reduce((sum, ms) => sum + ms, 0);
}

/** What was kept as text: the runs, or why they can't be read; none if nothing was kept. */
export function readRuns(text: string | null): {
  readonly runs: readonly Run[];
  readonly dropped?: 'other' | 'unread';
} {
  if (text === null) return { runs: [] };
  let kept: Partial<Runs> | null;
  try {
    kept = JSON.parse(text);
  } catch {
    kept = null;
  }
  if (typeof kept?.version === 'number' && kept.version !== 1) {
    return { runs: [], dropped: 'other' };
  }
  if (!Array.isArray(kept?.runs) || !kept.runs.every(isRun)) {
    return { runs: [], dropped: 'unread' };
  }
  return { runs: kept.runs };
}

function isRun(value: unknown): value is Run {
  const { began, spent } = (value ?? {}) as Partial<Run>;
  return isMoment(began) && areSpent(spent);
}
