import { slideSize } from '../../shared/slide-size.ts';
import type { Picture } from './picture.ts';

/** The lower part of a slide that a title over a picture stands in; `media.css` lays it out by the same measures. */
export function zoneOf(title: string, alone: boolean): number {
  // What else is over the picture is not known.
  if (!alone) return 0.6;
  const lines = Math.max(1, Math.ceil((title.length * 27) / 1008));
  return Math.min(0.6, (130 + lines * 62) / slideSize.height);
}

/** The part of its cells that may be lighter than what is reckoned with: a few sparks hide no letter. */
const sparks = 0.02;
/** As light as what lies below white letters may be, for a contrast of 4.5. */
const lightest = 1.05 / 4.5 - 0.05;

/**
 * How much black has to lie over a picture that fills a slide, from 0 to 1, for a white title to be read on it.
 * Where nothing is known of it, enough for a white one.
 */
export function scrimOf(
  { width, height, tones }: Picture,
  shape: number,
  [x, y]: readonly [number, number],
  zone: number,
): number {
  const light = tones === undefined ? 1 : lightIn(tones, width / height, { shape, x, y, zone });
  if (light <= lightest) return 0;
  // Black is mixed in where colours are as a screen takes them, not as an eye sees them.
  return Math.ceil((1 - encoded(lightest) / encoded(light)) * 100) / 100;
}

function lightIn(
  tones: NonNullable<Picture['tones']>,
  own: number,
  { shape, x, y, zone }: Readonly<Record<'shape' | 'x' | 'y' | 'zone', number>>,
): number {
  // What is shown of the picture, in parts of it.
  const [wide, high] = own > shape ? [shape / own, 1] : [1, own / shape];
  const [left, top] = [(1 - wide) * x, (1 - high) * y];
  const [fromX, toX] = [left * tones.width, (left + wide) * tones.width];
  const [fromY, toY] = [(top + high * (1 - zone)) * tones.height, (top + high) * tones.height];
  const cells: number[] = [];
  for (let row = Math.floor(fromY); row < Math.ceil(toY - 1e-6); row += 1) {
    for (let column = Math.floor(fromX); column < Math.ceil(toX - 1e-6); column += 1) {
      cells.push(tones.cells[row * tones.width + column] ?? 255);
    }
  }
  cells.sort((a, b) => b - a);
  return (cells[Math.floor(cells.length * sparks)] ?? 255) / 255;
}

/** The value of a grey of some luminance, from 0 to 1, as sRGB has it. */
function encoded(light: number): number {
  return light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
}
