/** The deck inside of a speaker view: it does what the page around it says, and tells where it is. */
import type { RevealApi } from 'reveal.js';
import { goTo, placeOf } from './place.ts';
import type { Place } from './talk.ts';

/** What the page around says. */
export type Order = { readonly go: Place } | { readonly by: 1 | -1 };

/** Where the deck is, and how many steps that slide has. */
export interface Shown extends Place {
  readonly steps: number;
}

export function obey(deck: RevealApi): void {
  const report = (ready: boolean) => {
    const shown: Shown = { ...placeOf(deck), steps: stepsOf(deck.getCurrentSlide()) };
    // Pages from a file have no origin that could be named.
    parent.postMessage({ shown, ready }, '*');
  };
  addEventListener('message', ({ source, data }: MessageEvent<{ go?: Place; by?: number }>) => {
    if (source !== parent) return;
    if (data.go) goTo(deck, data.go);
    else if (data.by === 1) deck.next();
    else if (data.by === -1) deck.prev();
    report(false);
  });
  report(true);
}

function stepsOf(slide: Element | undefined): number {
  const steps = [...(slide?.querySelectorAll('.fragment') ?? [])];
  return new Set(steps.map((step) => step.getAttribute('data-fragment-index'))).size;
}
