export type {
  Callout,
  Columns,
  Fit,
  Footnote,
  Margin,
  Proof,
  Quotation,
  Quoted,
  Ref,
  Sort,
  Statement,
  Steps,
  Tone,
} from './content/blocks.ts';
export { code, codeDiff, codeFile, codeMoves } from './content/code.ts';
export type {
  Code,
  CodeDiff,
  CodeFileOptions,
  CodeLines,
  CodeMoves,
  CodeOptions,
} from './content/code-options.ts';
export type {
  Citation,
  Content,
  Credits,
  Diagram,
  Figure,
  FigureControl,
  Formula,
  Glossary,
  Html,
  References,
  Slots,
  StatusMark,
  UnsafeHtml,
  Value,
} from './content/content.ts';
export { type ChartOptions, chart } from './content/data/chart.ts';
export {
  type Cell,
  type ColumnKind,
  type ColumnKinds,
  type DataRow,
  data,
  type RowOf,
} from './content/data/data.ts';
export type { Chart, Table } from './content/data/kinds.ts';
export { type TableColumn, type TableOptions, table } from './content/data/table.ts';
export {
  defineFigure,
  type FigureDefinition,
  type FigureWords,
  figure,
  type Laboratory,
  type Settings,
} from './content/figure.ts';
export type {
  Captions,
  Embed,
  Film,
  Gallery,
  Image,
  Media,
  Origin,
  Sound,
} from './content/media.ts';
export {
  type CaptionsOption,
  type EmbedOptions,
  embed,
  type FileAddress,
  type FilmOptions,
  film,
  type GalleryOptions,
  gallery,
  type ImageOptions,
  image,
  type SoundOptions,
  sound,
} from './content/media-templates.ts';
export {
  defineNotation,
  type Notation,
  type NotationEntry,
  type Role,
} from './content/notation.ts';
export {
  callout,
  columns,
  fitText,
  footnote,
  margin,
  type QuotedBy,
  quotation,
  steps,
  type Tag,
} from './content/passages.ts';
export type {
  Background,
  DeckFrame,
  FooterFacts,
  Logo,
  SlideFrame,
  ThemeFooter,
} from './content/project/frame.ts';
export {
  defineLayout,
  type Filled,
  type LayoutDefinition,
} from './content/project/layout.ts';
export { defineRoles, type RoleLook, type Roles } from './content/project/roles.ts';
export { relabel } from './content/relabel.ts';
export {
  corollary,
  definition,
  equation,
  example,
  lemma,
  type Named,
  proof,
  proposition,
  ref,
  remark,
  theorem,
} from './content/statements.ts';
export { type Status, statuses } from './content/status.ts';
export {
  cite,
  credits,
  glossary,
  html,
  math,
  mermaid,
  references,
  status,
  unsafeHtml,
} from './content/templates.ts';
export {
  type Deck,
  defineDeck,
  defineSlide,
  type Entry,
  type Layout,
  type LayoutName,
  type Slide,
  type SlideSource,
  type Timed,
  type Transition,
  type Translated,
  type TranslatedDeck,
} from './deck.ts';
/**
 * Slides are loaded with a copy of the kit of their own, so `instanceof DeckError` misses what they
 * throw: ask `isDeckError(error)`.
 */
export { DeckError, type ErrorCode, isDeckError, type Place } from './errors.ts';
// All of it, not its names: a project can add to an interface only where the whole file is exported.
export * from './register.ts';
export { adapt, type Changes, concat, insertAfter, omit, pick, remix, replace } from './remix.ts';
export {
  type DeckTranslation,
  type Translation,
  translate,
  translateDeck,
} from './translate.ts';
export { defineWords, type FittingWords, type OwnWords } from './words/define.ts';
