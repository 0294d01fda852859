import type { LabelName } from '../register.ts';
import type { Proof, Ref, Sort, Statement } from './blocks.ts';
import type { Formula } from './content.ts';
import { type Tag, tag } from './passages.ts';

/** A statement by its name, if anything refers to it, and a title, such as whose it is. */
type Stated = (name?: string, title?: string) => Tag<Statement>;

const stated =
  (sort: Sort): Stated =>
  (name, title) =>
    tag((text) => ({
      kind: 'statement',
      sort,
      ...(name === undefined ? {} : { name }),
      ...(title === undefined ? {} : { title }),
      text,
    }));

/**
 * A definition, numbered over the deck, or by its sections with `numbering: 'section'` in the deck. The
 * name, in kebab-case, is what `ref` calls it by.
 *
 * @throws DeckError when the slide is rendered, if two things of the deck have one name.
 * @example
 * definition('clutch', 'Clutch')`The eggs that a bird lays at once.`
 */
export const definition: Stated = stated('definition');

/**
 * A theorem, numbered as definitions are; its title stands in brackets behind its number.
 *
 * @example
 * theorem('lack', 'Lack’s rule')`The clutch is as large as feeds most young: ${math`n^* = a / 2b`}.`
 */
export const theorem: Stated = stated('theorem');

/**
 * A lemma, numbered as definitions are.
 *
 * @example
 * lemma('share')`Each chick gets ${math`a - bn`}.`
 */
export const lemma: Stated = stated('lemma');

/**
 * A proposition, numbered as definitions are.
 *
 * @example
 * proposition('poor-years')`In poor years the clutch is smaller.`
 */
export const proposition: Stated = stated('proposition');

/**
 * A corollary, numbered as definitions are.
 *
 * @example
 * corollary()`Twice the food is twice the clutch.`
 */
export const corollary: Stated = stated('corollary');

/**
 * An example, numbered as definitions are.
 *
 * @example
 * example('swift')`A swift lays two or three eggs.`
 */
export const example: Stated = stated('example');

/**
 * A remark that is numbered, as definitions are; for one without a number there is `callout('note')`.
 *
 * @example
 * remark()`The rule says nothing of the parent's own life.`
 */
export const remark: Stated = stated('remark');

/**
 * A proof; it ends with a square. With a name it says what it proves.
 *
 * @example
 * proof('lack')`Set the derivative of ${ref('yield')} to zero.`
 */
export function proof(of?: LabelName): Tag<Proof> {
  return tag((text) => ({ kind: 'proof', ...(of === undefined ? {} : { of }), text }));
}

/**
 * An equation on a line of its own with a number, and a name that `ref` calls it by; of several lines
 * (`\begin{align} … \end{align}`) a name for each, in their order.
 *
 * @throws DeckError when the slide is rendered, if two things of the deck have one name, or there are
 * more names than numbers.
 * @example
 * equation('yield')`Y(n) = n(a - bn)`
 */
export function equation(
  ...names: readonly string[]
): (strings: TemplateStringsArray, ...values: readonly (string | number)[]) => Formula {
  return (strings, ...values) => {
    const tex = String.raw(strings, ...values).trim();
    const numbered = /^\\begin\{(?:equation|align|alignat|gather|CD|multline)\*?\}/.test(tex);
    return {
      kind: 'math',
      tex: numbered ? tex : `\\begin{equation}${tex}\\end{equation}`,
      display: true,
      ...(names.length > 0 ? { names } : {}),
    };
  };
}

/** What has a name: a statement, or an equation. */
export interface Named {
  readonly kind: 'statement' | 'math';
  readonly name?: string;
  readonly names?: readonly string[];
}

/**
 * A reference to a statement or an equation, by its name or itself: “Theorem 2”, “(3)”, a link. The
 * number is the same wherever the deck is shown. Where a remix leaves out what is meant, its title or name
 * stands there in words, and `check` says so. `npm run types` tells the compiler all names.
 *
 * @throws DeckError when the slide is rendered, if nothing has that name.
 * @example
 * html`<p>By ${ref('lack')} and equation ${ref('yield')} …</p>`
 */
export function ref(to: LabelName | Named): Ref {
  if (typeof to !== 'object' || to === null) return { kind: 'ref', to };
  return { kind: 'ref', to: to.name ?? to.names?.[0] ?? '' };
}
