import type { RevealApi } from 'reveal.js';
import type { Binding } from '../keys/binding.ts';

/** Through steps and slides, with the keys of keyboards and of clickers. */
export function moves(deck: RevealApi): readonly Binding[] {
  // In the overview the same keys go from picture to picture; that is reveal.js's own.
  const unlessOverview = (run: () => void) => () => !deck.isOverview() && run();
  return [
    {
      keys: ['arrowright', 'arrowdown', 'pagedown', 'n', ' '],
      name: '→ ↓ Space N PageDown',
      description: 'Next step or slide',
      run: unlessOverview(() => deck.next()),
    },
    {
      keys: ['arrowleft', 'arrowup', 'pageup', 'p'],
      name: '← ↑ P PageUp',
      description: 'Step or slide before',
      run: unlessOverview(() => deck.prev()),
    },
    {
      keys: ['home'],
      name: 'Home',
      description: 'First slide',
      run: unlessOverview(() => deck.slide(0)),
    },
    {
      keys: ['end'],
      name: 'End',
      description: 'Last slide',
      run: unlessOverview(() => deck.slide(deck.getTotalSlides() - 1)),
    },
    {
      keys: ['o'],
      name: 'O',
      description: 'Overview of all slides',
      run: () => deck.toggleOverview(),
    },
    {
      keys: ['f'],
      name: 'F, F5',
      description: 'Full screen; F also leads back',
      run: () => setFullScreen(!document.fullscreenElement),
    },
    // The start button of a clicker, which would load the page again in the middle of a talk.
    { keys: ['f5'], run: () => setFullScreen(true) },
  ];
}

/**
 * Comes after all that Escape may put away. It opens nothing: a clicker's stop button sends it, which
 * is not pressed to show an overview to all.
 */
export function leave(deck: RevealApi): Binding {
  return {
    keys: ['escape'],
    name: 'Escape',
    description: 'Puts away digits, pen, pointer, zoom, overview; then full screen',
    run: () => {
      if (deck.isOverview()) deck.toggleOverview(false);
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
