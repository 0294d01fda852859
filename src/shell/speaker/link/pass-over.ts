import type { RevealApi } from 'reveal.js';
import { reelOf } from '../../reel/reel.ts';

/**
 * Makes a deck pass over slides when it goes on or back. All that leads through a deck, reveal.js's own
 * touch and ours, calls these four, so this is the one place that has to know. To go to such a slide by
 * its number, a link or the overview shows it.
 */
export function passOver(deck: RevealApi, isSkipped: (id: string) => boolean): void {
  const lead = (by: 1 | -1, go: () => void) => () => {
    const steps = deck.availableFragments();
    if (by > 0 ? steps.next : steps.prev) return go();
    const reel = reelOf(deck);
    const { ids } = reel;
    const at = ids.indexOf(deck.getCurrentSlide()?.id ?? '');
    let to = at + by;
    while (isSkipped(ids[to] ?? '') || reel.isAside(ids[to] ?? '')) to += by;
    if (to === at + by) go();
    else if (ids[to] !== undefined) deck.slide(to);
  };
  const { next, prev, left, right } = deck;
  deck.next = lead(1, next);
  deck.right = lead(1, right);
  deck.prev = lead(-1, prev);
  deck.left = lead(-1, left);
}
