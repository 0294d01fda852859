import type { Deck } from '../deck.ts';
import type { Reference } from '../render/citation.ts';
import { renderBackMatter, renderHandoutPage } from '../render/handout.ts';
import { licenseOf } from '../render/license.ts';
import type { PageAssets } from '../render/page.ts';
import { renderQr } from '../render/qr.ts';
import type { RenderedSlide } from '../render/slide.ts';
import { layouts, papers, sheetStyle, usual } from '../shell/handout/sheet.ts';

export interface HandoutParts {
  readonly references: readonly Reference[];
  readonly assets: PageAssets;
  /** Whether the slides have their notes; they do if not given. */
  readonly notes?: boolean;
  /** The address that the deck will have. */
  readonly address?: string;
  /** Markup at the end of the page. */
  readonly end?: string;
}

/** A deck's handout in its usual layout, which needs no script, with the others to choose from. */
export function renderHandout(
  deck: Deck,
  slides: readonly RenderedSlide[],
  { references, assets, notes, address, end }: HandoutParts,
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
    references: renderBackMatter(deck, references, notes),
    ...(address === undefined ? {} : { address, code: renderQr(address) }),
    ...(end === undefined ? {} : { end }),
  };
  return renderHandoutPage(deck, slides, page, assets);
}
