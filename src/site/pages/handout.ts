import type { Value } from '../../content/content.ts';
import type { Deck } from '../../deck.ts';
import { type BackMatterParts, renderBackMatter } from '../../render/pages/back-matter.ts';
import { renderHandoutPage } from '../../render/pages/handout.ts';
import type { Edition } from '../../render/pages/languages.ts';
import { type PageAssets, wordOf } from '../../render/pages/page.ts';
import { renderQr } from '../../render/pages/qr.ts';
import { licenseOf } from '../../render/slide/license.ts';
import type { RenderedSlide } from '../../render/slide/slide.ts';
import { kitPrefix } from '../../shared/addresses.ts';
import { papers } from '../../shared/paper.ts';
import { type Layout, layoutNames, pageNumber, sheetStyle, usual } from '../../shared/sheet.ts';
import type { Group, Word } from '../../words/message.ts';
import { dressEarly } from './early.ts';
import type { DeckParts } from './parts.ts';

export interface HandoutParts extends BackMatterParts {
  readonly assets: PageAssets;
  /** The address that the deck will have. */
  readonly address?: string | undefined;
  /** The deck whose glossary and references the page has at hand; its own if not given. */
  readonly sources?: Deck;
  /** What is at the end of the page. */
  readonly end?: Value | undefined;
  /** The words that its scripts say; those of a handout if not given. */
  readonly words?: readonly Group[];
  /** The deck in all of its languages. */
  readonly editions?: readonly Edition[];
}

/** The page to print for those who listen. */
export async function handoutPage(parts: DeckParts): Promise<string> {
  const { loaded, project, render, style, notes, address, editions } = parts;
  if (loaded.error) throw loaded.error;
  const { deck } = loaded;
  return renderHandout(deck, await render(deck), {
    ...project,
    notes,
    editions,
    assets: {
      styles: [style('handout', deck)],
      scripts: [`${kitPrefix}shell/handout/page`],
      early: dressEarly(parts.wears(deck)),
      wears: parts.wears(deck),
      toRoot: '../../',
      languages: project.languages,
    },
    address: address?.(`${loaded.id}/`),
  });
}

/** A deck's handout in its usual layout, which needs no script, with the others to choose from. */
export function renderHandout(
  deck: Deck,
  slides: readonly RenderedSlide[],
  { assets, address, end, words, editions = [], sources = deck, ...parts }: HandoutParts,
): string {
  const word = wordOf(assets, deck.lang);
  const running = {
    title: deck.title,
    author: deck.author ?? '',
    foot: deck.license === undefined ? '' : licenseOf(deck.license).name,
    places: [],
    number: pageNumber(word),
    rightToLeft: word.rightToLeft,
  };
  const page = {
    layouts: layoutNames.map((value) => ({ value, name: nameOf(value, word) })),
    papers: Object.entries(papers).map(([value, { name }]) => ({
      value,
      name: value === 'half-letter' ? word('pages.halfLetter') : name,
    })),
    layout: usual.layout,
    sheet: sheetStyle(usual.layout, usual.paper, running),
    back: renderBackMatter(sources, parts),
    address,
    code: address === undefined ? undefined : renderQr(address, word('pages.qr')),
    end,
    editions,
    words,
  };
  return renderHandoutPage(deck, slides, page, assets);
}

/** What a layout is called where one chooses. */
function nameOf(layout: Layout, word: Word): string {
  if (layout === 'notes') return word('pages.layoutNotes');
  if (layout === 'article') return word('pages.layoutArticle');
  if (layout === 'lines') return word('pages.layoutLines');
  const count = Number(layout);
  return word(count === 3 ? 'pages.layoutSlidesLines' : 'pages.layoutSlides', { count });
}
