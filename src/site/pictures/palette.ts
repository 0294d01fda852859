import { decode, encode } from 'fast-png';

/** Colours that a palette can hold. */
const most = 256;
/** How far a rare colour may be moved, in steps of 256 a channel: less than an eye can tell. */
const near = 8;
/** A colour of more of the picture than this is a ground, and stays as it is. */
const ground = 1 / 2000;

/**
 * The same picture in a third of the bytes: a slide is a few colours and the edges between them, so
 * a palette holds it. A photograph is more than that, and is left as it is.
 */
export function withPalette(png: Uint8Array): Uint8Array {
  const { data, channels, width, height } = decode(png);
  const colours = new Uint32Array(width * height);
  for (let pixel = 0, at = 0; pixel < colours.length; pixel += 1, at += channels) {
    colours[pixel] = (byte(data, at) << 16) | (byte(data, at + 1) << 8) | byte(data, at + 2);
  }
  const found = paletteOf(colours);
  if (!found) return png;
  const indices = colours.map((colour) => found.places.get(colour) ?? 0);
  const palette = found.palette.map((colour): [number, number, number] => [
    colour >> 16,
    (colour >> 8) & 255,
    colour & 255,
  ]);
  return encode(
    { width, height, data: Uint8Array.from(indices), depth: 8, channels: 1, palette },
    { zlib: { level: 6 } },
  );
}

/** A palette, and the place in it of each colour; undefined if it would have to be too large. */
function paletteOf(colours: Uint32Array) {
  const counts = new Map<number, number>();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const frequentFirst = [...counts].sort(([a, m], [b, n]) => n - m || a - b);
  const palette: number[] = [];
  const places = new Map<number, number>();
  for (const [colour, count] of frequentFirst) {
    const isGround = count > colours.length * ground;
    const place = isGround ? undefined : nearest(colour, palette);
    if (place === undefined && palette.length === most) return undefined;
    places.set(colour, place ?? palette.push(colour) - 1);
  }
  return { palette, places };
}

/** The place of the nearest colour, if that is near enough. */
function nearest(colour: number, palette: readonly number[]): number | undefined {
  let place: number | undefined;
  let least = near * near + 1;
  for (let each = 0; each < palette.length; each += 1) {
    const other = palette[each] as number;
    const red = (other >> 16) - (colour >> 16);
    const green = ((other >> 8) & 255) - ((colour >> 8) & 255);
    const blue = (other & 255) - (colour & 255);
    const distance = red * red + green * green + blue * blue;
    if (distance < least) [least, place] = [distance, each];
  }
  return place;
}

const byte = (data: ArrayLike<number>, at: number): number => data[at] ?? 0;
