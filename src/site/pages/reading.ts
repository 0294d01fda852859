import { renderBackMatter } from '../../render/pages/back-matter.ts';
import { renderReadingPage } from '../../render/pages/reading.ts';
import type { RenderedSlide } from '../../render/slide/slide.ts';
import { kitPrefix } from '../../shared/addresses.ts';
import { dressEarly } from './early.ts';
import type { DeckParts } from './parts.ts';
import { deckSocial } from './social.ts';

/** The page to read a deck on. */
export async function readingPage(parts: DeckParts): Promise<string> {
  const { loaded, project, render, style, notes, editions, address } = parts;
  if (loaded.error) throw loaded.error;
  const { deck } = loaded;
  const slides = await render(deck);
  const options = {
    back: withoutIdsOf(slides, renderBackMatter(deck, { ...project, notes })),
    social: deckSocial(deck, parts, project.languages),
    editions,
    address,
  };
  const assets = {
    styles: [style('reading', deck)],
    scripts: [`${kitPrefix}shell/reading/page`],
    early: dressEarly(parts.wears(deck)),
    wears: parts.wears(deck),
    toRoot: '../../',
    languages: project.languages,
  };
  return renderReadingPage(deck, slides, options, assets);
}

/** A source that a slide lists is linked to there; an id stands once in a page. */
function withoutIdsOf(slides: readonly RenderedSlide[], back: string): string {
  const taken = new Set(
    slides.flatMap(({ entry }) => [...entry.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)),
  );
  return back.replace(/ id="([^"]*)"/g, (whole, id: string) => (taken.has(id) ? '' : whole));
}
