import type { Deck } from '../../deck.ts';
import type { Word } from '../../words/message.ts';

/** The parts of a deck, in the order in which they begin. */
export function sectionsOf({ slides }: Pick<Deck, 'slides'>): readonly string[] {
  return [...new Set(slides.flatMap(({ section, appendix }) => (appendix ? [] : (section ?? []))))];
}

/**
 * What lists of slides call the part that each slide is in, by its id: with its number where the deck numbers
 * them, and where it names none, the appendix.
 */
export function partNames(
  deck: Pick<Deck, 'slides' | 'sectionNumbers'>,
  word: Word,
): ReadonlyMap<string, string> {
  const sections = sectionsOf(deck);
  const names = new Map<string, string>();
  for (const { id, section, appendix } of deck.slides) {
    const number = section === undefined ? 0 : sections.indexOf(section) + 1;
    const name = section ?? (appendix ? word('slide.appendix') : undefined);
    if (name === undefined) continue;
    names.set(id, deck.sectionNumbers && number > 0 ? `${number} ${name}` : name);
  }
  return names;
}

/** The numbers of slides by their ids, and how many count: those of the appendix begin with a letter. */
export function numbersOf({ slides }: Pick<Deck, 'slides'>): {
  readonly count: number;
  readonly numbers: ReadonlyMap<string, string>;
} {
  let [count, behind] = [0, 0];
  const numbers = new Map<string, string>();
  for (const { id, appendix } of slides) {
    if (appendix) behind += 1;
    else count += 1;
    numbers.set(id, appendix ? `A${behind}` : String(count));
  }
  return { count, numbers };
}
