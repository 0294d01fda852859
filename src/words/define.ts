import type { Sentences } from '../say.ts';
import type { Blanks, English, Message, Plural } from './message.ts';

/** Words of the interface in a language, all or some, by their groups and names; null stays English. */
export interface OwnWords {
  readonly [group: string]: Readonly<Record<string, Message | null>> | Sentences | undefined;
  /** What is said at the terminal, by the English sentences with their blanks numbered. */
  readonly said?: Sentences;
}

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

type Fitting<M, Theirs> = Theirs extends null
  ? null
  : (M extends string ? string : Plural) &
      (Same<Blanks<M>, Blanks<Theirs>> extends true
        ? unknown
        : { readonly 'has other blanks than in English': Blanks<M> });

/** What words have to be to stand for those in English; a name that English does not have is never one. */
export type FittingWords<W> = {
  readonly [G in keyof W]: G extends 'said'
    ? Sentences
    : G extends keyof English
      ? {
          readonly [Name in keyof W[G]]: Name extends keyof English[G]
            ? Fitting<English[G][Name], W[G][Name]>
            : never;
        }
      : never;
};

/**
 * The words of the interface in a language that the kit does not speak, or some of them otherwise than the kit says
 * them: the default export of `words/<tag>.ts` in a project, as `words/fr.ts` for decks with `lang: 'fr'`. A sentence
 * keeps its blanks in braces; what depends on a number has a form for each plural category of the language. A word
 * that is null, or not there, is said in English, or as the kit has it. `mesa-deck new --words fr` writes the file
 * with all words to be said. What is wrong in it the dev server, the build and the doctor tell, and say the word in
 * English.
 *
 * @example
 * export default defineWords({
 *   pages: { print: 'Imprimer', slides: 'Diapositives' },
 *   common: { slides: { one: '{count} diapo', many: '{count} de diapos', other: '{count} diapos' } },
 * });
 */
export function defineWords<const W extends OwnWords>(words: W & FittingWords<W>): W {
  return words;
}
