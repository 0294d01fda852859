import type { Value } from '../../content/content.ts';
import type { Deck } from '../../deck.ts';
import { type BackMatterParts, renderBackMatter } from '../../render/pages/back-matter.ts';
import { renderHandoutPage } from '../../render/pages/handout.ts';
import type { PageAssets } from '../../render/pages/page.ts';
import { renderQr } from '../../render/pages/qr.ts';
import { licenseOf } from '../../render/slide/license.ts';
import type { RenderedSlide } from '../../render/slide/slide.ts';
import { papers } from '../../shared/paper.ts';
import { layouts, sheetStyle, usual } from '../../shared/sheet.ts';

export interface HandoutParts extends BackMatterParts {
  readonly assets: PageAssets;
  /** The address that the deck will have. */
  readonly address?: string;
  /** The deck whose glossary and references the page has at hand; its own if not given. */
  readonly sources?: Deck;
  /** What is at the end of the page. */
  readonly end?: Value;
}

/** A deck's handout in its usual layout, which needs no script, with the others to choose from. */
export function renderHandout(
  deck: Deck,
  slides: readonly RenderedSlide[],
  { assets, address, end, sources = deck, ...parts }: HandoutParts,
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
    back: renderBackMatter(sources, parts),
    ...(address === undefined ? {} : { address, code: renderQr(address) }),
    ...(end === undefined ? {} : { end }),
  };
  return renderHandoutPage(deck, slides, page, assets);
}
