/** What a byte is: 1 is white, 2 sets words apart, 0 is a part of a word. */
export const kinds = new Uint8Array(256);
for (const byte of [0, 9, 10, 12, 13, 32]) kinds[byte] = 1;
for (const sign of '()<>[]{}/%') kinds[sign.charCodeAt(0)] = 2;
/** The digit that a byte stands for; 16 for none. */
export const hexadecimal = new Uint8Array(256).fill(16);
for (const [value, signs] of [...'0123456789abcdef'].entries())
  for (const sign of [signs, signs.toUpperCase()]) hexadecimal[sign.charCodeAt(0)] = value;

/** A few signs as one number. */
export function keyOf(bytes: Uint8Array, start: number, end: number): number {
  let key = 0;
  for (let at = start; at < end; at += 1) key = key * 256 + (bytes[at] ?? 0);
  return key;
}

const pairs = new Map<number, Uint8Array>();

/** A string of two bytes, as nearly all are: those that say the same are one object. */
export function pairOf(high = 0, low = 0): Uint8Array {
  const known = pairs.get(high * 256 + low);
  if (known) return known;
  const made = Uint8Array.of(high, low);
  pairs.set(high * 256 + low, made);
  return made;
}
