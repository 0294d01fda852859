import type { RevealApi } from 'reveal.js';
import { reelOf } from '../reel/reel.ts';
import { readEntries } from './entries.ts';
import { Sheet } from './sheet.ts';

/** What opens the sheet of all slides. */
export function overviewOf(deck: RevealApi): () => void {
  let sheet: Sheet | undefined;
  // What leads the talk on, as a clicker or a speaker view does, leads out of it.
  for (const type of ['slidechanged', 'fragmentshown', 'fragmenthidden'] as const)
    deck.on(type, () => sheet?.dialog.close());
  return async () => {
    const reel = reelOf(deck);
    const entries = await readEntries(reel);
    if (sheet?.dialog.open) return;
    sheet = new Sheet(entries, {
      shown: deck.getCurrentSlide()?.id,
      slideOf: (id) => reel.read(id),
      go: ({ number }) => deck.slide(number - 1),
    });
    sheet.open();
  };
}
