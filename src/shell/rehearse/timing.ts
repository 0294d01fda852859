import type { ScriptSlide } from '../speaker/talk/slides.ts';
import { lengthOf, type Run } from './runs.ts';

/** What all runs say of a slide; times in seconds. */
export interface Timing {
  readonly slide: ScriptSlide;
  readonly planned?: number;
  /** Of each run; nothing where the slide was not spoken to. */
  readonly times: readonly (number | undefined)[];
  readonly median?: number;
  /** The minutes that it should say instead of its own; nothing if these will do. */
  readonly minutes?: number;
}

/** The timing of each slide of a talk over its runs. */
export function timingsOf(slides: readonly ScriptSlide[], runs: readonly Run[]): readonly Timing[] {
  return slides.map((slide) => {
    const times = runs.map(({ spent }) => {
      const ms = spent[slide.id];
      return ms === undefined ? undefined : ms / 1000;
    });
    const known = times.filter((time) => time !== undefined);
    const planned = slide.minutes === undefined ? {} : { planned: slide.minutes * 60 };
    if (known.length === 0) return { slide, times, ...planned };
    const median = medianOf(known);
    const minutes = Math.max(0.1, Math.round(median / 6) / 10);
    const change = minutes === slide.minutes ? {} : { minutes };
    return { slide, times, median, ...planned, ...change };
  });
}

/** The length of each run, in seconds. */
export function lengthsOf(runs: readonly Run[]): readonly number[] {
  return runs.map((run) => lengthOf(run) / 1000);
}

export function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
