import { folded, holds, wordsOf } from '../../shared/find.ts';
import type { Shelf, ShelfSlide, ShelfWords } from '../../shared/shelf.ts';

/** What a reader asks of the slides; an empty text asks for nothing. */
export interface Wish {
  readonly words: string;
  readonly topic: string;
  readonly status: string;
  /** From and to, in minutes: `1-2`, `2-`. */
  readonly minutes: string;
  readonly deck: string;
  readonly diagram: boolean;
  readonly figure: boolean;
}

export const anything: Wish = {
  words: '',
  topic: '',
  status: '',
  minutes: '',
  deck: '',
  diagram: false,
  figure: false,
};

/** All that can be found of each slide, as text to look through. */
export type Index = readonly string[];

/** Of titles and topics alone, or with the words of slides and notes. */
export function indexOf({ slides, names }: Shelf, words?: ShelfWords): Index {
  return slides.map(({ title, topic = '', introduces = [] }, index) =>
    folded(
      [title, topic, ...introduces.map((name) => names[name]), ...(words?.[index] ?? [])].join(' '),
    ),
  );
}

/** Which of the slides are as wished. */
export function search(
  slides: readonly ShelfSlide[],
  index: Index,
  wish: Wish,
): readonly boolean[] {
  const words = wordsOf(wish.words);
  const length = lengthOf(wish.minutes);
  return slides.map((slide, at) => {
    const text = index[at] ?? '';
    return (
      holds(text, words) &&
      (wish.topic === '' || slide.topic === wish.topic) &&
      (wish.status === '' || slide.status === wish.status) &&
      (wish.deck === '' || slide.decks.some(([deck]) => deck === wish.deck)) &&
      (!wish.diagram || slide.diagram === true) &&
      (!wish.figure || slide.figure === true) &&
      (!length || isWithin(slide.decks[0]?.[1] ?? null, length))
    );
  });
}

export function asksNothing(wish: Wish): boolean {
  return Object.values(wish).every((value) => value === '' || value === false);
}

type Length = readonly [from: number, to: number];

function lengthOf(text: string): Length | undefined {
  const [, from, to] = /^(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)?$/.exec(text) ?? [];
  return from === undefined ? undefined : [Number(from), Number(to ?? Number.MAX_VALUE)];
}

function isWithin(minutes: number | null, [from, to]: Length): boolean {
  return minutes !== null && minutes >= from && minutes <= to;
}
