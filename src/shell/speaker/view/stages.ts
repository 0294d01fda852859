import { BorrowedPen } from '../../drawing/lend/borrowed.ts';
import type { MediaState } from '../../media/state.ts';
import { word } from '../../words.ts';
import { openFrame } from '../link/frame.ts';
import type { Order, Shown } from '../link/preview.ts';
import type { ScriptSlide } from '../talk/slides.ts';
import { type Talk, viewOf } from '../talk/talk.ts';
import type { View } from './view.ts';

/** What is shown now, and the step or slide that comes: two decks in frames. */
export class Stages {
  /** Draws on what is shown now. */
  readonly pen: BorrowedPen;
  private readonly view: View;
  private readonly slides: readonly ScriptSlide[];
  private readonly now;
  private readonly next;
  private steps = 0;
  private previewed = '';
  private talk: Talk | undefined;

  /** `led` is called when the speaker has led the first frame somewhere. */
  constructor(
    view: View,
    slides: readonly ScriptSlide[],
    address: string,
    led: (shown: Shown) => void,
  ) {
    this.view = view;
    this.slides = slides;
    this.now = openFrame('now', address, word('speaker.thisSlide'), (shown, order, passing) => {
      if (passing) return;
      this.steps = shown.steps;
      if ('by' in order) led(shown);
      else this.write();
    });
    this.next = openFrame('next', address, word('speaker.comesNext'), () => undefined);
    this.pen = new BorrowedPen(this.now.element);
    view.part('now').append(this.now.element);
    view.part('next').append(this.next.element);
  }

  /**
   * Leads on or back, past what is skipped. Only a deck knows its steps, so the picture is led first;
   * where it has come to is what the audience is then sent to, and both always show the same.
   */
  lead(by: 1 | -1): void {
    this.now.tell({ by, skipped: this.talk?.skipped ?? [] } satisfies Order);
  }

  /** `moved` says that the first frame has to go there. */
  show(talk: Talk, moved: boolean): void {
    this.talk = talk;
    if (moved) this.now.tell({ go: viewOf(talk) });
    else this.write();
  }

  /** Shows a film as it is in the audience's window, and in silence. */
  film(film: MediaState): void {
    this.now.tell({ film });
  }

  private write(): void {
    const { talk, view, steps } = this;
    if (!talk) return;
    const { slide, step } = viewOf(talk);
    view.write('now-label', word(talk.ahead ? 'speaker.youSee' : 'speaker.now'));
    view.write('now-title', this.titleOf(slide));
    view.write('now-step', sayStep(step, steps));
    const at = this.slides.findIndex(({ id }) => id === slide);
    const other = this.slides.slice(at + 1).find(({ id }) => !talk.skipped.includes(id))?.id;
    const following = step < steps - 1 ? slide : other;
    view.part('next').classList.toggle('over', following === undefined);
    const title = this.titleOf(following);
    view.write(
      'next-title',
      following === slide ? word('speaker.step', { step: step + 2 }) : title,
    );
    if (following !== undefined) this.preview(following, following === slide ? step + 1 : -1);
  }

  private preview(slide: string, step: number): void {
    if (this.previewed === `${slide} ${step}`) return;
    this.previewed = `${slide} ${step}`;
    this.next.tell({ go: { slide, step } });
  }

  private titleOf(slide: string | undefined): string {
    return this.slides.find(({ id }) => id === slide)?.title ?? '';
  }
}

function sayStep(step: number, steps: number): string {
  if (step >= 0) return word('speaker.stepOf', { step: step + 1, steps });
  return steps > 0 ? word('speaker.stepsToCome', { count: steps }) : '';
}
