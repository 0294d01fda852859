import { kinds } from './signs.ts';

/** Reads numbers as nearly all are written: an optional minus, digits, a point, digits. */
export class NumberReader {
  /** The number that was read last. */
  value = 0;

  /** Where the number ends that begins at a place, with what it is in `value`; -1 if something else stands there. */
  end(bytes: Uint8Array, from: number): number {
    const isNegative = bytes[from] === 45;
    let [value, scale, digits] = [0, 0, 0];
    let at = isNegative ? from + 1 : from;
    for (; ; at += 1) {
      // The end of a stream ends a number as white does.
      const byte = bytes[at] ?? 32;
      if (byte >= 48 && byte <= 57) {
        value = value * 10 + byte - 48;
        scale *= 10;
        digits += 1;
      } else if (byte === 46 && scale === 0) scale = 1;
      else if (kinds[byte] === 0 || digits === 0 || digits > 15) return -1;
      else break;
    }
    const size = scale > 1 ? value / scale : value;
    this.value = isNegative ? 0 - size : size;
    return at;
  }
}
