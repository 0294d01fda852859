import type { Deck, Slide } from '../deck.ts';
import { isShelved } from './pages/languages.ts';

/** A slide and the deck that it is shown, opened and drawn from. */
export interface Entry {
  readonly deck: Deck;
  readonly slide: Slide;
}

/**
 * Every slide of some decks once, however many of them hold it: from the largest deck first, which is
 * the one that has its neighbours. A slide that another deck changed under the same id is one more; a
 * translation is where its original is.
 */
export function catalogue(decks: readonly Deck[]): readonly Entry[] {
  const byId = new Map<string, Entry[]>();
  const entries: Entry[] = [];
  const shelved = decks.filter((deck) => isShelved(deck, decks));
  for (const deck of shelved.sort((a, b) => b.slides.length - a.slides.length)) {
    for (const slide of deck.slides) {
      // While a file is being written, its list may hold values that are not slides yet.
      if (typeof slide?.id !== 'string' || typeof slide.title !== 'string') continue;
      const twins = byId.get(slide.id) ?? [];
      if (twins.some((each) => sameSlide(each.slide, slide))) continue;
      const entry = { deck, slide };
      byId.set(slide.id, [...twins, entry]);
      entries.push(entry);
    }
  }
  return entries;
}

/** Whether two slides show the same under the same address. */
export function sameSlide(a: Slide, b: Slide): boolean {
  if (a.id !== b.id || a.title !== b.title) return false;
  return a.body === b.body || said(a) === said(b);
}

/** What a slide says; a figure that can't be drawn makes it one of its own. */
function said({ body }: Slide): unknown {
  try {
    return JSON.stringify(body);
  } catch {
    return body;
  }
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
