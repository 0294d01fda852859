import type { Place } from '../errors.ts';
import { type Block, isBlock, partsOfBlock } from './blocks.ts';
import type { Code, CodeDiff, CodeMoves } from './code-options.ts';
import type { Chart, Table } from './data/kinds.ts';
import { isMedia, type Media, partsOfMedia } from './media.ts';
import type { Status } from './status.ts';

/**
 * Content is plain data until the render step: no class, no identity, so that content made by one
 * copy of the kit (a slide's) can be rendered by another (the command's).
 */

/** Markup of a template, with what stands between its parts. */
export interface Html {
  readonly kind: 'html';
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
  /** Labels that `relabel` found no words for. */
  readonly left?: readonly string[];
}

/** A formula in TeX. */
export interface Formula {
  readonly kind: 'math';
  readonly tex: string;
  readonly display: boolean;
  /** Names of its numbered lines, in their order, for `ref`. */
  readonly names?: readonly string[];
}

/** A Mermaid diagram with its text alternative. */
export interface Diagram {
  readonly kind: 'diagram';
  readonly alt: string;
  /** What it shows at length: a text, or markup. */
  readonly description?: string | Html;
  readonly source: string;
}

/** A citation of one entry of the references, with a place in it ("§4.2", "p. 9"). */
export interface Citation {
  readonly kind: 'cite';
  readonly id: string;
  readonly locator?: string;
}

/** The list of all that the deck cites, or one of several parts of it. */
export interface References {
  readonly kind: 'references';
  /** From 1. */
  readonly part: number;
  readonly of: number;
}

/** The list of the symbols and terms that the deck introduces, or one of several parts of it. */
export interface Glossary {
  readonly kind: 'glossary';
  /** From 1. */
  readonly part: number;
  readonly of: number;
}

/** The list of what comes from whom, and under which licence. */
export interface Credits {
  readonly kind: 'credits';
}

/** The mark of how well founded a claim is. */
export interface StatusMark {
  readonly kind: 'status';
  readonly status: Status;
}

/** A control of a figure: a slider, or a field for a number. */
export interface FigureControl<Name extends string = string> {
  readonly name: Name;
  readonly label: string;
  readonly kind: 'range' | 'number';
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** At first, and in the still picture. */
  readonly value: number;
}

/** A picture that comes alive when its controls are used; until then, and on paper, it is still. */
export interface Figure {
  readonly kind: 'figure';
  readonly id: string;
  readonly alt: string;
  readonly caption: string;
  readonly width: number;
  readonly height: number;
  readonly controls: readonly FigureControl[];
  readonly action?: string;
  readonly uses?: readonly string[];
  /** The controls that its laboratory has besides; undefined if it has none. */
  readonly laboratory?: { readonly controls: readonly FigureControl[] };
}

/** Markup from elsewhere, put in as it is, with the reason why it can be trusted. */
export interface UnsafeHtml {
  readonly kind: 'unsafe';
  readonly reason: string;
  readonly markup: string;
}

/** What a slide puts into a layout, by the names of its slots; the layout itself is found when slides are loaded. */
export interface Slots {
  readonly kind: 'slots';
  readonly layout: string;
  readonly slots: Readonly<Record<string, Value>>;
  /** What the layout makes of them, once it has been found. */
  readonly shown?: Value;
}

/** In the place of a slide that can't be shown: rendering it throws what is wrong. */
export interface Fault {
  readonly kind: 'fault';
  /** At least one. */
  readonly faults: readonly {
    readonly what: string;
    readonly place: Place;
    readonly hint: string;
  }[];
}

/** What `html` can hold beside text: each kind has a function that makes it. */
export type Content =
  | Html
  | Formula
  | Diagram
  | Code
  | CodeMoves
  | CodeDiff
  | Chart
  | Table
  | Citation
  | References
  | Glossary
  | Credits
  | StatusMark
  | Figure
  | Media
  | UnsafeHtml
  | Block
  | Slots
  | Fault;

/** What may stand in an `html` template. Strings and numbers are escaped; `null` and `false` show nothing. */
export type Value = Content | string | number | null | false | readonly Value[];

const kinds: Readonly<Record<Content['kind'], true>> = {
  html: true,
  math: true,
  diagram: true,
  code: true,
  'code-moves': true,
  'code-diff': true,
  chart: true,
  table: true,
  cite: true,
  references: true,
  glossary: true,
  credits: true,
  status: true,
  figure: true,
  image: true,
  gallery: true,
  film: true,
  sound: true,
  embed: true,
  unsafe: true,
  footnote: true,
  margin: true,
  columns: true,
  callout: true,
  quotation: true,
  statement: true,
  proof: true,
  ref: true,
  steps: true,
  fit: true,
  slots: true,
  fault: true,
};

export function isContent(value: unknown): value is Content {
  return (
    typeof value === 'object' &&
    value !== null &&
    'kind' in value &&
    typeof value.kind === 'string' &&
    Object.hasOwn(kinds, value.kind)
  );
}

/** All content of one kind inside of some content, in reading order. */
export function contentOf<K extends Content['kind']>(
  value: unknown,
  kind: K,
): readonly Extract<Content, { kind: K }>[] {
  const found: Extract<Content, { kind: K }>[] = [];
  collect(value, kind, found);
  return found;
}

/** One list for all: of a thousand slides this is asked many times. */
function collect(value: unknown, kind: Content['kind'], found: Content[]): void {
  if (Array.isArray(value)) for (const item of value) collect(item, kind, found);
  else if (isContent(value)) {
    if (value.kind === kind) found.push(value);
    for (const part of partsOf(value)) collect(part, kind, found);
  }
}

/** What stands in content, in reading order; in a comment it is left out. */
export function partsOf(content: Content): readonly unknown[] {
  if (isBlock(content)) return partsOfBlock(content);
  if (content.kind === 'code-moves') return content.states;
  if (content.kind === 'code-diff') return [content.before, content.after];
  if (isMedia(content)) return partsOfMedia(content);
  if (content.kind === 'diagram') return content.description ? [content.description] : [];
  if (content.kind === 'slots') return partsOfSlots(content);
  if (content.kind !== 'html') return [];
  return content.values.filter((_, index) => isShown(content, index));
}

/** What a layout shows, or what is to fill it. */
function partsOfSlots({ shown, slots }: Slots): readonly unknown[] {
  return shown === undefined ? Object.values(slots) : [shown];
}

/** Whether a value of a template is a part of the slide; in a comment it is left out. */
export function isShown({ strings }: Html, index: number): boolean {
  if (!strings.some((each) => each.includes('<!--') || each.includes('-->'))) return true;
  const before = strings.slice(0, index + 1).join('');
  return before.lastIndexOf('<!--') <= before.lastIndexOf('-->');
}
