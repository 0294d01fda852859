import type { Browser } from 'playwright-core';
import type { Deck } from '../../deck.ts';
import type { Bundle } from '../../files/bundle.ts';
import { say } from '../../say.ts';
import { clicksOf } from '../../shared/clicks.ts';
import type { Drawings } from '../../shared/drawing/drawings.ts';
import { type Paper, papers, pxOf } from '../../shared/paper.ts';
import { slideBox, slideSize } from '../../shared/slide-size.ts';
import type { Languages } from '../../words/languages.ts';
import { addDrawings } from './add-drawings.in-page.ts';
import { type AddedPages, addPages } from './added-pages.in-page.ts';
import type { Fault } from './file/info.ts';
import { printPage } from './page.ts';

/** What a PDF can have beside a page for each slide. */
export interface Extras {
  /** One page a step, in the place of one with all steps. */
  readonly steps?: boolean;
  /** After each slide a page with its notes; the bundle needs the deck's handout for it. */
  readonly notes?: boolean;
  /** What was drawn on the slides. */
  readonly drawings?: Drawings | undefined;
  /** The deck's address, to which links to laboratories lead. */
  readonly address?: string | undefined;
  /** All that the interface can say; what the kit can if not given. */
  readonly languages?: Languages | undefined;
  readonly warn?: (message: string) => void;
  /** Called when the browser has done its part. */
  readonly released?: (() => void) | undefined;
  /** Told of what keeps the file from conforming to PDF/UA-1; of nothing, if it does. */
  readonly checked?: ((faults: readonly Fault[]) => void) | undefined;
}

/** A page is as large as a slide, or of paper, where each slide stands in the middle of a page that lies. */
export type PageSize = 'slide' | Paper;

/** Prints a deck of a built site as a tagged PDF, a page a slide and what else is asked for, with outline and links. */
export async function printDeck(
  browser: Browser,
  bundle: Bundle,
  deck: Deck,
  paper: PageSize = 'slide',
  {
    steps = false,
    notes = false,
    drawings,
    address,
    languages,
    warn,
    released,
    checked,
  }: Extras = {},
): Promise<Uint8Array> {
  // A deck's own page carries no notes.
  const handout = notes ? String(bundle.get(`${deck.id}/handout/index.html`)) : undefined;
  const printed = await printPage({
    browser,
    bundle,
    path: `${deck.id}/index.html`,
    what: say`deck '${deck.id}'`,
    deck: deck.id,
    lang: deck.lang,
    warn,
    style: paperStyle(paper),
    prepare: async (page) => {
      // First, for what is drawn on a slide is on each page of it.
      if (drawings) {
        const { outlinesOf } = await import('./drawings.ts');
        await page.evaluate(addDrawings, { drawings: outlinesOf(drawings), box: slideBox });
      }
      await page.evaluate((deckAddress) => {
        for (const link of document.querySelectorAll<HTMLAnchorElement>('.to-laboratory > a')) {
          if (!deckAddress) continue;
          link.href = new URL(link.getAttribute('href') ?? '', deckAddress).href;
          link.textContent = link.href.replace(/^https?:\/\/|#.*$/g, '');
        }
      }, address);
      const added: AddedPages = { steps, handout };
      await page.evaluate(`(${addPages})(${JSON.stringify(added)}, ${clicksOf})`);
    },
  });
  released?.();
  const { describePdf } = await import('./file/info.ts');
  const { bytes, faults } = await describePdf(printed, deck, { languages });
  checked?.(faults);
  return bytes;
}

/** Around a slide on paper, in mm. */
const margin = 10;

function paperStyle(paper: PageSize): string {
  if (paper === 'slide') return '';
  // The page lies.
  const { width: high, height: wide } = papers[paper];
  const [width, height] = [pxOf(wide - 2 * margin), pxOf(high - 2 * margin)];
  const zoom = Math.min(width / slideSize.width, height / slideSize.height);
  const above = (height - slideSize.height * zoom) / 2;
  return (
    `@page{size:${wide}mm ${high}mm;margin:${margin}mm}` +
    // What is wider than the page makes the browser shrink all of it; of important rules those of
    // the first layer win.
    '@layer reveal{@media print{.reveal,.reveal .slides{width:auto!important}}}' +
    `@media print{.reveal .slides>.slide{zoom:${zoom.toFixed(4)}!important;` +
    `margin-top:${(above / zoom).toFixed(1)}px!important}}`
  );
}
