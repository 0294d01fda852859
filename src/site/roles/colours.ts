import { converter, differenceCiede2000, formatHex, parse, wcagContrast } from 'culori';

const toOklch = converter('oklch');

/** What a text needs on its ground. */
const least = 4.5;

/** A colour in which one can write on a ground: as it is, or in the nearest lightness that can be read. */
export function legible(colour: string, ground: string): string {
  const [own, below] = [parse(colour), parse(ground)];
  if (!own || !below || wcagContrast(own, below) >= least) return colour;
  const { l, c, h } = toOklch(own);
  const isDark = toOklch(below).l < 0.6;
  for (let step = 1; step <= 100; step += 1) {
    const light = isDark ? l + ((1 - l) * step) / 100 : l * (1 - step / 100);
    const shown = formatHex({ mode: 'oklch', l: light, c, ...(h === undefined ? {} : { h }) });
    if (wcagContrast(shown, below) >= least) return shown;
  }
  return isDark ? '#ffffff' : '#000000';
}

const difference = differenceCiede2000();

/** How far apart two colours are, in CIEDE2000; undefined if one of them is made of others by CSS alone. */
export function distanceOf(one: string, other: string): number | undefined {
  const [a, b] = [parse(one), parse(other)];
  return a && b && difference(a, b);
}

/** Whether a text is a colour that can be reckoned with. */
export function isColour(text: string): boolean {
  return parse(text) !== undefined;
}
