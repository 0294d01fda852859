import type { PDFDict } from '../library.ts';
import type { Tag } from '../tags.ts';

/** A piece of content that is marked: tagged, or an artifact, or something else with a name. */
export interface Mark {
  readonly tag: string;
  /** The element of the structure that it belongs to. */
  readonly element: Tag | undefined;
  readonly lang: string | undefined;
  readonly hasActualText: boolean;
  readonly hasAlt: boolean;
  readonly hasExpansion: boolean;
  /** The marks around it, the outermost first. */
  readonly outer: readonly Mark[];
  /** The number of its page, from 1. */
  readonly page: number;
}

/** Something that is painted. */
export interface Item {
  readonly kind: 'text' | 'path' | 'image' | 'shading';
  readonly marks: readonly Mark[];
  readonly page: number;
}

/** A text that is shown in a font; one that is shown again in the same way is left out. */
export interface Shown {
  readonly font: PDFDict;
  readonly bytes: Uint8Array;
  /** The text rendering mode; 3 is invisible. */
  readonly mode: number;
  readonly page: number;
}

/** A form XObject and how often it is put on a page. */
export interface FormUse {
  readonly form: PDFDict;
  readonly page: number;
  count: number;
  /** Whether pieces in it are tagged. */
  hasTagged: boolean;
}

/** All that the pages paint. */
export interface Content {
  readonly marks: readonly Mark[];
  readonly items: readonly Item[];
  readonly shown: readonly Shown[];
  readonly forms: readonly FormUse[];
}
