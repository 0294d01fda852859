import type { LayoutName } from '../../deck.ts';
import type { Place } from '../../errors.ts';
import type { Next, Numbers } from '../numbers.ts';
import type { Resources } from '../slide/resources.ts';
import type { Footnotes } from './footnotes.ts';

/** Where content stands, as far as its layout depends on it. */
export interface Stand {
  /** How the slide is laid out. */
  readonly layout?: LayoutName | undefined;
  readonly title?: string;
  /** All that the slide shows below its title. */
  readonly body?: unknown;
  /** The address that the slide will have, if it is known. */
  readonly address?: string | undefined;
}

/** One part of a slide, its body or its notes: what it counts, and where its footnotes go. */
export interface Passage {
  readonly numbers: Numbers;
  readonly next: Next;
  readonly footnotes: Footnotes;
  readonly stand: Stand;
}

/** What renders content, for the blocks that hold some. */
export interface Writer {
  readonly resources: Resources;
  readonly passage: Passage;
  /** Content that stands where the block does, inside of an element that the block has. */
  within(element: string, value: unknown): string;
  /** Content that is moved to another place of the page, into an element of its own. */
  apart(element: string, value: unknown): string;
  /** The place of the next thing of a kind: "callout 2". */
  next(kind: string): Place;
}
