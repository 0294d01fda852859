import { contentOf } from '../../content/content.ts';
import type { Origin } from '../../content/media.ts';
import { html } from '../../content/templates.ts';
import type { Deck, Slide } from '../../deck.ts';
import { finished, markup } from '../../shared/markup.ts';
import { renderOrigin } from './context.ts';

/** Pictures and films that have one origin, by the slides that show them. */
export interface MediaCredit {
  readonly origin: Origin;
  readonly slides: readonly Slide[];
}

/** Whose the pictures, films and sounds of a deck are, where they are not simply a part of its slides. */
export function mediaCreditsOf(deck: Deck): readonly MediaCredit[] {
  const groups = new Map<string, MediaCredit>();
  for (const slide of deck.slides) {
    for (const { credit, license, source } of originsIn(slide?.body)) {
      const isOwn = credit === deck.author && (license ?? deck.license) === deck.license;
      if ((isOwn && source === undefined) || !(credit ?? license ?? source)) continue;
      const origin = { credit, license, source } as Origin;
      const key = JSON.stringify([credit, license, source]);
      const slides = groups.get(key)?.slides ?? [];
      groups.set(key, { origin, slides: slides.includes(slide) ? slides : [...slides, slide] });
    }
  }
  return [...groups.values()];
}

function* originsIn(content: unknown): Iterable<Origin> {
  for (const kind of ['image', 'film', 'sound', 'embed'] as const) yield* contentOf(content, kind);
}

export function renderMediaCredits(credits: readonly MediaCredit[]): string {
  const items = credits.map(({ origin, slides }) => {
    const links = slides.map(({ id, title }, index) => [
      index > 0 && '; ',
      html`<a href="#${id}">${title}</a>`,
    ]);
    return html`<div class="media-credit"><dt>${finished(renderOrigin(origin))}</dt><dd>${links}</dd></div>`;
  });
  return markup(items);
}
