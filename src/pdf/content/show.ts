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
    const { line, ctm } = this.setting;
    return this.along(line) * ctm[0] + this.across(line) * ctm[2] + ctm[4];
  }

  get y(): number {
    const { line, ctm } = this.setting;
    return this.along(line) * ctm[1] + this.across(line) * ctm[3] + ctm[5];
  }

  get size(): number {
    const { line, ctm, size } = this.setting;
    const c = line[2] * ctm[0] + line[3] * ctm[2];
    const d = line[2] * ctm[1] + line[3] * ctm[3];
    return Math.hypot(c, d) * size;
  }

  // Asked for of each two lines of a page, so no matrix is made for it.
  private along(line: Matrix): number {
    return this.right * line[0] + this.down * line[2] + line[4];
  }

  private across(line: Matrix): number {
    return this.right * line[1] + this.down * line[3] + line[5];
  }
}

/** One after the other; parts are named by their places, as to take lists apart is slow before it is compiled. */
export function times(one: Matrix, other: Matrix): Matrix {
  return [
    one[0] * other[0] + one[1] * other[2],
    one[0] * other[1] + one[1] * other[3],
    one[2] * other[0] + one[3] * other[2],
    one[2] * other[1] + one[3] * other[3],
    one[4] * other[0] + one[5] * other[2] + other[4],
    one[4] * other[1] + one[5] * other[3] + other[5],
  ];
}
