import type { Deck } from '../../deck.ts';
import { cardPath, catalogue } from '../../render/catalogue.ts';
import type { Social } from '../../render/pages/social.ts';
import type { Languages } from '../../words/languages.ts';

/** What of a site decides how links to it look. */
interface Place {
  /** Whether decks have cards. */
  readonly pictures: boolean;
  /** The address that a page or file will have, by its path from the site's root, if it is known. */
  readonly address?: ((path: string) => string) | undefined;
}

/** How a link to a deck looks. */
export function deckSocial(deck: Deck, place: Place, languages: Languages): Social {
  return {
    title: deck.title,
    description: deck.description,
    url: place.address?.(`${deck.id}/`),
    image: imageOf(deck, '../', place, languages),
  };
}

/** How a link to the shelf looks: with the card of the deck that has most slides. */
export function shelfSocial(
  title: string,
  decks: readonly Deck[],
  place: Place,
  languages: Languages,
): Social {
  const [largest] = catalogue(decks);
  return {
    title,
    description: decks.map(({ title }) => title).join(' · ') || undefined,
    url: place.address?.(''),
    image: largest && imageOf(largest.deck, '', place, languages),
  };
}

function imageOf(
  deck: Deck,
  toRoot: string,
  { pictures, address }: Place,
  languages: Languages,
): Social['image'] {
  if (!pictures) return undefined;
  const path = cardPath(deck);
  // Crawlers want a whole address; where it is not known, some read one from the page.
  return {
    address: address ? address(path) : toRoot + path,
    alt: languages.wordIn(deck.lang)('pages.card', deck),
  };
}
