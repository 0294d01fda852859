import { contrastOf, readColour } from '../themes/colours.ts';
import { culori } from '../themes/culori.ts';
import { tokenValue } from '../themes/values.ts';

const { converter, formatHex } = culori;
const toOklch = converter('oklch');

/** What a text needs on its ground, and what it has in a theme that is made for those who see little. */
const [usual, high] = [4.5, 7];

/** What a theme writes its own words in. */
const written = ['--ink', '--muted', '--base', '--mesa'] as const;

/** The contrast that a role needs in a theme: that of a theme for low vision no colour of a project is to let down. */
export function contrastIn(theme: ReadonlyMap<string, string>, ground: string): number {
  const below = readColour(ground);
  const words = written.flatMap((name) => readColour(tokenValue(theme, name) ?? '') ?? []);
  const isHigh =
    below && words.length > 0 && words.every((each) => contrastOf(each, below) >= high);
  return isHigh ? high : usual;
}

/** A colour in which one can write on a ground: as it is, or in the nearest lightness that can be read. */
export function legible(colour: string, ground: string, least: number): string {
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
