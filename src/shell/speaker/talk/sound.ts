import type { Place, Talk } from './talk.ts';

/** Whether what another window says, or a device kept, can be what it should be. */

/** What lies further from when a talk was kept does not belong to it, in ms. */
const farthest = 30 * 24 * 3600 * 1000;
/** The year 3000. */
const latest = Date.UTC(3000);

export function isPlace(value: unknown): value is Place {
  const { slide, step } = (value ?? {}) as Partial<Place>;
  return typeof slide === 'string' && isBetween(step, -1, 1000);
}

/** Numbers that no talk can have would be shown as no time at all. */
export function isTalk(value: unknown): value is Talk {
  const talk = (value ?? {}) as Partial<Talk>;
  const { kept, since, began, length, end, spent, skipped, ahead } = talk;
  const isNear = (each: unknown) =>
    isMoment(kept) && isBetween(each, kept - farthest, kept + farthest);
  return (
    isPlace(talk) &&
    isNear(since) &&
    [began, end].every((each) => each === null || isNear(each)) &&
    (length === null || isBetween(length, 0.1, 600)) &&
    areSpent(spent) &&
    Array.isArray(skipped) &&
    skipped.every((id) => typeof id === 'string') &&
    (ahead === null || isPlace(ahead))
  );
}

/** Whether something is how long slides were shown, in ms, by their ids. */
export function areSpent(value: unknown): value is Readonly<Record<string, number>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((ms) => isBetween(ms, 0, farthest))
  );
}

/** Whether something is a moment that a clock could show, in ms since 1970. */
export function isMoment(value: unknown): value is number {
  return isBetween(value, 0, latest);
}

function isBetween(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}
