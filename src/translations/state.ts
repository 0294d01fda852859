import { isContent } from '../content/content.ts';
import type { Deck, Slide } from '../deck.ts';
import { textOf } from '../plan/text.ts';
import { markOf } from './mark.ts';

/** How far the translation of a slide is. */
export type State =
  /** It is not begun: the slide is shown in its original's language. */
  | 'missing'
  /** It does not say what it was made of. */
  | 'unmarked'
  /** Its original says something else since. */
  | 'older'
  | 'current';

export interface SlideState {
  /** As the translated deck shows it. */
  readonly slide: Slide;
  readonly original: Slide;
  readonly state: State;
  /** The mark of the original as it is now. */
  readonly mark: string;
}

/** How far each slide of a deck's translation is; its original is that of the same id. */
export function statesOf(deck: Deck, original: Deck): readonly SlideState[] {
  const originals = new Map(original.slides.map((slide) => [slide.id, slide]));
  return deck.slides.flatMap((slide) => {
    const theirs = originals.get(slide.id);
    // What only the translation has is its own.
    if (!theirs) return [];
    const mark = markOf(theirs);
    return [{ slide, original: theirs, state: stateOf(slide, mark), mark }];
  });
}

function stateOf({ translates }: Slide, mark: string): State {
  if (!translates) return 'missing';
  if (translates.of === undefined) return 'unmarked';
  return translates.of === mark ? 'current' : 'older';
}

/** What of a slide's translation is still its original's: words that nobody has said in the other language. */
export function untranslatedParts({ slide, original }: SlideState): readonly string[] {
  return [
    ...(isTheirs(slide, original) && says(slide.body) ? ['body'] : []),
    ...(says(original.notes ?? null) && isForeign(slide, original) ? ['notes'] : []),
  ];
}

/** Whether the body is the original's, or what fills the slot of that name. */
function isTheirs(slide: Slide, original: Slide): boolean {
  const [ours, theirs] = [slotsOf(slide)['body'], slotsOf(original)['body']];
  return slide.body === original.body || (ours !== undefined && ours === theirs);
}

/** The slots of its layout that are still filled with its original's words. */
export function untranslatedSlots({ slide, original }: SlideState): readonly string[] {
  const [ours, theirs] = [slotsOf(slide), slotsOf(original)];
  // The body is asked for by itself.
  return Object.keys(ours).filter(
    (name) => name !== 'body' && ours[name] === theirs[name] && says(ours[name]),
  );
}

function slotsOf({ body }: Slide): Readonly<Record<string, unknown>> {
  return isContent(body) && body.kind === 'slots' ? body.slots : {};
}

function says(value: unknown): boolean {
  return /\p{L}/u.test(textOf(value));
}

/** Whether the notes are those of the original, which `translate` wraps. */
function isForeign({ notes }: Slide, original: Slide): boolean {
  if (notes === original.notes) return true;
  return isContent(notes) && notes.kind === 'html' && notes.values.at(-1) === original.notes;
}
