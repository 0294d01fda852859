import { word } from '../../words.ts';
import { lengthOf, type PlannedSlide } from './plan.ts';

/** Where a talk is against its plan; all times in seconds. */
export interface Pace {
  /** How much too late it would end, were the rest to take its planned time; negative if too early. */
  readonly behind: number;
  /** What the slide has left of its own time; negative if it is over. */
  readonly slideLeft: number;
  /** What the talk has left; negative if it is over. */
  readonly left: number;
}

/** A moment of a talk, in seconds. */
export interface Moment {
  readonly slide: string;
  /** The time since the talk began. */
  readonly elapsed: number;
  /** How much of it was spent on the slide. */
  readonly here: number;
  /** The time from beginning to end; that of the plan if not given. */
  readonly length?: number;
  /** Slides that are passed over. */
  readonly skipped?: readonly string[];
}

/** Less than this is no difference that a speaker should think about. */
const calm = 15;

/** The pace of a talk. On a slide one falls behind only when its own time is over. */
export function paceOf(plan: readonly PlannedSlide[], moment: Moment): Pace {
  const { slide, elapsed, here, length = lengthOf(plan), skipped = [] } = moment;
  const index = plan.findIndex(({ id }) => id === slide);
  const own = plan[index]?.seconds ?? 0;
  const ahead = lengthOf(plan.slice(index + 1).filter(({ id }) => !skipped.includes(id)));
  return {
    behind: elapsed + Math.max(0, own - here) + ahead - length,
    slideLeft: own - here,
    left: length - elapsed,
  };
}

/** The pace as the speaker reads it. */
export function sayPace(pace: Pace): string {
  const { behind, slideLeft, left } = pace;
  if (left < 0) return word('speaker.overTime', { time: span(-left) });
  const slide =
    slideLeft >= 0
      ? word('speaker.slideLeft', { time: clock(slideLeft) })
      : word('speaker.slideOver', { time: span(-slideLeft) });
  if (isLate(pace)) return word('speaker.behind', { time: span(behind), slide });
  if (behind < -calm) return word('speaker.ahead', { time: span(-behind), slide });
  return word('speaker.onTime', { slide });
}

/** The pace before the talk has begun: what would come of beginning now. */
export function sayStart(pace: Pace): string {
  if (!isLate(pace)) return word('speaker.atStart');
  return word('speaker.lateStart', { time: span(pace.behind) });
}

/** Whether the speaker should hurry: what the one colour is for. */
export function isLate({ behind, left }: Pace): boolean {
  return left < 0 || behind > calm;
}

/** "40 s", or "1:40" from a minute on. */
export function span(seconds: number): string {
  return seconds < 59.5 ? word('common.seconds', { seconds: Math.round(seconds) }) : clock(seconds);
}

/** "1:05", "−0:10", "1:02:00". */
export function clock(seconds: number): string {
  const whole = Math.round(Math.abs(seconds));
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60)];
  const two = (number: number) => String(number).padStart(2, '0');
  const text = hours > 0 ? `${hours}:${two(minutes)}` : String(minutes);
  return `${seconds <= -0.5 ? '−' : ''}${text}:${two(whole % 60)}`;
}
