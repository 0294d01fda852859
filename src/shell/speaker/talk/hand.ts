import { lengthOf, type PlannedSlide } from './plan.ts';

/**
 * Where in its plan a talk should be, from 0 to 1, that has so many seconds left: what comes from there
 * on, less what is skipped, takes just that long.
 */
export function handOf(
  plan: readonly PlannedSlide[],
  skipped: readonly string[],
  left: number,
): number {
  const length = lengthOf(plan);
  if (length === 0) return 0;
  let rest = Math.max(0, left);
  let at = length;
  for (const { id, seconds } of plan.toReversed()) {
    if (rest === 0) break;
    const part = skipped.includes(id) ? seconds : Math.min(seconds, rest);
    at -= part;
    if (!skipped.includes(id)) rest -= part;
  }
  return Math.max(0, at) / length;
}
