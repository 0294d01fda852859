import type { PDFDict } from '../library.ts';

export type Matrix = readonly [number, number, number, number, number, number];
export const unit: Matrix = [1, 0, 0, 1, 0, 0];

/** How signs of a line are set. */
export interface Setting {
  readonly font: PDFDict;
  /** What the stream calls it. */
  readonly name: string;
  readonly size: number;
  /** Where the line begins. */
  readonly line: Matrix;
  /** From the text to the page. */
  readonly ctm: Matrix;
}

/**
 * Signs that are shown at once. A file of a hundred slides has as many as letters, so each keeps little,
 * and what it has in common with others is found when it is asked for.
 */
export class Show {
  readonly start: number;
  readonly end: number;
  readonly bytes: Uint8Array;
  private readonly setting: Setting;
  private readonly right: number;
  private readonly down: number;

  constructor(
    start: number,
    end: number,
    bytes: Uint8Array,
    setting: Setting,
    right: number,
    down: number,
  ) {
    this.start = start;
    this.end = end;
    this.bytes = bytes;
    this.setting = setting;
    this.right = right;
    this.down = down;
  }

  get font(): PDFDict {
    return this.setting.font;
  }

  /** The font and its size, as the stream has them. */
  get set(): string {
    return `/${this.setting.name} ${this.setting.size} Tf`;
  }

  /** Where it is, as its text has it. */
  get at(): Matrix {
    return times([1, 0, 0, 1, this.right, this.down], this.setting.line);
  }

  /** Where it is on the page, in its own units. */
  get x(): number {
    return this.place[4];
  }

  get y(): number {
    return this.place[5];
  }

  get size(): number {
    const [, , c, d] = this.place;
    return Math.hypot(c, d) * this.setting.size;
  }

  private get place(): Matrix {
    return times(this.at, this.setting.ctm);
  }
}

export function times([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [
    a * A + b * C,
    a * B + b * D,
    c * A + d * C,
    c * B + d * D,
    e * A + f * C + E,
    e * B + f * D + F,
  ];
}
