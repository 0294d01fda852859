import { type Deck, type Slide, withUniqueIds } from './deck.ts';
import { DeckError, didYouMean, type Place } from './errors.ts';

/** Just these slides, in this order. */
export function pick<Ids extends string, Picked extends Ids>(
  deck: Deck<Ids>,
  ...ids: readonly Picked[]
): Deck<Picked> {
  requireDeck(deck);
  return withUniqueIds({ ...deck, slides: ids.map((id) => find(deck, id) as Slide<Picked>) });
}

/** All but these slides. */
export function omit<Ids extends string, Omitted extends Ids>(
  deck: Deck<Ids>,
  ...ids: readonly Omitted[]
): Deck<Exclude<Ids, Omitted>> {
  requireDeck(deck);
  const omitted = new Set<string>(ids.map((id) => find(deck, id).id));
  const slides = deck.slides.filter((slide) => !omitted.has(slide.id));
  return { ...deck, slides: slides as Slide<Exclude<Ids, Omitted>>[] };
}

/** The deck with slides added behind the one with this id. */
export function insertAfter<Ids extends string, New extends string>(
  deck: Deck<Ids>,
  id: NoInfer<Ids>,
  ...slides: readonly Slide<New>[]
): Deck<Ids | New> {
  const before = find(deck, id);
  const index = deck.slides.indexOf(before);
  return withUniqueIds<Deck<Ids | New>>({
    ...deck,
    slides: [...deck.slides.slice(0, index + 1), ...slides, ...deck.slides.slice(index + 1)],
  });
}

/** The deck with another slide in the place of the one with this id. */
export function replace<Ids extends string, Id extends Ids, New extends string>(
  deck: Deck<Ids>,
  id: Id,
  slide: Slide<New>,
): Deck<Exclude<Ids, Id> | New> {
  const old = find(deck, id);
  const slides = deck.slides.map((each) => (each === old ? slide : each));
  return withUniqueIds({ ...deck, slides: slides as Slide<Exclude<Ids, Id> | New>[] });
}

/**
 * A slide with some of its parts changed; its id, and so its permalink, stays. Credits tell of a
 * change of what it says.
 */
export function adapt<Id extends string>(
  slide: Slide<Id>,
  changes: Partial<Pick<Slide, 'title' | 'body' | 'notes' | 'minutes' | 'section'>>,
): Slide<Id> {
  const says = ['title', 'body', 'notes'] as const;
  const adapted = says.some((part) => changes[part] !== undefined);
  return { ...slide, ...changes, ...(adapted ? { adapted } : {}) };
}

/**
 * One deck of the slides of several, in their order. A slide keeps the author and the licence of the
 * deck that it comes from.
 */
export function concat<Ids extends string>(
  meta: Omit<Deck, 'slides'>,
  ...decks: readonly Deck<Ids>[]
): Deck<Ids> {
  for (const deck of decks) requireDeck(deck, { deck: meta.id });
  return withUniqueIds({ ...meta, slides: decks.flatMap((deck) => credited(deck, meta)) });
}

/** The slides of a deck, with what they had from it said on themselves where the new deck differs. */
function credited<Ids extends string>(
  { author, license, slides }: Deck<Ids>,
  meta: Omit<Deck, 'slides'>,
): readonly Slide<Ids>[] {
  const facts: Pick<Slide, 'authors' | 'license'> = {
    ...(author !== undefined && author !== meta.author ? { authors: [author] } : {}),
    ...(license !== undefined && (author !== meta.author || license !== meta.license)
      ? { license }
      : {}),
  };
  if (Object.keys(facts).length === 0) return slides;
  return slides.map((slide) => ({ ...facts, ...slide }));
}

function find<Ids extends string>(deck: Deck<Ids>, id: string): Slide<Ids> {
  requireDeck(deck);
  const slide = deck.slides.find((each) => each?.id === id);
  if (slide) return slide;
  const ids = deck.slides.flatMap((each) => each?.id ?? []);
  throw new DeckError(
    `there is no slide '${id}'`,
    { deck: deck.id },
    didYouMean(id, ids, `its slides are ${ids.join(', ')}`),
  );
}

/** Types hold this, but not in JavaScript, nor where two files import one another. */
function requireDeck(deck: Deck, place: Place = { part: 'a remix' }): void {
  if (Array.isArray(deck?.slides)) return;
  const given = deck === undefined || deck === null ? String(deck) : typeof deck;
  const what = `${given === 'object' ? 'an object without slides' : given} stands where a deck is due`;
  const hint =
    "a deck is its file's default export, as in import talk from './talk.ts', and of two files that " +
    'import one another one has none yet';
  throw new DeckError(what, place, hint);
}
