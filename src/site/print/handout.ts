import type { Browser } from 'playwright-core';
import type { Deck } from '../../deck.ts';
import type { Bundle } from '../../files/bundle.ts';
import { say } from '../../say.ts';
import { withChoice } from '../../shared/handout-choice.ts';
import { bookletOf, type Paper, papers } from '../../shared/paper.ts';
import { bookletStyle, duplexStyle, type Layout } from '../../shared/sheet.ts';
import type { Languages } from '../../words/languages.ts';
import { isRightToLeft } from '../../words/message.ts';
import type { Booklet } from './booklet.ts';
import type { Fault } from './file/info.ts';
import {
  heldType,
  loadAhead,
  restingStyle,
  runHeld,
  showInPrint,
  shownMark,
} from './held.in-page.ts';
import { printPage } from './page.ts';

export interface HandoutChoice {
  readonly layout: Layout;
  readonly paper: Paper;
  readonly urls?: boolean;
  /** Whether it is printed on both sides, with the room for holes on the edge that is bound. */
  readonly duplex?: boolean;
  /** Whether its pages are laid on sheets to be folded; the paper is that of the sheets, or of the pages. */
  readonly booklet?: boolean;
  /** Ids of slides, in their order; all if not given. */
  readonly slides?: readonly string[] | undefined;
  /** All that the interface can say; what the kit can if not given. */
  readonly languages?: Languages | undefined;
  readonly warn?: (message: string) => void;
  /** Called when the browser has done its part. */
  readonly released?: (() => void) | undefined;
  /** Told of what keeps the file from conforming to PDF/UA-1; of nothing, if it does. */
  readonly checked?: ((faults: readonly Fault[]) => void) | undefined;
}

/** Prints the page at `<deck>/handout/` as a reader's browser would. */
export async function printHandout(
  browser: Browser,
  bundle: Bundle,
  deck: Deck,
  choice: HandoutChoice,
): Promise<Uint8Array> {
  const { layout, urls = false, duplex = false, booklet = false, slides, warn } = choice;
  const paper = booklet ? bookletOf(choice.paper).page : choice.paper;
  const asked = slides ? `?slides=${slides.join(',')}` : '';
  const printed = await printPage({
    browser,
    bundle,
    path: `${deck.id}/handout/index.html${withChoice(asked, { layout, paper, urls })}`,
    what: say`the handout of deck '${deck.id}'`,
    deck: deck.id,
    lang: deck.lang,
    warn,
    scripts: true,
    style:
      restingStyle +
      (booklet ? bookletStyle(layout, paper) : duplex ? duplexStyle(layout, paper) : ''),
    prepare: (page) => page.evaluate(loadAhead),
    layOut: async (page) => {
      await page.evaluate(showInPrint, shownMark);
      await page.evaluate(runHeld, heldType);
      await page.waitForSelector('html.laid-out', { state: 'attached' });
    },
    review: async (page, pdf) => (await import('./contents/number.ts')).numberAsPrinted(page, pdf),
  });
  choice.released?.();
  const { describePdf } = await import('./file/info.ts');
  const shown = slides ? { ...deck, slides: chosen(deck, slides) } : deck;
  const { bytes, faults } = await describePdf(printed, shown, {
    booklet: booklet ? sheetsFor(choice.paper, deck) : undefined,
    languages: choice.languages,
  });
  choice.checked?.(faults);
  return bytes;
}

/** The sheets of a booklet, in points. */
function sheetsFor(paper: Paper, deck: Deck): Booklet {
  const { width, height } = papers[bookletOf(paper).sheet];
  const points = (mm: number) => (mm / 25.4) * 72;
  return {
    width: points(width),
    height: points(height),
    rightToLeft: isRightToLeft(deck.lang ?? 'en'),
  };
}

/** A file tells of the slides that are in it, not of what the deck has besides. */
function chosen(deck: Deck, ids: readonly string[]): Deck['slides'] {
  return deck.slides.filter(({ id }) => ids.includes(id));
}
