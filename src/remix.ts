import type { Slots } from './content/content.ts';
import { filledAnew } from './content/project/layout.ts';
import {
  type Deck,
  type DeckFacts,
  type Entry,
  type IdOf,
  type Slide,
  slideOf,
  withUniqueIds,
} from './deck.ts';
import { DeckError, didYouMean, type Place } from './errors.ts';
import { say } from './say.ts';

/** What a remix is made of: decks, and slides with or without their minutes. */
type Part = Deck | Entry;
type IdsOf<P> = P extends Deck<infer Ids> ? Ids : IdOf<P>;

/**
 * Just these slides, in this order, as a deck of its own: its id is the source's with `-part` behind
 * it, its minutes are those of its slides, and each slide says whose it is.
 *
 * @throws DeckError if the deck has no slide of such an id, or one is picked twice.
 * @example
 * pick(talk, 'question', 'answer')
 */
export function pick<Ids extends string, Picked extends Ids>(
  deck: Deck<Ids>,
  ...ids: readonly Picked[]
): Deck<Picked> {
  requireDeck(deck);
  return withUniqueIds(
    partOf(
      deck,
      ids.map((id) => find(deck, id) as Slide<Picked>),
    ),
  );
}

/**
 * All but these slides, as a deck of its own: see `pick`.
 *
 * @throws DeckError if the deck has no slide of such an id.
 * @example
 * remix({ id: 'my-talk', title: 'My talk' }, omit(talk, 'references'), mine)
 */
export function omit<Ids extends string, Omitted extends Ids>(
  deck: Deck<Ids>,
  ...ids: readonly Omitted[]
): Deck<Exclude<Ids, Omitted>> {
  requireDeck(deck);
  const omitted = new Set<string>(ids.map((id) => find(deck, id).id));
  const slides = deck.slides.filter((slide) => !omitted.has(slide?.id));
  return partOf(deck, slides as Slide<Exclude<Ids, Omitted>>[]);
}

/**
 * The deck with slides added behind the one with this id.
 *
 * @throws DeckError if the deck has no slide of this id, or has one of a new slide's id.
 * @example
 * insertAfter(course, 'two-gaps', mine, [another, 2])
 */
export function insertAfter<Ids extends string, New extends string>(
  deck: Deck<Ids>,
  id: NoInfer<Ids>,
  ...entries: readonly Entry<New>[]
): Deck<Ids | New> {
  const before = find(deck, id);
  const index = deck.slides.indexOf(before);
  return withUniqueIds<Deck<Ids | New>>({
    ...deck,
    slides: [
      ...deck.slides.slice(0, index + 1),
      ...entries.map((entry) => slideOf(entry)),
      ...deck.slides.slice(index + 1),
    ],
  });
}

/**
 * The deck with another slide in the place of the one with this id.
 *
 * @throws DeckError if the deck has no slide of this id, or has another of the new slide's id.
 * @example
 * replace(course, 'theses', adapt(theses, { title: 'What I would ask' }))
 */
export function replace<Ids extends string, Id extends Ids, New extends string>(
  deck: Deck<Ids>,
  id: Id,
  entry: Entry<New>,
): Deck<Exclude<Ids, Id> | New> {
  const old = find(deck, id);
  const slides = deck.slides.map((each) => (each === old ? slideOf(entry) : each));
  return withUniqueIds({ ...deck, slides: slides as Slide<Exclude<Ids, Id> | New>[] });
}

/** What `adapt` may change: all but a slide's id, and whose it is. */
export type Changes = Partial<Omit<Slide, 'id' | 'authors' | 'license' | 'adapted'>> & {
  /** What fills slots of its layout anew; the others stay as they are. */
  readonly slots?: Slots['slots'];
};

/**
 * A slide with some of its parts changed; its id, and so its permalink, stays. Credits tell of a
 * change of what it says: its title, body, notes, status or sources.
 *
 * @example
 * adapt(theses, { title: 'What I would ask', layout: 'statement' })
 */
export function adapt<Id extends string>(slide: Slide<Id>, changes: Changes): Slide<Id> {
  const says = ['title', 'body', 'slots', 'notes', 'status', 'sources'] as const;
  const adapted = says.some((part) => changes[part] !== undefined);
  const { slots, ...others } = changes;
  const changed = { ...slide, ...others, ...(adapted ? { adapted } : {}) };
  return slots === undefined ? changed : { ...changed, body: filledAnew(changed, slots) };
}

/**
 * A deck of slides from several decks, and of single ones, in their order. A slide keeps the author
 * and the licence of the deck that it comes from.
 *
 * @throws DeckError if two slides share an id.
 * @example
 * export default remix(
 *   { id: 'my-course', title: 'My course', author: 'Ann' },
 *   pick(talk, 'question', 'answer'),
 *   [mine, 2],
 * );
 */
export function remix<const Parts extends readonly Part[]>(
  facts: DeckFacts,
  ...parts: Parts
): Deck<IdsOf<Parts[number]>> {
  const slides: readonly Slide[] = parts.flatMap((part) => slidesOf(part, facts));
  return withUniqueIds({ ...facts, slides } as Deck<IdsOf<Parts[number]>>);
}

/**
 * Another name of `remix`, for decks alone.
 *
 * @throws DeckError if two slides share an id.
 * @example
 * concat({ id: 'both', title: 'Both' }, lightning, seminar)
 */
export function concat<Ids extends string>(
  facts: DeckFacts,
  ...decks: readonly Deck<Ids>[]
): Deck<Ids> {
  for (const deck of decks) requireDeck(deck, { deck: facts.id });
  return remix(facts, ...decks);
}

function slidesOf(part: Part, facts: DeckFacts): readonly Slide[] {
  if (isSlide(part)) return [slideOf(part)];
  requireDeck(part, { deck: facts.id });
  return credited(part, facts);
}

function isSlide(part: Part): part is Entry {
  return Array.isArray(part) || (typeof part === 'object' && part !== null && 'body' in part);
}

/** Some slides of a deck as another deck: it is no longer its author's whole talk, its slides are theirs. */
function partOf<Ids extends string>(deck: Deck, slides: readonly Slide<Ids>[]): Deck<Ids> {
  const { author, license, minutes, ...facts } = deck;
  const times = slides.map((slide) => slide?.minutes);
  const known = times.length > 0 && times.every((time) => typeof time === 'number');
  const total = known ? times.reduce((sum, time) => sum + time, 0) : undefined;
  return {
    ...facts,
    id: deck.id.endsWith('-part') ? deck.id : `${deck.id}-part`,
    slides: credited({ ...deck, slides }, {}),
    ...(total === undefined ? {} : { minutes: Math.round(total * 100) / 100 }),
  };
}

/** The slides of a deck, each with what it had from its deck and another one would say otherwise. */
function credited<Ids extends string>(
  { author, license, slides }: Deck<Ids>,
  other: Pick<Deck, 'author' | 'license'>,
): readonly Slide<Ids>[] {
  const facts: Pick<Slide, 'authors' | 'license'> = {
    ...(author !== undefined && author !== other.author ? { authors: [author] } : {}),
    ...(license !== undefined && (author !== other.author || license !== other.license)
      ? { license }
      : {}),
  };
  if (Object.keys(facts).length === 0) return slides;
  return slides.map((slide) => (slide ? { ...facts, ...slide } : slide));
}

function find<Ids extends string>(deck: Deck<Ids>, id: string): Slide<Ids> {
  requireDeck(deck);
  const slide = deck.slides.find((each) => each?.id === id);
  if (slide) return slide;
  const ids = deck.slides.flatMap((each) => each?.id ?? []);
  throw new DeckError(
    say`there is no slide '${id}'`,
    { deck: deck.id },
    didYouMean(id, ids, say`its slides are ${ids.join(', ')}`),
  );
}

/** Types hold this, but not in JavaScript, nor where two files import one another. */
function requireDeck(deck: Deck, place: Place = { part: say`a remix` }): void {
  if (Array.isArray(deck?.slides)) return;
  const given = deck === undefined || deck === null ? String(deck) : typeof deck;
  const what = say`${given === 'object' ? say`an object without slides` : given} is not a deck`;
  const hint = say`a deck is its file's default export, as in import talk from './talk.ts', and of two files that import one another, one has none yet`;
  throw new DeckError(what, place, hint);
}
