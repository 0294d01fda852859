/** The deck inside of a speaker view: it does what the page around it says, and tells where it is. */
import type { RevealApi } from 'reveal.js';
import { clicksOf } from '../../../shared/clicks.ts';
import { follow, isMediaState, type MediaState, mediaOf } from '../../media/state.ts';
import { isOurs, target } from '../../ours.ts';
import { isPlace } from '../talk/sound.ts';
import type { Place } from '../talk/talk.ts';
import { passOver } from './pass-over.ts';
import { goTo, placeOf } from './place.ts';

/** What the page around says: to go to a place, or a step on or back, past what is skipped. */
export type Order =
  | { readonly go: Place }
  | { readonly by: 1 | -1; readonly skipped: readonly string[] }
  /** Or a film to be as it is in the audience's window; there it is heard. */
  | { readonly film: MediaState };

/** Where the deck is, and how many steps that slide has. */
export interface Shown extends Place {
  readonly steps: number;
}

export function obey(deck: RevealApi): void {
  let skipped: readonly string[] = [];
  passOver(deck, (id) => skipped.includes(id));
  const report = (ready: boolean) => {
    const shown: Shown = { ...placeOf(deck), steps: stepsIn(deck.getCurrentSlide()) };
    parent.postMessage({ shown, ready }, target);
  };
  addEventListener('message', (event: MessageEvent<Partial<AnyOrder> | null>) => {
    const { source, data } = event;
    if (source !== parent || !isOurs(event) || !data) return;
    if (isStrings(data.skipped)) skipped = data.skipped;
    if (isPlace(data.go)) goTo(deck, data.go);
    else if (isMediaState(data.film)) followInSilence(deck.getCurrentSlide(), data.film);
    else if (data.by === 1) deck.next();
    else if (data.by === -1) deck.prev();
    report(false);
  });
  report(true);
}

/** The same film is heard in the audience's window, at another moment by a little. */
function followInSilence(slide: Element | undefined, film: MediaState): void {
  for (const media of slide ? mediaOf(slide) : []) media.muted = true;
  follow(slide, film);
}

type AnyOrder = Readonly<Record<'go' | 'by' | 'skipped' | 'film', unknown>>;

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function stepsIn(slide: Element | undefined): number {
  return slide ? clicksOf(slide).length : 0;
}
