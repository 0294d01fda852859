import type { FigureDefinition } from '../content/figure.ts';
import type { Notation } from '../content/notation.ts';
import type { Deck, Slide } from '../deck.ts';
import type { Standards } from '../fields/standards.ts';
import type { Label } from '../plan/labels.ts';
import type { Reference } from '../render/slide/citation.ts';
import type { Finding } from './finding.ts';

/** A deck with all that a check may look at. */
export interface Patient {
  readonly deck: Deck;
  readonly notation: Notation;
  readonly references: readonly Reference[];
  /** What has a name on any slide that was loaded. */
  readonly labels?: ReadonlyMap<string, Label>;
  /** What its project asks for beyond what each check asks. */
  readonly standards: Standards;
  /** Its slides that are drafts, and left out of it. */
  readonly drafts?: readonly Slide[];
  /** All decks of its project that could be loaded. */
  readonly decks?: readonly Deck[];
  /** The figures that have a file, by their ids. */
  readonly figures?: ReadonlyMap<string, { readonly definition: FigureDefinition }>;
  /** The folder of its project. */
  readonly root: string;
}

/** One question put to a deck; it reads and reports, and changes nothing. */
export type Check = (patient: Patient) => Iterable<Finding>;
