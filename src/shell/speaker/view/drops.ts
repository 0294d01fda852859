import { labelOf } from '../../../shared/keys/labels.ts';
import { speakerKeys } from '../../../shared/keys/speaker.ts';
import { element } from '../../dom.ts';
import { word } from '../../words.ts';
import { proposalOf, type Spare, sayProposal, sparesOf } from '../talk/drop.ts';
import { clock, isLate } from '../talk/pace.ts';
import type { ScriptSlide } from '../talk/slides.ts';
import type { Measured } from './clock.ts';
import type { View } from './view.ts';

/** The slides ahead that can be dropped: what to drop if the talk is late, and all else on request. */
export class Drops {
  private readonly view: View;
  private readonly slides: readonly ScriptSlide[];
  private measured: Measured | undefined;
  private isOpen = false;
  private drawn = '';

  /** `toggle` is called with a slide that was clicked. */
  constructor(view: View, slides: readonly ScriptSlide[], toggle: (id: string) => void) {
    this.view = view;
    this.slides = slides;
    view.part('spares').addEventListener('click', ({ target }) => {
      const button = target instanceof Element && target.closest<HTMLElement>('[data-spare]');
      if (button) toggle(button.dataset['spare'] ?? '');
    });
  }

  open(): void {
    this.isOpen = !this.isOpen;
    if (this.measured) this.show(this.measured);
  }

  /** The slide to drop next: the first that is proposed, else the next that can be dropped. */
  next(): Spare | undefined {
    if (!this.measured) return undefined;
    const { talk, plan } = this.measured;
    return this.proposed()[0] ?? sparesOf(this.slides, plan, talk)[0];
  }

  show(measured: Measured): void {
    this.measured = measured;
    const { talk, plan, pace } = measured;
    const spares = sparesOf(this.slides, plan, talk);
    const proposed = this.proposed();
    const late = isLate(pace) && talk.slide !== this.slides.at(-1)?.id;
    const at = this.slides.findIndex(({ id }) => id === talk.slide);
    const next = this.next()?.id;
    const rows = this.slides.slice(at + 1).flatMap(({ id, title }): readonly Row[] => {
      const state = talk.skipped.includes(id)
        ? 'skipped'
        : proposed.some((each) => each.id === id)
          ? 'proposed'
          : 'spare';
      if (state === 'spare' && !(this.isOpen && spares.some((each) => each.id === id))) return [];
      const seconds = plan.find((each) => each.id === id)?.seconds ?? 0;
      return [{ id, title, seconds, state, isNext: id === next }];
    });
    this.view.part('drops').hidden = !this.isOpen && !late && rows.length === 0;
    this.view.write('proposal', late ? sayProposal(proposed, pace.behind) : this.title(spares));
    this.draw(rows);
  }

  /** In the order of the talk: what comes first has to be decided first. */
  private proposed(): readonly Spare[] {
    if (!this.measured) return [];
    const { talk, plan, pace } = this.measured;
    if (!isLate(pace)) return [];
    const order = this.slides.map(({ id }) => id);
    return proposalOf(this.slides, plan, talk, pace.behind).toSorted(
      (a, b) => order.indexOf(a.id) - order.indexOf(b.id),
    );
  }

  private title(spares: readonly Spare[]): string {
    if (!this.isOpen) return word('speaker.passedOver');
    return word(spares.length > 0 ? 'speaker.canDrop' : 'speaker.noDrop');
  }

  /** Four times a second, mostly the same: then the button under a finger stays. */
  private draw(rows: readonly Row[]): void {
    const drawn = JSON.stringify(rows);
    if (drawn === this.drawn) return;
    this.drawn = drawn;
    this.view.part('spares').replaceChildren(...rows.map(rowOf));
  }
}

interface Row {
  readonly id: string;
  readonly title: string;
  readonly seconds: number;
  readonly state: 'skipped' | 'proposed' | 'spare';
  /** Whether the key drops it. */
  readonly isNext: boolean;
}

function rowOf({ id, title, seconds, state, isNext }: Row): Element {
  const parts = [
    element('span', { className: 'time' }, clock(seconds)),
    element('span', { className: 'name' }, title),
    element(
      'span',
      { className: 'todo' },
      word(state === 'skipped' ? 'speaker.keep' : 'speaker.drop'),
    ),
    ...(isNext ? [element('kbd', {}, labelOf(speakerKeys.skip, word))] : []),
  ];
  const button = element('button', {
    type: 'button',
    className: state,
    'data-spare': id,
    'aria-pressed': String(state === 'skipped'),
  });
  button.append(...parts);
  return element('li', {}, button);
}
