import { element } from '../../dom.ts';
import { handOf } from '../talk/hand.ts';
import type { PlannedSlide } from '../talk/plan.ts';
import type { Talk } from '../talk/talk.ts';

/** All slides in a row, as wide as their times are long, and a hand where the talk should be. */
export class Strip {
  private readonly element: HTMLElement;
  private plan: readonly PlannedSlide[] = [];

  constructor(element: HTMLElement) {
    this.element = element;
  }

  draw(plan: readonly PlannedSlide[]): void {
    this.plan = plan;
    for (const old of this.segments()) old.remove();
    for (const { id, seconds } of plan) {
      const segment = element('i', { 'data-of': id });
      segment.style.flexGrow = String(seconds);
      this.element.append(segment);
    }
  }

  /** `left` is what the talk has left, in seconds. */
  show({ slide, skipped, ahead }: Talk, left: number): void {
    const order = this.plan.map(({ id }) => id);
    const at = order.indexOf(slide);
    for (const [index, segment] of this.segments().entries()) {
      const id = order[index] ?? '';
      segment.classList.toggle('current', index === at);
      segment.classList.toggle('done', index < at);
      segment.classList.toggle('skipped', skipped.includes(id));
      segment.classList.toggle('viewed', id === ahead?.slide);
    }
    const hand = this.element.querySelector<HTMLElement>('.hand');
    if (hand) hand.style.insetInlineStart = `${handOf(this.plan, skipped, left) * 100}%`;
  }

  private segments(): readonly HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>('[data-of]')];
  }
}
