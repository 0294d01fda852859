import type { MediaState } from '../../media/state.ts';
import { word } from '../../words.ts';
import type { View } from './view.ts';

/** The hand on a film or sound that the audience's window plays: start, stop, and where it is. */
export class FilmBar {
  private readonly view: View;
  private state: MediaState | undefined;
  private slide = '';

  /** `lead` is called with the state that the speaker wants it to be in. */
  constructor(view: View, lead: (state: MediaState) => void) {
    this.view = view;
    const change = (wanted: Partial<MediaState>) => {
      if (this.state) lead({ ...this.state, ...wanted, blocked: false });
    };
    const at = view.part<HTMLInputElement>('film-at');
    view.part('film-play').addEventListener('click', () => {
      change({ playing: !this.state?.playing });
      view.part('film-play').blur();
    });
    at.addEventListener('input', () => change({ time: Number(at.value) }));
    // The keys are the deck's again.
    at.addEventListener('change', () => at.blur());
  }

  /** What the audience's window says of a film. */
  hear(state: MediaState): void {
    // A film that is left says that it has stopped.
    if (state.slide !== this.slide) return;
    this.state = state;
    const { view } = this;
    const at = view.part<HTMLInputElement>('film-at');
    at.max = String(Math.max(state.length, state.time, 1));
    at.value = String(state.time);
    view.part('film-bar').hidden = false;
    view.write('film-play', word(state.playing ? 'speaker.pause' : 'speaker.play'));
    view.write('film-time', state.blocked ? word('speaker.filmBlocked') : whereOf(state));
  }

  /** The slide that the audience sees: a film of another one has ended. */
  show(slide: string): void {
    if (this.slide === slide) return;
    this.slide = slide;
    this.state = undefined;
    this.view.part('film-bar').hidden = true;
  }
}

function whereOf({ time, length }: MediaState): string {
  return length > 0
    ? word('speaker.timeOf', { time: clock(time), length: clock(length) })
    : clock(time);
}

function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
