import type { Deck, Slide } from '../deck.ts';

/** A slide and the deck that it is shown, opened and drawn from. */
export interface Entry {
  readonly deck: Deck;
  readonly slide: Slide;
}

/**
 * Every slide of some decks once, however many of them hold it: from the largest deck first, which is
 * the one that has its neighbours. A slide that another deck changed under the same id is one more.
 */
export function catalogue(decks: readonly Deck[]): readonly Entry[] {
  const seen = new Set<string>();
  const entries: Entry[] = [];
  for (const deck of [...decks].sort((a, b) => b.slides.length - a.slides.length)) {
    for (const slide of deck.slides) {
      const said = JSON.stringify([slide.id, slide.title, slide.body]);
      if (seen.has(said)) continue;
      seen.add(said);
      entries.push({ deck, slide });
    }
  }
  return entries;
}

/** Where the picture of an entry's slide lies, from the site's root. */
export function picturePath({ deck, slide }: Entry): string {
  return `pictures/${deck.id}/${slide.id}.png`;
}

/** Where the picture that stands for a whole deck lies, from the site's root. */
export function cardPath({ id, slides }: Deck): string {
  // No slide's id has a line below.
  const name = slides.some((slide) => slide?.id === 'card') ? '_card' : 'card';
  return `pictures/${id}/${name}.png`;
}
