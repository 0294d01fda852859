/** How a film or sound of a slide is: what windows of one talk tell one another of it. */
export interface MediaState {
  readonly slide: string;
  /** Which of those on the slide, from 0. */
  readonly at: number;
  readonly playing: boolean;
  /** In s. */
  readonly time: number;
  /** In s; 0 as long as it is not known. */
  readonly length: number;
  /** Whether the browser lets it play only after a click in its window. */
  readonly blocked: boolean;
}

/** So far apart, in s, that two windows are no longer at the same place of a film, while it plays and while not. */
const apart = { playing: 0.4, still: 0.02 } as const;

export function isMediaState(value: unknown): value is MediaState {
  if (typeof value !== 'object' || value === null) return false;
  const { slide, at, playing, time, length, blocked } = value as Record<keyof MediaState, unknown>;
  const numbers = [at, time, length].every((each) => typeof each === 'number' && each >= 0);
  return typeof slide === 'string' && numbers && [playing, blocked].every(isFlag);
}

const isFlag = (value: unknown) => typeof value === 'boolean';

/** The films and sounds of a slide that its steps start. */
export function mediaOf(slide: Element): readonly HTMLMediaElement[] {
  return [...slide.querySelectorAll<HTMLMediaElement>('[data-media] :is(video, audio)')];
}

export function stateOf(media: HTMLMediaElement, blocked = false): MediaState | undefined {
  const slide = media.closest('.slides > [data-slide]');
  const at = slide ? mediaOf(slide).indexOf(media) : -1;
  if (!slide || at < 0) return undefined;
  const { paused, currentTime: time, duration } = media;
  const length = Number.isFinite(duration) ? duration : 0;
  return { slide: slide.id, at, playing: !paused, time, length, blocked };
}

/** Calls back with each change to any of them. Their events do not bubble, so they are caught on the way. */
export function onMedia(changed: (state: MediaState) => void): void {
  let second = -1;
  const hear = ({ target, type }: Event) => {
    if (!(target instanceof HTMLMediaElement)) return;
    const now = Math.floor(target.currentTime);
    // A browser tells where it is many times a second.
    if (type === 'timeupdate' && now === second) return;
    second = now;
    const state = stateOf(target, type === blockedEvent);
    if (state) changed(state);
  };
  const types = ['play', 'pause', 'seeked', 'loadedmetadata', 'timeupdate', blockedEvent];
  for (const type of types) document.addEventListener(type, hear, { capture: true });
}

/** Told by a film that may not play yet. */
export const blockedEvent = 'mesa-deck:blocked';

/** Brings a film to a state that another window has told. */
export function follow(slide: Element | undefined, state: MediaState): void {
  const media = slide?.id === state.slide ? mediaOf(slide)[state.at] : undefined;
  if (!media) return;
  const least = state.playing ? apart.playing : apart.still;
  if (Math.abs(media.currentTime - state.time) > least) media.currentTime = state.time;
  if (state.playing) play(media);
  else media.pause();
}

/** Plays, unless the browser wants a click first. */
export function play(media: HTMLMediaElement): void {
  if (!media.paused) return;
  media.play().catch((error: unknown) => {
    const isBlocked = error instanceof DOMException && error.name === 'NotAllowedError';
    if (isBlocked) media.dispatchEvent(new Event(blockedEvent));
  });
}
