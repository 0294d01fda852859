import type { RevealApi } from 'reveal.js';

/**
 * Lets words of a listing move when a click brings another state of it. What moves them is fetched with
 * the first slide that has such a listing; who asked for less motion sees the new state alone.
 */
export function addMoves(deck: RevealApi): void {
  const listing = '.listing.moves';
  const load = () => import('./moves.ts');
  const prepare = () => {
    if (deck.getCurrentSlide()?.querySelector(listing)) void load().catch(() => undefined);
  };
  deck.on('ready', prepare);
  deck.on('slidechanged', prepare);
  const follow = (isBack: boolean) => (event: Event) => {
    const { fragments = [] } = event as Event & { readonly fragments?: readonly Element[] };
    const [state, ...others] = fragments;
    const before = state?.previousElementSibling;
    // Of several at once, as after a jump, nobody could follow the moves.
    if (!before || others.length > 0 || !state.closest(listing)) return;
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    const [from, to] = isBack ? [state, before] : [before, state];
    // Without a network nothing moves, and all is shown.
    load()
      .then(({ moveWords }) => moveWords(from, to))
      .catch(() => undefined);
  };
  deck.on('fragmentshown', follow(false));
  deck.on('fragmenthidden', follow(true));
}
