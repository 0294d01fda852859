import type { RevealApi } from 'reveal.js';
import { tell } from '../deck/message.ts';
import { word } from '../words.ts';
import { blockedEvent, mediaOf, play } from './state.ts';

/** Where a deck is shown: to an audience, or to its speaker as it is now or will be next. */
export type Stage = 'audience' | 'now' | 'next';

/**
 * Has the steps of slides start and stop their films and sounds; they stop too when the slide is left. A slide
 * that is come to with its step done plays nothing: nobody has asked for it just then.
 */
export function followCues(deck: RevealApi, stage: Stage): void {
  if (stage === 'next') return;
  const known = new WeakMap<Element, boolean>();
  const cued = (figure: Element) => {
    const cue = (name: string) => figure.querySelector(`.cue.visible[data-cue="${name}"]`) !== null;
    return cue('start') && !cue('stop');
  };
  const figuresOf = (slide: Element | undefined) => [
    ...(slide?.querySelectorAll('[data-media]') ?? []),
  ];
  const note = (slide: Element | undefined) => {
    for (const figure of figuresOf(slide)) known.set(figure, cued(figure));
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
  deck.on('fragmentshown', step);
  deck.on('fragmenthidden', step);
  deck.on('slidechanged', enter as never);
  if (stage !== 'audience') return;
  document.addEventListener(blockedEvent, () => tell(word('deck.clickToPlay')), { capture: true });
}
