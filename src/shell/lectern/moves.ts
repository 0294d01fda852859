import type { RevealApi } from 'reveal.js';
import type { Binding } from './binding.ts';

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
    { keys: ['f'], name: 'F', description: 'Full screen, and back', run: toggleFullScreen },
  ];
}

function toggleFullScreen(): void {
  const change = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen();
  // A browser or a frame may forbid it: the talk goes on in the window.
  change.catch(() => undefined);
}
