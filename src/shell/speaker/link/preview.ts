/** The deck inside of a speaker view: it does what the page around it says, and tells where it is. */
import type { RevealApi } from 'reveal.js';
import type { Place } from '../talk/talk.ts';
import { passOver } from './pass-over.ts';
import { goTo, placeOf } from './place.ts';

/** What the page around says: to go to a place, or a step on or back, past what is skipped. */
export type Order =
  | { readonly go: Place }
  | { readonly by: 1 | -1; readonly skipped: readonly string[] };

/** Where the deck is, and how many steps that slide has. */
export interface Shown extends Place {
  readonly steps: number;
}

export function obey(deck: RevealApi): void {
  let skipped: readonly string[] = [];
  passOver(deck, (id) => skipped.includes(id));
  const report = (ready: boolean) => {
    const shown: Shown = { ...placeOf(deck), steps: stepsOf(deck.getCurrentSlide()) };
    // Pages from a file have no origin that could be named.
    parent.postMessage({ shown, ready }, '*');
  };
  addEventListener('message', ({ source, data }: MessageEvent<Partial<AnyOrder>>) => {
    if (source !== parent) return;
    skipped = data.skipped ?? skipped;
    if (data.go) goTo(deck, data.go);
    else if (data.by === 1) deck.next();
    else if (data.by === -1) deck.prev();
    report(false);
  });
  report(true);
}

interface AnyOrder {
  readonly go: Place;
  readonly by: number;
  readonly skipped: readonly string[];
}

function stepsOf(slide: Element | undefined): number {
  const steps = [...(slide?.querySelectorAll('.fragment') ?? [])];
  return new Set(steps.map((step) => step.getAttribute('data-fragment-index'))).size;
}
