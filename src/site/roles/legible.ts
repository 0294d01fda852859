import { contrastOf, readColour } from '../themes/colours.ts';
import { culori } from '../themes/culori.ts';

const { converter, formatHex } = culori;
const toOklch = converter('oklch');

/** What a text needs on its ground. */
const least = 4.5;

/** A colour in which one can write on a ground: as it is, or in the nearest lightness that can be read. */
export function legible(colour: string, ground: string): string {
  const [own, below] = [readColour(colour), readColour(ground)];
  if (!own || !below || contrastOf(own, below) >= least) return colour;
  const { l, c, h } = toOklch(own);
  const isDark = toOklch(below).l < 0.6;
  for (let step = 1; step <= 100; step += 1) {
    const light = isDark ? l + ((1 - l) * step) / 100 : l * (1 - step / 100);
    const shown = formatHex({ mode: 'oklch', l: light, c, ...(h === undefined ? {} : { h }) });
    const read = readColour(shown);
    if (read && contrastOf(read, below) >= least) return shown;
  }
  return isDark ? '#ffffff' : '#000000';
}
