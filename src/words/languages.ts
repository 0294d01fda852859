import { de } from './de.ts';
import { en } from './en.ts';
import { he } from './he.ts';
import { ja } from './ja.ts';
import { type Group, type Message, type Pack, type Word, wordFrom } from './message.ts';

/** The languages that the interface speaks. One more is a file, and a line here. */
const written = { de, he, ja };
const languages: Readonly<Record<string, Pack['words']>> = {
  en,
  ...Object.fromEntries(Object.entries(written).map(([tag, words]) => [tag, completed(words)])),
};

/** With the English word for each that is marked to be translated. */
function completed(words: Readonly<Record<string, Readonly<Record<string, Message | null>>>>) {
  const groups = Object.entries<Readonly<Record<string, Message>>>(en).map(([group, english]) => [
    group,
    Object.fromEntries(
      Object.entries(english).map(([name, word]) => [name, words[group]?.[name] ?? word]),
    ),
  ]);
  return Object.fromEntries(groups) as Pack['words'];
}

/** The language of the interface in a deck of some language: its own, or English. */
export function spokenIn(lang = 'en'): string {
  try {
    const { language } = new Intl.Locale(lang);
    return Object.hasOwn(languages, language) ? lang : 'en';
  } catch {
    // What is no language is told where it is written.
    return 'en';
  }
}

/** By what decks call their language: a few, though what is none may be among them. */
const known = new Map<string | undefined, Word>();

/** The words of the interface in a language, with all of its groups. */
export function wordIn(lang?: string): Word {
  const found = known.get(lang);
  if (found) return found;
  const spoken = spokenIn(lang);
  const word = wordFrom({ lang: spoken, words: wordsIn(spoken) });
  known.set(lang, word);
  return word;
}

/** Some groups of a language's words, for a page. */
export function packOf(lang: string | undefined, groups: readonly Group[]): Pack {
  const spoken = spokenIn(lang);
  const all = wordsIn(spoken);
  return { lang: spoken, words: Object.fromEntries(groups.map((group) => [group, all[group]])) };
}

/** All that the interface may say in some languages, with English left out, whose letters every font has. */
export function lettersOf(langs: readonly (string | undefined)[]): string {
  const tags = new Set(langs.map((lang) => new Intl.Locale(spokenIn(lang)).language));
  tags.delete('en');
  // How formulas are said is never shown.
  const shown = (tag: string) => JSON.stringify({ ...wordsIn(tag), formula: {} });
  return [...tags].map(shown).join('');
}

function wordsIn(spoken: string): Pack['words'] {
  return languages[new Intl.Locale(spoken).language] ?? en;
}
