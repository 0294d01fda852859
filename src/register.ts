/**
 * What a project's slides may name, so that the compiler knows: a project declares it once, in
 * `slides/register.d.ts`, which `mesa-deck types` writes. What is not declared takes any text, and is
 * checked when the deck is built.
 *
 * @example
 * import type notation from './notation.ts';
 * declare module 'mesa-deck' {
 *   interface Register {
 *     notation: typeof notation;
 *     references: 'doe2024' | 'roe2025';
 *     themes: 'course' | 'plain';
 *     labels: 'lack' | 'yield';
 *     layouts: { 'two-cards': 'left' | 'right' | 'below?' };
 *   }
 *   interface RoleRegister { predator: true; prey: true }
 * }
 */
// biome-ignore lint/suspicious/noEmptyInterface: a project fills it.
export interface Register {}

/** The roles that slides and notation may name: apart, since the notation is a part of the register. */
// biome-ignore lint/suspicious/noEmptyInterface: a project fills it.
export interface RoleRegister {}

type Registered<Key extends string, None> =
  Register extends Readonly<Record<Key, infer Names>> ? Names : None;

/** A symbol or term of the notation. */
export type SymbolName = Register extends { readonly notation: infer Own }
  ? (keyof Own & string) | Registered<'symbols', never>
  : Registered<'symbols', string>;

/** The id of an entry of the references. */
export type ReferenceId = Registered<'references', string>;

/** A theme, by its file's name without `.css`. */
export type ThemeName = Registered<'themes', string>;

/** A role of the project, or of a package that its slides come from. */
export type RoleName = [keyof RoleRegister] extends [never] ? string : keyof RoleRegister & string;

/** The layouts of the project and of its packages, each with the slots that it has. */
export type OwnLayouts = Register extends { readonly layouts: infer Own }
  ? Own
  : Record<never, never>;

/** Whether the project has declared its layouts; if not, any name goes. */
export type KnowsLayouts = Register extends { readonly layouts: unknown } ? true : false;

/** The name of a statement or an equation, for `ref`. */
export type LabelName = Registered<'labels', string>;
