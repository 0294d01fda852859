import { lengthOf, type PlannedSlide } from './plan.ts';

/** Where a talk is against its plan; all times in seconds. */
export interface Pace {
  /** How far behind the plan; negative if ahead of it. */
  readonly behind: number;
  /** What the slide has left of its own time; negative if it is over. */
  readonly slideLeft: number;
  /** What the talk has left; negative if it is over. */
  readonly left: number;
}

/** Less than this is no difference that a speaker should think about. */
const calm = 15;

/**
 * The pace of a talk. `elapsed` is the time since it began, `here` how much of it was spent on the
 * slide that is shown. On a slide one falls behind only when its own time is over.
 */
export function paceOf(
  plan: readonly PlannedSlide[],
  id: string,
  elapsed: number,
  here: number,
): Pace {
  const index = plan.findIndex((each) => each.id === id);
  const own = plan[index]?.seconds ?? 0;
  const before = lengthOf(plan.slice(0, Math.max(0, index)));
  return {
    behind: elapsed - before - Math.min(here, own),
    slideLeft: own - here,
    left: lengthOf(plan) - elapsed,
  };
}

/** The pace as the speaker reads it. */
export function sayPace({ behind, slideLeft, left }: Pace): string {
  if (left < 0) return `${span(-left)} over time`;
  const talk =
    behind > calm
      ? `${span(behind)} behind`
      : behind < -calm
        ? `${span(-behind)} ahead`
        : 'On time';
  const slide =
    slideLeft >= 0
      ? `this slide has ${clock(slideLeft)} left`
      : `this slide is ${span(-slideLeft)} over`;
  return `${talk}; ${slide}`;
}

/** Whether the speaker should hurry: what the one colour is for. */
export function isLate({ behind, left }: Pace): boolean {
  return left < 0 || behind > calm;
}

/** "40 s", or "1:40" from a minute on. */
function span(seconds: number): string {
  return seconds < 59.5 ? `${Math.round(seconds)} s` : clock(seconds);
}

/** "1:05", "−0:10", "1:02:00". */
export function clock(seconds: number): string {
  const whole = Math.round(Math.abs(seconds));
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  const two = (number: number) => String(number).padStart(2, '0');
  const text = hours > 0 ? `${hours}:${two(minutes)}` : String(minutes);
  return `${seconds <= -0.5 ? '−' : ''}${text}:${two(whole % 60)}`;
}
