import type { Deck } from 'mesa-deck';
import complete from '../../slides/decks/complete.ts';
import gallery from '../../slides/decks/gallery.ts';
import lightning from '../../slides/decks/lightning.ts';
import lightningDe from '../../slides/decks/lightning-de.ts';
import seminar from '../../slides/decks/seminar.ts';
import talk from '../../slides/decks/talk.ts';

/** The decks that are given as talks. */
export const talks: readonly Deck[] = [lightning, talk, seminar];

/** Every deck of this repository; `complete` has every slide. */
export const decks: readonly Deck[] = [...talks, complete, gallery];

/** The same in other languages. */
export const translations: readonly Deck[] = [lightningDe];

/**
 * The slides of a deck that no earlier one shows: a slide that looks the same is looked at once.
 * Lists are another in every deck.
 */
export function newSlides(deck: Deck): Deck['slides'] {
  const earlier = decks.slice(0, decks.indexOf(deck)).flatMap(({ slides }) => slides);
  const seen = new Set(earlier.map(({ body }) => body));
  return deck.slides.filter(({ body, layout }) => layout === 'references' || !seen.has(body));
}
