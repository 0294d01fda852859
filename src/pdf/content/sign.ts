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
  private value = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Reads the sign that begins at a place; false if something else does. */
  read(from: number): boolean {
    const { bytes } = this;
    let at = this.number(this.past(from));
    if (at < 0) return false;
    const right = this.value;
    at = this.number(this.past(at));
    if (at < 0) return false;
    const down = this.value;
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

  /** Where a number ends, which is kept in `value`; -1 if there is none, or one that few write. */
  private number(from: number): number {
    const { bytes } = this;
    const isNegative = bytes[from] === 45;
    let [value, scale, digits] = [0, 0, 0];
    let at = isNegative ? from + 1 : from;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 32;
      if (byte >= 48 && byte <= 57) {
        value = value * 10 + byte - 48;
        scale *= 10;
        digits += 1;
      } else if (byte === 46 && scale === 0) scale = 1;
      else break;
    }
    if (digits === 0 || digits > 15 || kinds[bytes[at] ?? 0] !== 1) return -1;
    const size = scale > 1 ? value / scale : value;
    this.value = isNegative ? 0 - size : size;
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
