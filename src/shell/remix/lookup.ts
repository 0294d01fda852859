import type { Shelf, ShelfDeck, ShelfSlide } from '../../shared/shelf.ts';

/** A slide as one deck has it. */
export interface Pick {
  /** What links and trays call it: its id, or `deck:id` where the id alone would mean another. */
  readonly ref: string;
  readonly slide: ShelfSlide;
  readonly deck: string;
  readonly minutes?: number | undefined;
}

/** The slides of a shelf, by the names that links and trays use. */
export interface Lookup {
  readonly shelf: Shelf;
  /** `a-slide`, or `a-deck:a-slide`. */
  find(ref: string): Pick | undefined;
  /** All slides of a deck. */
  all(deck: string): readonly Pick[];
  /** The slides that introduce a symbol or a term. */
  introducing(name: string): readonly ShelfSlide[];
}

/** The id of the slide that a reference names, whatever its deck. */
export function idOf(ref: string): string {
  return ref.slice(ref.indexOf(':') + 1);
}

export function lookupOf(shelf: Shelf): Lookup {
  const byId = new Map<string, ShelfSlide[]>();
  for (const slide of shelf.slides) {
    byId.set(slide.id, [...(byId.get(slide.id) ?? []), slide]);
  }
  const decks = new Map<string, ShelfDeck>(shelf.decks.map((deck) => [deck.id, deck]));
  const find = (ref: string): Pick | undefined => {
    const id = idOf(ref);
    const twins = byId.get(id) ?? [];
    const asked = ref.includes(':') ? ref.slice(0, ref.indexOf(':')) : undefined;
    for (const slide of twins) {
      const held = slide.decks.find(([deck]) => asked === undefined || deck === asked);
      if (held) return pickOf(slide, held, twins[0]);
    }
    return undefined;
  };
  const all = (id: string) =>
    (decks.get(id)?.slides ?? []).flatMap((slide) => find(`${id}:${slide}`) ?? []);
  const introducers = new Map<string, ShelfSlide[]>();
  for (const slide of shelf.slides) {
    for (const name of slide.introduces ?? []) {
      introducers.set(name, [...(introducers.get(name) ?? []), slide]);
    }
  }
  const introducing = (name: string) => introducers.get(name) ?? [];
  return { shelf, find, all, introducing };
}

/** `first` is what the id alone means. */
function pickOf(
  slide: ShelfSlide,
  [deck, minutes]: ShelfSlide['decks'][number],
  first: ShelfSlide | undefined,
): Pick {
  const usual = slide === first && minutes === (first.decks[0]?.[1] ?? null);
  return {
    ref: usual ? slide.id : `${deck}:${slide.id}`,
    slide,
    deck: usual ? (slide.decks[0]?.[0] ?? deck) : deck,
    minutes: minutes ?? undefined,
  };
}
