import type { Canvas } from '../../charts/spec.ts';
import type { FigureDefinition } from '../../content/figure.ts';
import type { Notation } from '../../content/notation.ts';
import type { DiagramResult } from '../../diagrams/diagram.ts';
import type { Label } from '../../plan/labels.ts';
import type { Languages } from '../../words/languages.ts';
import type { Word } from '../../words/message.ts';
import type { Highlighted } from '../code/highlight.ts';
import type { TextAt } from '../code/listing.ts';
import type { MediaCredit } from '../media/origins.ts';
import type { Pictures } from '../media/picture.ts';
import type { FileAt } from './addresses.ts';
import type { Bibliography, Reference } from './citation.ts';
import type { Credit } from './credits.ts';

/** All that content needs to become HTML. */
export interface Resources {
  /** The words of the interface, in the deck's language. */
  readonly word: Word;
  /** The same for slides in others. */
  readonly languages: Languages;
  /** The deck's id, which is the name of its folder. */
  readonly deck: string;
  readonly notation: Notation;
  readonly macros: Readonly<Record<string, string>>;
  readonly references: ReadonlyMap<string, Reference>;
  readonly bibliography: Bibliography;
  /** The symbols and terms that the deck's slides introduce, in their order. */
  readonly introduced: readonly string[];
  /** What of the deck has a name, and what of all that was loaded. */
  readonly labels: ReadonlyMap<string, Label>;
  readonly known: ReadonlyMap<string, Label>;
  /** Whose slides the deck has. */
  readonly credits: readonly Credit[];
  /** Whose the pictures and films on them are. */
  readonly mediaCredits: readonly MediaCredit[];
  /** Whether the deck has a list of references for citations to point at. */
  readonly listsReferences: boolean;
  /** By the diagram's source. */
  readonly drawings: ReadonlyMap<string, DiagramResult>;
  /** The figures that have a file, by their ids. */
  readonly figures: ReadonlyMap<string, FigureDefinition>;
  /** Finds the files that slides name. */
  readonly fileAt: FileAt;
  /** The pictures that slides name. */
  readonly pictures: Pictures;
  readonly highlighted: Highlighted;
  /** What draws charts; without it they are only looked at. */
  readonly canvas: Canvas | undefined;
  /** The language of the deck, as a BCP 47 tag. */
  readonly lang: string;
  /** Reads the files that slides show as text. */
  readonly textAt: TextAt;
}
