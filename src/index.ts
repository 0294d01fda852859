export type {
  Citation,
  Code,
  Content,
  Diagram,
  Formula,
  Html,
  References,
  UnsafeHtml,
  Value,
} from './content/content.ts';
export {
  defineNotation,
  type Notation,
  type NotationEntry,
  type Role,
} from './content/notation.ts';
export { cite, code, html, math, mermaid, references, unsafeHtml } from './content/templates.ts';
export { type Deck, defineDeck, defineSlide, type Layout, type Slide } from './deck.ts';
export { DeckError } from './errors.ts';
export { adapt, concat, insertAfter, omit, pick, replace } from './remix.ts';
