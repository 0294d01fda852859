import type { RevealApi } from 'reveal.js';

/**
 * Chromium paints the labels of an SVG where they were, in the size they had, when a window grows
 * after a step was shown: they have to be laid out anew.
 */
export function keepLabels(deck: RevealApi): void {
  deck.on('resize', () => {
    for (const picture of deck.getCurrentSlide()?.querySelectorAll('svg') ?? []) {
      // Focus is worth more than a label, and would be lost.
      if (picture.contains(document.activeElement)) continue;
      picture.style.display = 'none';
      picture.getBoundingClientRect();
      picture.style.display = '';
    }
  });
}
