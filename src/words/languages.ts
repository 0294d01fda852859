import type { Sentences } from '../say.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { he } from './he.ts';
import { ja } from './ja.ts';
import { type Group, type Message, type Pack, tagsFor, type Word, wordFrom } from './message.ts';

/** Words of a language by their groups and names; one that nobody can say is null. */
type Words = Readonly<Record<string, Readonly<Record<string, Message | null>>>>;

/** The languages that the interface speaks. One more is a file, and a name here. */
const written: Readonly<Record<string, Words>> = { en, de, he, ja };

/** What a project says in a language of its own, or otherwise than the kit does. */
export interface OwnLanguage {
  readonly words: Words;
  /** What is said at the terminal. */
  readonly said: Sentences;
}

/** The languages of a project by their tags. */
export type OwnLanguages = ReadonlyMap<string, OwnLanguage>;

/** All that the interface can say where some project is shown. */
export interface Languages {
  /** The words of the interface in a language, with all of its groups; English where none are known. */
  readonly wordIn: (lang?: string) => Word;
  /** Some groups of a language's words, for a page. */
  readonly packOf: (lang: string | undefined, groups: readonly Group[]) => Pack;
  /** All that the interface may say in some languages, with plain English left out, whose letters every font has. */
  readonly lettersOf: (langs: readonly (string | undefined)[]) => string;
}

/** Whether the kit has words of a language by itself. */
export function isWritten(lang: string): boolean {
  return tagsFor(lang).some((tag) => Object.hasOwn(written, tag));
}

/** The languages of the kit with those of a project beside or over them. */
export function languagesWith(own: OwnLanguages = new Map()): Languages {
  // By what decks call their language: a few, though what is none may be among them.
  const known = new Map<string | undefined, Word>();
  const packs = new Map<string, Pack['words']>();
  const tablesFor = (lang: string) => {
    const tags = tagsFor(lang);
    const ours = tags.map((tag) => (Object.hasOwn(written, tag) ? written[tag] : undefined));
    const all = [...tags.map((tag) => own.get(tag)?.words), ...ours];
    return all.filter((words) => words !== undefined);
  };
  const spokenIn = (lang = 'en') => (tablesFor(lang).length > 0 ? lang : 'en');
  const wordsIn = (spoken: string) => {
    const words = packs.get(spoken) ?? inOrder([...tablesFor(spoken), en]);
    packs.set(spoken, words);
    return words;
  };
  const isPlain = (lang: string) =>
    tagsFor(lang).at(-1) === 'en' && !tagsFor(lang).some((tag) => own.has(tag));
  return {
    wordIn(lang) {
      const found = known.get(lang);
      if (found) return found;
      const spoken = spokenIn(lang);
      const word = wordFrom({ lang: spoken, words: wordsIn(spoken) });
      known.set(lang, word);
      return word;
    },
    packOf(lang, groups) {
      const spoken = spokenIn(lang);
      const all = wordsIn(spoken);
      return {
        lang: spoken,
        words: Object.fromEntries(groups.map((group) => [group, all[group]])),
      };
    },
    lettersOf(langs) {
      const tags = new Set(langs.map(spokenIn).filter((lang) => !isPlain(lang)));
      // How formulas are said is never shown.
      const shown = (tag: string) => JSON.stringify({ ...wordsIn(tag), formula: {} });
      return [...tags].map(shown).join('');
    },
  };
}

/** Those of the kit alone. */
export const kitLanguages = languagesWith();

/** Each word from the first language that has it. */
function inOrder(tables: readonly Words[]): Pack['words'] {
  const groups = Object.entries<Readonly<Record<string, Message>>>(en).map(([group, english]) => [
    group,
    Object.fromEntries(
      Object.entries(english).map(([name, word]) => {
        const found = tables.map((words) => words[group]?.[name]);
        return [name, found.find((each) => each !== undefined && each !== null) ?? word];
      }),
    ),
  ]);
  return Object.fromEntries(groups) as Pack['words'];
}
