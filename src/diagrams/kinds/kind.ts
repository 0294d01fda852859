import type { DiagramStyle } from '../diagram.ts';
import type { RawDrawing } from '../page/draw.in-page.ts';
import type { StepName } from '../steps.ts';
import type { Box } from '../svg/path.ts';
import type { Element } from '../svg/xml.ts';

/** Sizes and fonts for a kind's settings. */
export interface Layout {
  /** The size of the labels in px. */
  readonly fontSize: number;
  readonly fontFamily: string;
  /** Below 1 where a drawing was too tall for its labels to be read, and has to shrink around them. */
  readonly slack: number;
  /** A length in units of that size, in whole px. */
  readonly em: (factor: number) => number;
}

/** The library's settings. */
export type Settings = Readonly<Record<string, unknown>> & { readonly themeCSS?: string };

/** What came from the page, and what else a drawing is made of. */
export interface Job {
  readonly root: Element;
  readonly raw: RawDrawing;
  readonly style: DiagramStyle;
  readonly source: string;
  /** None if the kind has no steps. */
  readonly names: readonly StepName[];
}

export interface Written {
  readonly content: string;
  /** How many clicks it takes until all is shown; 0 if not given. */
  readonly steps?: number;
  /** The part of the plane that is shown, if it is another one than the layout's. */
  readonly box?: Box;
  /** How much larger the drawing is shown than its numbers are; 1 if not given. */
  readonly zoom?: number;
}

/** A kind of diagram: all that the kit knows about it. To have one more is to put it into the list. */
export interface Kind {
  /** The words that its sources may begin with; the first is the one to recommend. */
  readonly words: readonly string[];
  /** The drawing's class; the first word in small letters if not given. */
  readonly name?: string;
  /** Options of Mermaid for this kind, beside those for all kinds. */
  readonly options?: (layout: Layout, source: string) => Settings;
  /** Whether it can be laid out with less slack. */
  readonly canShrink?: boolean;
  /** Whether nodes without a shape of their own get that of their role. */
  readonly hasRoleShapes?: boolean;
  /** Whether its drawing is taken as plain shapes and lines of text, where the library put them. */
  readonly isFlat?: boolean;
  /** Changes a source, line by line, where the library would read something else than is meant. */
  readonly prepare?: (source: string) => string;
  /** Throws Unreadable where the library would misread a source without a word. */
  readonly proofread?: (lines: readonly string[]) => void;
  /** Whether brackets hold labels and nothing else, so that each is closed on its line. */
  readonly hasLabelsInBrackets?: boolean;
  /** Whether `%% step:` lines mean something in it. */
  readonly hasSteps?: boolean;
  readonly write: (job: Job) => Written;
}
