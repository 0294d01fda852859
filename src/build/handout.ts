import type { Deck } from '../deck.ts';
import { type BackMatterParts, renderBackMatter } from '../render/back-matter.ts';
import { renderHandoutPage } from '../render/handout.ts';
import { licenseOf } from '../render/license.ts';
import type { PageAssets } from '../render/page.ts';
import { renderQr } from '../render/qr.ts';
import type { RenderedSlide } from '../render/slide.ts';
import { layouts, papers, sheetStyle, usual } from '../shell/handout/sheet.ts';

export interface HandoutParts extends BackMatterParts {
  readonly assets: PageAssets;
  /** The address that the deck will have. */
  readonly address?: string;
}

/** A deck's handout in its usual layout, which needs no script, with the others to choose from. */
export function renderHandout(
  deck: Deck,
  slides: readonly RenderedSlide[],
  { assets, address, ...parts }: HandoutParts,
): string {
  const options = (named: Readonly<Record<string, { readonly name: string }>>) =>
    Object.entries(named).map(([value, { name }]) => ({ value, name }));
  const running = {
    title: deck.title,
    author: deck.author ?? '',
    foot: deck.license === undefined ? '' : licenseOf(deck.license).name,
    places: [],
  };
  const page = {
    layouts: options(layouts),
    papers: options(papers),
    layout: usual.layout,
    sheet: sheetStyle(usual.layout, usual.paper, running),
    back: renderBackMatter(deck, parts),
    ...(address === undefined ? {} : { address, code: renderQr(address) }),
  };
  return renderHandoutPage(deck, slides, page, assets);
}
