import type { RevealApi } from 'reveal.js';
import { Sheet } from './sheet.ts';

/** What opens the sheet of all slides. */
export function overviewOf(deck: RevealApi): () => void {
  let sheet: Sheet | undefined;
  // What leads the talk on, as a clicker or a speaker view does, leads out of it.
  for (const type of ['slidechanged', 'fragmentshown', 'fragmenthidden'] as const)
    deck.on(type, () => sheet?.dialog.close());
  return () => {
    const slides = deck.getSlides() as HTMLElement[];
    sheet = new Sheet(slides, deck.getCurrentSlide(), ({ number }) => deck.slide(number - 1));
    sheet.open();
  };
}
