import { type Html, html } from 'mesa-deck';
import { round } from './plot.ts';

/** A place in a picture: the left and the upper edge, and the size. */
export type Box = readonly [x: number, y: number, width: number, height: number];
type Point = readonly [x: number, y: number];

/** What belongs to the base optimizer: a blue rectangle. */
export function baseBox(box: Box, ...lines: readonly string[]): Html {
  const [x, y, width, height] = box;
  return html`<rect class="base-mark" x="${x}" y="${y}" width="${width}" height="${height}"/>${label(box, lines)}`;
}

/** What belongs to the mesa-optimizer: an orange trapezoid, a mesa in profile. */
export function mesaBox(box: Box, ...lines: readonly string[]): Html {
  const [x, y, width, height] = box;
  const slope = Math.min(18, height / 3);
  return html`<path class="mesa-mark" d="M${x} ${y + height}L${x + slope} ${y}H${x + width - slope}L${x + width} ${y + height}z"/>${label(box, lines)}`;
}

/** What is of neither: a rounded box. */
export function plainBox(box: Box, ...lines: readonly string[]): Html {
  const [x, y, width, height] = box;
  return html`<rect class="neutral-mark" x="${x}" y="${y}" width="${width}" height="${height}" rx="${Math.min(height / 2, 22)}"/>${label(box, lines)}`;
}

/** A straight arrow, with its head at the end. */
export function arrow([x1, y1]: Point, [x2, y2]: Point, kind = 'ink-line'): Html {
  return html`<path class="${kind}" d="M${x1} ${y1}L${x2} ${y2}${head([x2, y2], Math.atan2(y2 - y1, x2 - x1))}"/>`;
}

/** Words in the middle of a place, one line below the other. */
export function words(at: Point, ...lines: readonly string[]): Html {
  return html`${lines.map((line, i) => {
    const y = at[1] + 8 + 30 * (i - (lines.length - 1) / 2);
    return html`<text x="${at[0]}" y="${round(y)}" text-anchor="middle">${line}</text>`;
  })}`;
}

function label([x, y, width, height]: Box, lines: readonly string[]): Html {
  return words([x + width / 2, y + height / 2], ...lines);
}

/** The two strokes of a head at a point, for a line that comes in at an angle. */
export function head([x, y]: Point, angle: number): string {
  const end = (turn: number) =>
    `${round(x - 16 * Math.cos(angle + turn))} ${round(y - 16 * Math.sin(angle + turn))}`;
  return `M${end(0.6)}L${round(x)} ${round(y)}L${end(-0.6)}`;
}
