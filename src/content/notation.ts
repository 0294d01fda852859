import type { RoleName } from '../register.ts';

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
}

/** The registry of symbols and terms: text, formulas and diagrams take colour, shape and name from it. */
export type Notation = Readonly<Record<string, NotationEntry>>;

/**
 * Types a registry; its keys stay literal.
 *
 * @example
 * export default defineNotation({
 *   score: { tex: 'S', name: 'score', meaning: 'what we measure', role: 'base' },
 *   proxy: { name: 'proxy', meaning: 'what we measure in the place of what we want', role: 'mesa' },
 * });
 */
export function defineNotation<const N extends Notation>(notation: N): N {
  return notation;
}
