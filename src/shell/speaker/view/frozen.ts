import type { ScriptSlide } from '../talk/slides.ts';
import type { Talk } from '../talk/talk.ts';
import type { View } from './view.ts';

/** Says that the audience keeps its slide, and which, while the speaker looks ahead. */
export class Frozen {
  private readonly view: View;
  private readonly slides: readonly ScriptSlide[];

  constructor(view: View, slides: readonly ScriptSlide[]) {
    this.view = view;
    this.slides = slides;
  }

  show({ slide, step, ahead }: Talk): void {
    const { view, slides } = this;
    view.root.classList.toggle('is-frozen', ahead !== null);
    view.part('frozen').hidden = ahead === null;
    const number = slides.findIndex(({ id }) => id === slide) + 1;
    const title = slides[number - 1]?.title ?? '';
    view.write(
      'frozen-at',
      `The audience sees slide ${number}, ‘${title}’${step >= 0 ? `, step ${step + 1}` : ''}`,
    );
  }
}
