import type { Talk } from './talk.ts';

/**
 * When a talk ends, in ms since 1970: when it has to, or a length (in seconds) after its beginning.
 * One that has not begun would begin now.
 */
export function endOf({ end, began }: Talk, length: number, now: number): number {
  return end ?? (began ?? now) + length * 1000;
}

/** "14:25", of the clock on the wall. */
export function timeOf(moment: number): string {
  return new Date(moment).toTimeString().slice(0, 5);
}

/** The moment of a time such as "14:25" that is nearest to now; null for none. */
export function momentOf(time: string, now: number): number | null {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})/.exec(time) ?? [];
  if (hours === undefined) return null;
  // A talk of the late evening may end tomorrow.
  const days = [-1, 0, 1].map((days) => {
    const day = new Date(now);
    day.setDate(day.getDate() + days);
    return day.setHours(Number(hours), Number(minutes), 0, 0);
  });
  return days.reduce((a, b) => (Math.abs(b - now) < Math.abs(a - now) ? b : a));
}
