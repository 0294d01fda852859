/**
 * Parts of a text that are more than markup: what has a number, a place of its own on the slide, or a
 * word of the kit. They hold other content.
 */

/** A remark at the foot of the slide, called by a number in the text. */
export interface Footnote {
  readonly kind: 'footnote';
  readonly text: unknown;
}

/** A remark beside the text. */
export interface Margin {
  readonly kind: 'margin';
  readonly text: unknown;
}

/** Two or three columns, as wide as their share. */
export interface Columns {
  readonly kind: 'columns';
  readonly columns: readonly unknown[];
  /** A share for each column; all the same if not given. */
  readonly ratio?: readonly number[];
}

/** What a callout is; each has a mark of its own and a word. */
export const tones = ['note', 'tip', 'warning'] as const;

/** What a callout is. */
export type Tone = (typeof tones)[number];

/** A box that stands out of the text. */
export interface Callout {
  readonly kind: 'callout';
  readonly tone: Tone;
  readonly title?: string;
  readonly text: unknown;
}

/** Whose words a quotation has. */
export interface Quoted {
  readonly author: string;
  /** Where they stand: a title, or a `cite(…)`. */
  readonly source?: unknown;
  readonly year?: number | string;
  /** A picture of the author. */
  readonly face?: unknown;
}

/** Somebody's words, with whose they are. */
export interface Quotation extends Quoted {
  readonly kind: 'quotation';
  readonly text: unknown;
}

/** What is stated and numbered, each sort by itself. */
export const sorts = [
  'definition',
  'theorem',
  'lemma',
  'proposition',
  'corollary',
  'example',
  'remark',
] as const;

/** What is stated and numbered. */
export type Sort = (typeof sorts)[number];

/** A definition, a theorem or the like, with a number and perhaps a name to refer to it. */
export interface Statement {
  readonly kind: 'statement';
  readonly sort: Sort;
  readonly name?: string;
  readonly title?: string;
  readonly text: unknown;
}

/** A proof, of a statement with a name if it is given. */
export interface Proof {
  readonly kind: 'proof';
  readonly of?: string;
  readonly text: unknown;
}

/** A reference to a statement or an equation by its name: its number, wherever it stands. */
export interface Ref {
  readonly kind: 'ref';
  readonly to: string;
}

/** A list whose items come one by one. */
export interface Steps {
  readonly kind: 'steps';
  readonly numbered: boolean;
  readonly items: readonly unknown[];
}

/** Text as large as its box lets it be, within limits. */
export interface Fit {
  readonly kind: 'fit';
  /** The least and the largest size, in px of a slide. */
  readonly min: number;
  readonly max: number;
  readonly text: unknown;
}

export type Block =
  | Footnote
  | Margin
  | Columns
  | Callout
  | Quotation
  | Statement
  | Proof
  | Ref
  | Steps
  | Fit;

const parts: {
  readonly [K in Block['kind']]: (block: Extract<Block, { kind: K }>) => readonly unknown[];
} = {
  footnote: ({ text }) => [text],
  margin: ({ text }) => [text],
  columns: ({ columns }) => columns,
  callout: ({ title, text }) => [title ?? null, text],
  quotation: ({ face, text, author, source }) => [face ?? null, text, author, source ?? null],
  statement: ({ title, text }) => [title ?? null, text],
  proof: ({ text }) => [text],
  ref: () => [],
  steps: ({ items }) => items,
  fit: ({ text }) => [text],
};

export const blockKinds = Object.keys(parts) as readonly Block['kind'][];

export function isBlock(content: { readonly kind: string }): content is Block {
  return Object.hasOwn(parts, content.kind);
}

/** What stands in a block, in reading order. */
export function partsOfBlock(block: Block): readonly unknown[] {
  const read = parts[block.kind] as (block: Block) => readonly unknown[];
  return read(block);
}
