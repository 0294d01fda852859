import type { RevealApi } from 'reveal.js';
import { tell } from '../deck/message.ts';
import { word } from '../words.ts';
import { blockedEvent, mediaOf, play } from './state.ts';

/** Where a deck is shown: to an audience, or to its speaker as it is now or will be next. */
export type Stage = 'audience' | 'now' | 'next';

/** A slide that is shown, with the steps on it that start or stop something and have been taken. */
export interface Cues {
  readonly slide: Element | undefined;
  readonly taken: ReadonlySet<Element>;
}

/**
 * Has the steps of slides start and stop their films and sounds; they stop too when the slide is left. A slide
 * that is come to with its step done plays nothing: nobody has asked for it just then. Steps since the deck has
 * `begun` count, though they are followed only now.
 */
export function followCues(deck: RevealApi, stage: Stage, begun: Cues): void {
  if (stage === 'next') return;
  const known = new WeakMap<Element, boolean>();
  const isTaken = (cue: Element) => cue.classList.contains('visible');
  const cued = (figure: Element, taken: (cue: Element) => boolean = isTaken) => {
    const cue = (name: string) =>
      [...figure.querySelectorAll(`.cue[data-cue="${name}"]`)].some(taken);
    return cue('start') && !cue('stop');
  };
  const figuresOf = (slide: Element | undefined) => [
    ...(slide?.querySelectorAll('[data-media]') ?? []),
  ];
  const note = (slide: Element | undefined, taken?: (cue: Element) => boolean) => {
    for (const figure of figuresOf(slide)) known.set(figure, cued(figure, taken));
  };
  const step = () => {
    for (const figure of figuresOf(deck.getCurrentSlide())) {
      const wanted = cued(figure);
      if (wanted === (known.get(figure) ?? false)) continue;
      known.set(figure, wanted);
      const media = figure.querySelector<HTMLMediaElement>('video, audio');
      if (media && stage === 'now') media.muted = true;
      if (!media) continue;
      if (wanted) play(media);
      else media.pause();
    }
  };
  const enter = ({ previousSlide }: { readonly previousSlide?: Element }) => {
    for (const media of previousSlide ? mediaOf(previousSlide) : []) {
      media.pause();
      if (media.currentTime > 0) media.currentTime = 0;
    }
    note(deck.getCurrentSlide());
  };
  note(deck.getCurrentSlide());
  if (deck.getCurrentSlide() === begun.slide) {
    note(begun.slide, (cue) => begun.taken.has(cue));
    step();
  }
  deck.on('fragmentshown', step);
  deck.on('fragmenthidden', step);
  deck.on('slidechanged', enter as never);
  if (stage !== 'audience') return;
  document.addEventListener(blockedEvent, () => tell(word('deck.clickToPlay')), { capture: true });
}
