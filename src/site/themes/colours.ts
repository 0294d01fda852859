import type { Rgb } from 'culori';
import { culori } from './culori.ts';

const {
  converter,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  parse,
  wcagContrast,
} = culori;

/** A colour as light of three kinds, from 0 to 1. */
export type Colour = Rgb;

const toRgb = converter('rgb');

/** A colour as a stylesheet writes it; undefined for what is none, or is made of others by CSS alone. */
export function readColour(text: string): Colour | undefined {
  const found = parse(text.trim());
  return found && toRgb(found);
}

/** The ratio of two colours' luminances, from 1 to 21, as WCAG has it. */
export function contrastOf(one: Colour, other: Colour): number {
  return wcagContrast(one, other);
}

/** How most people see, the three kinds of eyes that lack a kind of cones (Machado 2009), and a grey print. */
export const eyes: Readonly<Record<string, (colour: Colour) => Colour>> = {
  most: (colour) => colour,
  protanopic: (colour) => toRgb(filterDeficiencyProt(1)(colour)),
  deuteranopic: (colour) => toRgb(filterDeficiencyDeuter(1)(colour)),
  tritanopic: (colour) => toRgb(filterDeficiencyTrit(1)(colour)),
  grey: (colour) => toRgb(filterGrayscale(1)(colour)),
};

const difference = differenceCiede2000();

/** How far apart two colours are for some eyes, in CIEDE2000: 1 is just seen side by side. */
export function distanceFor(eye: string, one: Colour, other: Colour): number {
  const see = eyes[eye] ?? ((colour: Colour) => colour);
  return difference(see(one), see(other));
}

/** The least distance at which roles are told apart across a hall; in grey their shapes and lines help. */
export const apart = (eye: string): number => (eye === 'grey' ? 6 : 20);
