import type { RevealApi } from 'reveal.js';
import type { Binding } from '../keys/listen.ts';

/** Through steps and slides. */
export function moves(deck: RevealApi): readonly Binding[] {
  const to = (at: number) => deck.slide(at);
  return [
    { action: 'next', run: () => deck.next() },
    { action: 'back', run: () => deck.prev() },
    { action: 'first', run: () => to(0) },
    { action: 'last', run: () => to(deck.getTotalSlides() - 1) },
    { action: 'fullScreen', run: () => setFullScreen(!document.fullscreenElement) },
    // Without it a clicker would load the page again in the middle of a talk.
    { action: 'start', run: () => setFullScreen(true) },
  ];
}

/**
 * Comes after all that Escape may put away. It opens nothing: a clicker's stop button sends it, which
 * is not pressed to show an overview to all.
 */
export function leave(): Binding {
  return {
    action: 'leave',
    run: () => {
      // A picture or a page that reveal.js shows in large, as a slide may ask for.
      const close = document.querySelector<HTMLElement>('.r-overlay-close');
      if (close) close.click();
      else setFullScreen(false);
    },
  };
}

function setFullScreen(wanted: boolean): void {
  if (wanted === (document.fullscreenElement !== null)) return;
  const change = wanted ? document.documentElement.requestFullscreen() : document.exitFullscreen();
  // Else Escape, with which a pen is put away, would end the full screen instead.
  if (wanted) change.then(() => (navigator as Lockable).keyboard?.lock(['Escape'])).catch(nothing);
  // A browser or a frame may forbid it: the talk goes on in the window.
  change.catch(nothing);
}

/** Some browsers leave a key to the page while it has the full screen. */
type Lockable = { readonly keyboard?: { lock(keys: readonly string[]): Promise<void> } };

const nothing = () => undefined;
