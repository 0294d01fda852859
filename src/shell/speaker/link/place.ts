import type { RevealApi } from 'reveal.js';
import { reelOf } from '../../reel/reel.ts';
import type { Place } from '../talk/talk.ts';

/** Where a deck is. */
export function placeOf(deck: RevealApi): Place {
  const { f } = deck.getIndices();
  return { slide: deck.getCurrentSlide()?.id ?? '', step: f ?? -1 };
}

/** Moves a deck to a place; a slide that it does not have leaves it where it is. */
export function goTo(deck: RevealApi, { slide, step }: Place): void {
  const index = reelOf(deck).indexOf(slide);
  if (index >= 0) deck.slide(index, 0, step);
}

/** Calls back after each move of a deck. */
export function onMove(deck: RevealApi, moved: () => void): void {
  deck.on('slidechanged', moved);
  deck.on('fragmentshown', moved);
  deck.on('fragmenthidden', moved);
}
