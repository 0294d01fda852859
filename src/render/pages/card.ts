import { html } from '../../content/templates.ts';
import type { Deck, Slide } from '../../deck.ts';

/**
 * A deck of one slide that stands for a whole one where somebody links to it: the deck's title slide
 * with the name of the deck, or a title slide made of its name and description.
 */
export function cardOf(deck: Deck): Deck {
  const [first] = deck.slides;
  const own = first?.layout === 'title' ? first : undefined;
  const slide: Slide = {
    id: own?.id ?? 'card',
    title: deck.title,
    layout: 'title',
    body: own?.body ?? html`<p class="lead">${deck.description ?? deck.author ?? ''}</p>`,
  };
  return { ...deck, slides: [slide] };
}
