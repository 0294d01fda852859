import { word } from '../../words.ts';
import type { Screen } from '../link/link.ts';
import type { ScriptSlide } from '../talk/slides.ts';
import type { Talk } from '../talk/talk.ts';
import type { View } from './view.ts';

/** Says in a band what the speaker must not forget: that the audience keeps its slide, or sees none. */
export class Bands {
  private readonly view: View;
  private readonly slides: readonly ScriptSlide[];

  constructor(view: View, slides: readonly ScriptSlide[]) {
    this.view = view;
    this.slides = slides;
  }

  show({ slide, step, ahead }: Talk): void {
    const { view, slides } = this;
    this.toggle('frozen', ahead !== null);
    const number = slides.findIndex(({ id }) => id === slide) + 1;
    const title = slides[number - 1]?.title ?? '';
    const seen = { number, title };
    view.write(
      'frozen-at',
      step >= 0
        ? word('speaker.audienceSeesStep', { ...seen, step: step + 1 })
        : word('speaker.audienceSees', seen),
    );
  }

  darken(screen: Screen): void {
    this.toggle('dark', screen !== 'slide');
    this.view.write('colour', word(screen === 'white' ? 'speaker.white' : 'speaker.black'));
  }

  private toggle(band: 'frozen' | 'dark', shown: boolean): void {
    this.view.root.classList.toggle(`is-${band}`, shown);
    this.view.part(band).hidden = !shown;
  }
}
