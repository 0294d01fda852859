import type { Browser } from 'playwright-core';
import type { Deck } from '../../deck.ts';
import type { Bundle } from '../../files/bundle.ts';
import { clicksOf } from '../../shared/clicks.ts';
import type { Drawings } from '../../shared/drawing/drawings.ts';
import { addDrawings } from './add-drawings.in-page.ts';
import { type AddedPages, addPages } from './added-pages.in-page.ts';
import { printPage } from './page.ts';

/** Sizes of a page; on paper each slide stands in the middle of a landscape page. */
export const papers = ['slide', 'a4', 'letter'] as const;
export type Paper = (typeof papers)[number];

/** What a PDF can have beside a page for each slide. */
export interface Extras {
  /** One page a step, in the place of one with all steps. */
  readonly steps?: boolean;
  /** After each slide a page with its notes; the bundle needs the deck's handout for it. */
  readonly notes?: boolean;
  /** What was drawn on the slides. */
  readonly drawings?: Drawings;
}

/** Prints a deck of a built site as a tagged PDF, a page a slide and what else is asked for, with outline and links. */
export async function printDeck(
  browser: Browser,
  bundle: Bundle,
  deck: Deck,
  paper: Paper = 'slide',
  { steps = false, notes = false, drawings }: Extras = {},
): Promise<Uint8Array> {
  // A deck's own page carries no notes.
  const handout = notes ? String(bundle.get(`${deck.id}/handout/index.html`)) : undefined;
  // The library that it needs is loaded while the browser is at work.
  const info = import('./info.ts');
  const printed = await printPage({
    browser,
    bundle,
    path: `${deck.id}/index.html`,
    what: `deck '${deck.id}'`,
    style: paperStyle(paper),
    prepare: async (page) => {
      // First, for what is drawn on a slide is on each page of it.
      if (drawings) {
        const { outlinesOf } = await import('./drawings.ts');
        await page.evaluate(addDrawings, outlinesOf(drawings));
      }
      const added: AddedPages = { steps, handout };
      await page.evaluate(`(${addPages})(${JSON.stringify(added)}, ${clicksOf})`);
    },
  });
  const { describePdf } = await info;
  return describePdf(printed, deck);
}

/** Widths of the printed area in CSS px (96 a inch), landscape, inside margins of 10 mm. */
const landscape = {
  a4: { name: 'A4', width: 1046.9, height: 718.1 },
  letter: { name: 'letter', width: 980.4, height: 740.4 },
};

function paperStyle(paper: Paper): string {
  if (paper === 'slide') return '';
  const { name, width, height } = landscape[paper];
  const zoom = Math.min(width / 1280, height / 720);
  const above = (height - 720 * zoom) / 2;
  return (
    `@page{size:${name} landscape;margin:10mm}` +
    // What is wider than the page makes the browser shrink all of it; of important rules those of
    // the first layer win.
    '@layer reveal{@media print{.reveal,.reveal .slides{width:auto!important}}}' +
    `@media print{.reveal .slides>.slide{zoom:${zoom.toFixed(4)}!important;` +
    `margin-top:${(above / zoom).toFixed(1)}px!important}}`
  );
}
