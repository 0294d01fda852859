import type { PDFDict, PDFObject } from '../library.ts';
import type { CMap } from './cmap.ts';
import type { FontProgram } from './program.ts';

/** A glyph that a text shows. What can't be told is undefined. */
export interface Glyph {
  readonly code: number;
  /** What it means; null where nothing tells. */
  readonly unicode: string | null;
  /** Widths in thousandths of the size. */
  readonly width: number | undefined;
  readonly programWidth: number | undefined;
  readonly isPresent: boolean | undefined;
  readonly isNotdef: boolean;
}

/** A font of a file. */
export interface Font {
  readonly dict: PDFDict;
  readonly name: string;
  /** Type0, Type1, MMType1, TrueType or Type3. */
  readonly kind: string;
  /** What a composite font is made of. */
  readonly cidFont: PDFDict | undefined;
  readonly descriptor: PDFDict | undefined;
  readonly isSymbolic: boolean;
  readonly isEmbedded: boolean;
  readonly program: FontProgram | undefined;
  readonly encoding: PDFObject | undefined;
  /** Of a composite font whose CMap is in the file. */
  readonly cmap: CMap | undefined;
  /** The glyphs that a text shows; one that is shown again is the same object. */
  glyphsIn(bytes: Uint8Array): Iterable<Glyph>;
}

/** What is known of a font before a text is read. */
export type FontFacts = Omit<Font, 'glyphsIn'>;
