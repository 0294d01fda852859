import type { Browser } from 'playwright-core';
import type { Deck } from '../../deck.ts';
import type { Bundle } from '../../files/bundle.ts';
import { withChoice } from '../../shared/handout-choice.ts';
import type { Paper } from '../../shared/paper.ts';
import { duplexStyle, type Layout } from '../../shared/sheet.ts';
import type { Fault } from './file/info.ts';
import { printPage } from './page.ts';

export interface HandoutChoice {
  readonly layout: Layout;
  readonly paper: Paper;
  readonly urls?: boolean;
  /** Whether it is printed on both sides, with the room for holes on the edge that is bound. */
  readonly duplex?: boolean;
  /** Ids of slides, in their order; all if not given. */
  readonly slides?: readonly string[] | undefined;
  readonly warn?: (message: string) => void;
  /** Told of what keeps the file from conforming to PDF/UA-1; of nothing, if it does. */
  readonly checked?: ((faults: readonly Fault[]) => void) | undefined;
}

/** Prints the page at `<deck>/handout/` as a reader's browser would. */
export async function printHandout(
  browser: Browser,
  bundle: Bundle,
  deck: Deck,
  { layout, paper, urls = false, duplex = false, slides, warn, checked }: HandoutChoice,
): Promise<Uint8Array> {
  const asked = slides ? `?slides=${slides.join(',')}` : '';
  // The library that it needs is loaded while the browser is at work.
  const info = import('./file/info.ts');
  const printed = await printPage({
    browser,
    bundle,
    path: `${deck.id}/handout/index.html${withChoice(asked, { layout, paper, urls })}`,
    what: `the handout of deck '${deck.id}'`,
    deck: deck.id,
    warn,
    scripts: true,
    style: duplex ? duplexStyle(layout, paper) : '',
    prepare: async (page) => {
      await page.waitForSelector('html.laid-out', { state: 'attached' });
    },
  });
  const { describePdf } = await info;
  const shown = slides ? { ...deck, slides: chosen(deck, slides) } : deck;
  const { bytes, faults } = await describePdf(printed, shown);
  checked?.(faults);
  return bytes;
}

/** A file tells of the slides that are in it, not of what the deck has besides. */
function chosen(deck: Deck, ids: readonly string[]): Deck['slides'] {
  return deck.slides.filter(({ id }) => ids.includes(id));
}
