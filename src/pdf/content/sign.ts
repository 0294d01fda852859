import { NumberReader } from './number.ts';
import { hexadecimal, kinds, pairOf } from './signs.ts';

/**
 * Reads `2.98 0 Td <0039> Tj`: a sign that stands by itself, right of or below the one before. Nearly all that a
 * browser writes of a page are these, so they are read in one go, and as any reader would.
 */
export class SignReader {
  right = 0;
  down = 0;
  code = pairOf();
  /** Where the string begins, and where its operator ends. */
  start = 0;
  end = 0;
  private readonly bytes: Uint8Array;
  private readonly numbers = new NumberReader();

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Reads the sign that begins at a place; false if something else does. */
  read(from: number): boolean {
    const { bytes } = this;
    let at = this.numbers.end(bytes, this.past(from));
    if (at < 0) return false;
    const right = this.numbers.value;
    at = this.numbers.end(bytes, this.past(at));
    if (at < 0) return false;
    const down = this.numbers.value;
    at = this.past(at);
    if (bytes[at] !== 84 || bytes[at + 1] !== 100) return false;
    const start = this.past(at + 2);
    const code = this.pair(start);
    at = this.past(start + 6);
    if (code < 0 || bytes[at] !== 84 || bytes[at + 1] !== 106) return false;
    if (at + 2 < bytes.length && kinds[bytes[at + 2] ?? 32] === 0) return false;
    this.right = right;
    this.down = down;
    this.code = pairOf(code >> 8, code & 255);
    this.start = start;
    this.end = at + 2;
    return true;
  }

  /** Where what is white ends. */
  private past(from: number): number {
    const { bytes } = this;
    let at = from;
    while (at < bytes.length && kinds[bytes[at] ?? 0] === 1) at += 1;
    return at;
  }

  /** A string of two bytes as a number; -1 if there is none. */
  private pair(from: number): number {
    const { bytes } = this;
    if (bytes[from] !== 60 || bytes[from + 5] !== 62) return -1;
    let value = 0;
    for (let at = from + 1; at < from + 5; at += 1) {
      const digit = hexadecimal[bytes[at] ?? 0] ?? 16;
      if (digit > 15) return -1;
      value = value * 16 + digit;
    }
    return value;
  }
}
