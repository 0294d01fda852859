/** The program of a font: its glyphs by their numbers, which viewers draw. */
export interface FontProgram {
  readonly kind: 'truetype' | 'cff' | 'type1';
  readonly glyphs: number;
  /** The width of a glyph in thousandths of the size; undefined if it can't be told. */
  widthOf(glyph: number): number | undefined;
  /** A glyph by its name. */
  named(name: string): number | undefined;
  /** The names of all glyphs, where it has names. */
  readonly names: readonly string[];
  /** A glyph by its number in a character collection, where the program has such numbers. */
  readonly ofCid?: ((cid: number) => number | undefined) | undefined;
  /** All such numbers. */
  readonly cids?: readonly number[] | undefined;
  /** The tables that lead from codes to glyphs. */
  readonly cmaps: readonly CodeTable[];
  /** The program's own encoding of codes. */
  readonly encoding?: readonly (string | undefined)[];
}

export interface CodeTable {
  readonly platform: number;
  readonly encoding: number;
  glyphOf(code: number): number;
}

/** Numbers in big-endian order, as fonts have them; beyond the end all is 0. */
export class View {
  readonly bytes: Uint8Array;
  private readonly data: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.data = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  byte(at: number): number {
    return this.bytes[at] ?? 0;
  }
  u16(at: number): number {
    return at >= 0 && at + 2 <= this.bytes.length ? this.data.getUint16(at) : 0;
  }
  i16(at: number): number {
    return at >= 0 && at + 2 <= this.bytes.length ? this.data.getInt16(at) : 0;
  }
  u32(at: number): number {
    return at >= 0 && at + 4 <= this.bytes.length ? this.data.getUint32(at) : 0;
  }
  /** A number of so many bytes. */
  number(at: number, size: number): number {
    let value = 0;
    for (let index = 0; index < size; index += 1) value = value * 256 + this.byte(at + index);
    return value;
  }
  text(at: number, length: number): string {
    return Buffer.from(this.bytes.subarray(at, at + length)).toString('latin1');
  }
  part(at: number, length: number): Uint8Array {
    return this.bytes.subarray(at, at + length);
  }
}
