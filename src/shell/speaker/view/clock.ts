import { word } from '../../words.ts';
import { endOf, timeOf } from '../talk/end.ts';
import { clock, isLate, type Pace, paceOf, sayPace, sayStart } from '../talk/pace.ts';
import { lengthOf, type PlannedSlide, planOf } from '../talk/plan.ts';
import type { ScriptSlide } from '../talk/slides.ts';
import { spentOn, type Talk } from '../talk/talk.ts';
import { Strip } from './strip.ts';
import type { View } from './view.ts';

/** A talk measured against its plan. */
export interface Measured {
  readonly talk: Talk;
  readonly plan: readonly PlannedSlide[];
  readonly pace: Pace;
}

/**
 * The time of the talk against its plan, as figures, in words and as a strip of all slides. All is read
 * off the clock on the wall, so a laptop that slept has lost nothing.
 */
export class Clock {
  private readonly view: View;
  private readonly strip: Strip;
  private readonly slides: readonly ScriptSlide[];
  private readonly minutes: number;
  private readonly measured: (measured: Measured) => void;
  private plan: readonly PlannedSlide[] = [];
  private talk: Talk | undefined;

  /** `minutes` is the deck's own length; 0 if it has none. */
  constructor(
    view: View,
    slides: readonly ScriptSlide[],
    minutes: number,
    measured: (measured: Measured) => void,
  ) {
    this.view = view;
    this.strip = new Strip(view.part('strip'));
    this.slides = slides;
    this.minutes = minutes;
    this.measured = measured;
    setInterval(() => this.tick(), 250);
  }

  show(talk: Talk): void {
    if (!this.talk || talk.length !== this.talk.length) {
      this.plan = planOf(this.slides, talk.length ?? this.minutes);
      const input = this.view.part<HTMLInputElement>('length');
      input.value = String(Math.max(1, Math.round(lengthOf(this.plan) / 60)));
      this.strip.draw(this.plan);
    }
    if (talk.end !== this.talk?.end) {
      const input = this.view.part<HTMLInputElement>('end-at');
      input.value = talk.end === null ? '' : timeOf(talk.end);
    }
    this.talk = talk;
    this.tick();
  }

  private tick(): void {
    const { talk, view, plan } = this;
    if (!talk) return;
    const now = Date.now();
    const began = talk.began ?? now;
    const end = endOf(talk, lengthOf(plan), now);
    const elapsed = Math.max(0, now - began) / 1000;
    const pace = paceOf(plan, {
      slide: talk.slide,
      elapsed,
      here: spentOn(talk, talk.slide, now) / 1000,
      length: (end - began) / 1000,
      skipped: talk.skipped,
    });
    view.write('now-clock', timeOf(now));
    view.write('elapsed', clock(elapsed));
    view.write('left', clock(Math.abs(pace.left)));
    const until = pace.left < 0 ? 'speaker.overSince' : 'speaker.leftUntil';
    view.write('left-label', word(until, { time: timeOf(end) }));
    view.write('pace', talk.began === null ? sayStart(pace) : sayPace(pace));
    view.root.classList.toggle('late', isLate(pace));
    view.root
      .querySelector('[data-do="begin"]')
      ?.replaceChildren(word(talk.began === null ? 'speaker.begin' : 'speaker.beginAgain'));
    this.strip.show(talk, pace.left);
    this.measured({ talk, plan, pace });
  }
}
