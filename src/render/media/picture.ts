import type { Flaw } from '../../fields/rule.ts';

/** A picture's file as it was found and made ready: all that markup needs to show it. */
export interface Picture {
  /** In px, as it is to be looked at. */
  readonly width: number;
  readonly height: number;
  /** Whether it is drawn, and so sharp in any size. */
  readonly drawn: boolean;
  /** By format, the smaller files first. */
  readonly formats: readonly Format[];
  /** For whatever knows none of these formats. */
  readonly address: string;
  /** The first state of one that moves. */
  readonly still?: Picture;
  /** How light it is; not known where the library for pictures can't be loaded. */
  readonly tones?: Tones;
}

/** A picture in one format. */
export interface Format {
  /** Its media type. */
  readonly type: string;
  readonly sizes: readonly { readonly address: string; readonly width: number }[];
}

/** A coarse picture of how light one is, row by row. */
export interface Tones {
  readonly width: number;
  readonly height: number;
  /** The luminance of each cell as WCAG measures it, from 0 to 255. */
  readonly cells: Uint8Array;
}

/** The pictures that slides name, by what `fileAt` makes of their addresses; or why one can't be shown. */
export type Pictures = ReadonlyMap<string, Picture | Flaw>;

export function isFlaw(found: Picture | Flaw): found is Flaw {
  return 'hint' in found;
}
