import sources from 'virtual:mesa-deck/figures';
import type { RevealApi } from 'reveal.js';
import type { Binding } from '../keys/listen.ts';
import { word } from '../words.ts';

/** What a reader can use of a figure: its controls, and marks of its picture that set one. */
const usable = '.figure-controls, [data-figure] [data-set]';

/**
 * Brings a figure to life when it is first used. Until then it costs a page these few lines; what
 * runs and draws figures is fetched with the first touch.
 */
export function addFigures(deck: RevealApi, slides: Element): Binding {
  const live = async (figure: Element) => {
    try {
      return await (await import('./live-figure.ts')).live(deck, figure, sources);
    } catch {
      const output = figure.querySelector('output');
      if (output) output.textContent = word('deck.figureLost');
      return undefined;
    }
  };
  for (const type of ['pointerdown', 'focusin', 'click', 'input', 'change']) {
    slides.addEventListener(type, async (event) => {
      const used = event.target instanceof Element ? event.target.closest(usable) : null;
      const figure = used?.closest('[data-figure]');
      if (figure) (await live(figure))?.handle(event);
    });
  }
  const toggle = async () => {
    const figure = deck.getCurrentSlide()?.querySelector('[data-figure]');
    if (figure) (await live(figure))?.toggle();
    else deck.next();
  };
  return { action: 'figure', run: toggle };
}
