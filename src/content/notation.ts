import { DeckError, didYouMean } from '../errors.ts';
import type { RoleName } from '../register.ts';
import { say } from '../say.ts';

/**
 * The roles that a talk must keep apart, and what is of none: wherever a thing of a role shows, in
 * text, formulas, diagrams and pictures, it has the role's colour, shape and line. What they are is
 * the talk's to say; without `slides/roles.ts` they are called base and mesa.
 */
export type Role = RoleName | 'neutral';

/** One symbol or term of the talk: how it is set, what it is called and whose it is. */
export interface NotationEntry {
  /**
   * TeX, with `#1` … for arguments; the macro's name is the entry's key, so `Obase` is `\Obase`.
   * An entry without it is a term: it has a name and a meaning, and stands in the glossary.
   */
  readonly tex?: string;
  /** Its name in a sentence. */
  readonly name: string;
  /** One line of explanation for the glossary. */
  readonly meaning: string;
  readonly role: Role;
  /** The same in other languages, by their tags; `defineNotation` puts it here. */
  readonly in?: Readonly<Record<string, Named>>;
}

/** What a symbol or term is called in another language. */
export type Named = Pick<NotationEntry, 'name' | 'meaning'>;

/** The registry of symbols and terms: text, formulas and diagrams take colour, shape and name from it. */
export type Notation = Readonly<Record<string, NotationEntry>>;

/**
 * Types a registry; its keys stay literal. What its entries are called in other languages stands by their
 * tags behind it, and an entry that one leaves out has its own name there.
 *
 * @throws DeckError if a language names what the registry does not have.
 * @example
 * export default defineNotation({
 *   score: { tex: 'S', name: 'score', meaning: 'what we measure', role: 'base' },
 *   proxy: { name: 'proxy', meaning: 'what we measure in the place of what we want', role: 'mesa' },
 * });
 * @example
 * defineNotation(
 *   { score: { tex: 'S', name: 'score', meaning: 'what we measure', role: 'base' } },
 *   { de: { score: { name: 'Punktzahl', meaning: 'was wir messen' } } },
 * );
 */
export function defineNotation<const N extends Notation>(
  notation: N,
  languages: Readonly<Record<string, { readonly [Key in keyof N]?: Named }>> = {},
): N {
  const entries = { ...notation } as Record<string, NotationEntry>;
  for (const [lang, names] of Object.entries(languages)) {
    for (const [key, named] of Object.entries<Named | undefined>(names)) {
      const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
      if (!entry) {
        const hint = didYouMean(key, Object.keys(entries), say`name it in the notation first`);
        throw new DeckError(say`the notation has no '${key}' to name in '${lang}'`, {}, hint);
      }
      if (named) entries[key] = { ...entry, in: { ...entry.in, [lang]: named } };
    }
  }
  return entries as N;
}

/** The registry as a language has it: of a tag, `de-AT`, or else of its language, `de`. */
export function notationIn(notation: Notation, lang = 'en'): Notation {
  const [language = lang] = lang.split('-');
  const entries = Object.entries(notation).map(([key, entry]) => {
    return [key, { ...entry, ...(entry.in?.[lang] ?? entry.in?.[language]) }] as const;
  });
  return Object.fromEntries(entries);
}
