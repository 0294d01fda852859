import type {
  Callout,
  Columns,
  Fit,
  Footnote,
  Margin,
  Quotation,
  Quoted,
  Steps,
  Tone,
} from './blocks.ts';
import type { Value } from './content.ts';
import { html } from './templates.ts';

/** Makes content of a template, or of content that is made already. */
export interface Tag<Made> {
  (strings: TemplateStringsArray, ...values: readonly Value[]): Made;
  (text: Value): Made;
}

/** What a tag was called with, as content. */
export function written(first: TemplateStringsArray | Value, values: readonly Value[]): Value {
  const isTemplate = Array.isArray(first) && 'raw' in first;
  return isTemplate ? html(first as unknown as TemplateStringsArray, ...values) : (first as Value);
}

/** A tag that hands on what it was called with. */
export function tag<Made>(make: (text: Value) => Made): Tag<Made> {
  return (first: TemplateStringsArray | Value, ...values: readonly Value[]) =>
    make(written(first, values));
}

/**
 * A footnote: a number in the text, and the note at the foot of the slide. Each slide counts its own;
 * in a handout that is an article they end their part, numbered together with what is cited.
 *
 * @throws DeckError when the slide is rendered, if the note has no text.
 * @example
 * html`<p>Terns fly from pole to pole.${footnote`Some 70,000 km a year.`}</p>`
 */
export const footnote: Tag<Footnote> = tag((text) => ({ kind: 'footnote', text }));

/**
 * A remark in the margin, beside the paragraph that it stands in; the slide's text makes room for it.
 *
 * @example
 * html`<p>${margin`Seen from Skagen.`} They leave in August.</p>`
 */
export const margin: Tag<Margin> = tag((text) => ({ kind: 'margin', text }));

/**
 * Two or three columns beside one another, on a slide of any layout. `ratio` gives each its share of the
 * width; all have the same if it is not given.
 *
 * @throws DeckError when the slide is rendered, if there are not two or three, or not a share for each.
 * @example
 * columns(html`<p>Left</p>`, html`<p>Right</p>`)
 * @example
 * columns({ ratio: [2, 1] }, html`<p>Wide</p>`, html`<p>Narrow</p>`)
 */
export function columns(
  ...given:
    | readonly Value[]
    | readonly [options: { readonly ratio: readonly number[] }, ...columns: readonly Value[]]
): Columns {
  const [first, ...rest] = given;
  if (typeof first === 'object' && first !== null && 'ratio' in first) {
    return { kind: 'columns', columns: rest, ratio: first.ratio };
  }
  return { kind: 'columns', columns: given };
}

/**
 * A box that stands out of the text: a note, a tip or a warning. Each has a mark and a frame of its
 * own, so that colour is not what tells them apart; without a title its word is the title.
 *
 * @example
 * callout('warning', 'Mind the nests')`<p>Keep to the path from April to July.</p>`
 * @example
 * html`${callout('note')`The count is from 2019.`}`
 */
export function callout(tone: Tone, title?: string): Tag<Callout> {
  const named = title === undefined ? {} : { title };
  return tag((text) => ({ kind: 'callout', tone, ...named, text }));
}

/**
 * Somebody's words, with whose they are, where they stand, from when, and a face. `source` is a text or
 * a `cite(…)`; `face` is a picture, as an `<img>` or `<svg>`.
 *
 * @throws DeckError when the slide is rendered, if the words or their author are missing.
 * @example
 * quotation({ author: 'Rachel Carson', source: 'Silent Spring', year: 1962 })`No witchcraft had silenced it.`
 */
export function quotation({ author, source, year, face }: QuotedBy): Tag<Quotation> {
  const more = {
    ...(source === undefined ? {} : { source }),
    ...(year === undefined ? {} : { year }),
    ...(face === undefined ? {} : { face }),
  };
  return tag((text) => ({ kind: 'quotation', author, ...more, text }));
}

/** Whose words a quotation has. */
export interface QuotedBy extends Quoted {
  readonly source?: Value;
  readonly face?: Value;
}

/**
 * A list whose items come one by one, with a click each; on paper and without scripts all are there.
 * `steps.numbered` has numbers.
 *
 * @example
 * steps('They leave in August', html`They pass <b>Ghana</b>`, 'They arrive in November')
 * @example
 * steps.numbered('Look', 'Count', 'Look again')
 */
export function steps(...items: readonly Value[]): Steps {
  return { kind: 'steps', numbered: false, items };
}

/** The same with numbers. */
steps.numbered = (...items: readonly Value[]): Steps => ({ kind: 'steps', numbered: true, items });

/**
 * Text that takes the room which the slide has left, as large as it fits between two sizes in px of a
 * slide: from 20 to 28 if not given. The size is measured in a browser when the deck is built, so it
 * is the same on the screen, on paper and without scripts. `check` names what does not fit at the least.
 *
 * @throws DeckError when the slide is rendered, if the least size is above the largest.
 * @example
 * fitText({ min: 18, max: 32 })`<p>A paragraph that may be long …</p>`
 */
export function fitText({
  min = 20,
  max = 28,
}: {
  readonly min?: number;
  readonly max?: number;
} = {}): Tag<Fit> {
  return tag((text) => ({ kind: 'fit', min, max, text }));
}
