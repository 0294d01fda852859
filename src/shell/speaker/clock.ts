import { clock, isLate, paceOf, sayPace } from './pace.ts';
import { lengthOf, type PlannedSlide, planOf } from './plan.ts';
import { spentOn, type Talk } from './talk.ts';
import type { View } from './view.ts';

/** The time of the talk against its plan, as figures, in words and as a strip of all slides. */
export class Clock {
  private readonly view: View;
  private readonly slides: readonly { readonly id: string; readonly minutes?: number }[];
  private readonly minutes: number;
  private plan: readonly PlannedSlide[] = [];
  private talk: Talk | undefined;

  /** `minutes` is the deck's own length; 0 if it has none. */
  constructor(view: View, script: HTMLElement, minutes: number) {
    this.view = view;
    this.slides = [...script.children].map((section) => {
      const planned = section.getAttribute('data-minutes');
      return { id: section.id, ...(planned === null ? {} : { minutes: Number(planned) }) };
    });
    const some = new URLSearchParams(location.search).has('slides');
    // Of a deck that is shown in part, only the slides' own times say how long it is.
    this.minutes = some ? 0 : minutes;
    setInterval(() => this.tick(), 250);
  }

  onLength(set: (minutes: number) => void): void {
    const input = this.view.part<HTMLInputElement>('length');
    input.setAttribute('aria-label', 'Length of the talk in minutes');
    input.addEventListener('change', () => {
      if (input.reportValidity() && input.valueAsNumber) set(input.valueAsNumber);
    });
  }

  show(talk: Talk): void {
    if (!this.talk || talk.length !== this.talk.length) {
      this.plan = planOf(this.slides, talk.length ?? this.minutes);
      const input = this.view.part<HTMLInputElement>('length');
      input.value = String(Math.max(1, Math.round(lengthOf(this.plan) / 60)));
      this.drawStrip();
    }
    this.talk = talk;
    const order = this.plan.map(({ id }) => id);
    const at = order.indexOf(talk.slide);
    for (const segment of this.view.part('strip').querySelectorAll<HTMLElement>('[data-of]')) {
      const index = order.indexOf(segment.dataset['of'] ?? '');
      segment.classList.toggle('current', index === at);
      segment.classList.toggle('done', index < at);
    }
    this.tick();
  }

  private tick(): void {
    const { talk, view, plan } = this;
    if (!talk) return;
    const now = Date.now();
    const elapsed = talk.began === null ? 0 : Math.max(0, now - talk.began) / 1000;
    const pace = paceOf(plan, talk.slide, elapsed, spentOn(talk, talk.slide, now) / 1000);
    view.write('now-clock', new Date(now).toTimeString().slice(0, 5));
    view.write('elapsed', clock(elapsed));
    view.write('left', clock(Math.abs(pace.left)));
    view.write('left-label', pace.left < 0 ? 'over' : 'left');
    view.write(
      'pace',
      talk.began === null ? 'The clock starts with the next slide' : sayPace(pace),
    );
    view.root.classList.toggle('late', talk.began !== null && isLate(pace));
    view.root
      .querySelector('[data-do="begin"]')
      ?.replaceChildren(talk.began === null ? 'Start the clock' : 'Start again');
    const done = lengthOf(plan) > 0 ? Math.min(1, elapsed / lengthOf(plan)) : 0;
    view.part('hand').style.left = `${done * 100}%`;
  }

  /** The slides as wide as their times are long. */
  private drawStrip(): void {
    const strip = this.view.part('strip');
    for (const old of strip.querySelectorAll('[data-of]')) old.remove();
    for (const { id, seconds } of this.plan) {
      const segment = document.createElement('i');
      segment.dataset['of'] = id;
      segment.style.flexGrow = String(seconds);
      strip.append(segment);
    }
  }
}
