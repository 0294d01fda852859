import { isContent, type Slots, type Value } from '../content.ts';

/** The slots that a slide has to fill: those whose names end in no question mark. */
export type Needed<Slot extends string> = Slot extends `${string}?` ? never : Slot;

/** The slots that a slide may leave empty, without the question mark. */
export type Spare<Slot extends string> = Slot extends `${infer Name}?` ? Name : never;

/** What fills the slots of a layout. */
export type Filled<Slot extends string> = {
  readonly [Name in Needed<Slot>]: Value;
} & { readonly [Name in Spare<Slot>]?: Value };

/** What a slide says for the slots of a layout; the one that is called `body` is the slide's body. */
export type Fills<Name, Slot extends string> = {
  readonly layout: Name;
} & ('body' extends Needed<Slot>
  ? { readonly body: Value }
  : { readonly body?: 'body' extends Spare<Slot> ? Value : never }) &
  ([Exclude<Needed<Slot>, 'body'>] extends [never]
    ? { readonly slots?: Filled<Exclude<Slot, 'body' | 'body?'>> }
    : { readonly slots: Filled<Exclude<Slot, 'body' | 'body?'>> });

/** A way to lay out slides: its slots, and what it makes of what fills them. */
export interface LayoutDefinition<Slot extends string = string> {
  /** Names of slots; one that ends in a question mark may be left empty: `['left', 'right', 'below?']`. */
  readonly slots: readonly Slot[];
  /** The body of a slide; a slot that is left empty is `null`. Pure: slots in, content out. */
  readonly body: (slots: { readonly [Name in Needed<Slot> | Spare<Slot>]: Value }) => Value;
}

/**
 * A layout of your own: the default export of `slides/layouts/<name>.ts`. How it looks stands beside it, in
 * `<name>.css`, under the class `layout-<name>`. A slide names it and fills its slots; a slot that is called
 * `body` is the slide's body.
 *
 * @example
 * export default defineLayout({
 *   slots: ['left', 'right', 'below?'],
 *   body: ({ left, right, below }) => html`
 *     <div class="card">${left}</div>
 *     <div class="card">${right}</div>
 *     ${below && html`<footer>${below}</footer>`}`,
 * });
 */
export function defineLayout<const Slot extends string>(
  layout: LayoutDefinition<Slot>,
): LayoutDefinition<Slot> {
  return layout;
}

/** The name of a slot without its question mark, and whether it may be left empty. */
export function slotOf(written: string): { readonly name: string; readonly isSpare: boolean } {
  const isSpare = written.endsWith('?');
  return { name: isSpare ? written.slice(0, -1) : written, isSpare };
}

/** The body of a slide of which some slots are filled anew, and the others stay as they are. */
export function filledAnew(
  { body, layout = 'content' }: { readonly body: Value; readonly layout?: string },
  changes: Slots['slots'],
): Slots {
  const before = isContent(body) && body.kind === 'slots' ? body.slots : {};
  return { kind: 'slots', layout, slots: { ...before, ...changes } };
}
