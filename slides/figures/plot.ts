import { type Html, html } from 'mesa-deck';

/** Where a plot stands in its picture, and what its axes span. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly x: readonly [from: number, to: number];
  readonly y: readonly [from: number, to: number];
}

export type Point = readonly [x: number, y: number];

/** A point of the data in the picture's coordinates, to a tenth of a pixel. */
export function place({ left, top, width, height, x, y }: Frame, [px, py]: Point): Point {
  const share = (value: number, [from, to]: readonly [number, number]) =>
    (value - from) / (to - from);
  return [round(left + width * share(px, x)), round(top + height * (1 - share(py, y)))];
}

/** The `d` of a path through points of the data. */
export function path(frame: Frame, points: readonly Point[]): string {
  return points
    .map((point, i) => `${i === 0 ? 'M' : 'L'}${place(frame, point).join(' ')}`)
    .join('');
}

export interface Axes {
  readonly xLabel: string;
  readonly yLabel?: string;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
  /** What a tick on the x axis is called; its value if not given. */
  readonly xName?: (value: number) => string;
  /** The same on the y axis. */
  readonly yName?: (value: number) => string;
}

/** Two axes with ticks; labels stand below the one and above the other. */
export function axes(frame: Frame, names: Axes): Html {
  const { xLabel, yLabel, xTicks, yTicks, xName = number, yName = number } = names;
  const { left, top, width, height, x, y } = frame;
  const bottom = top + height;
  const xMarks = xTicks.map((value) => {
    const [at] = place(frame, [value, y[0]]);
    return html`<path class="axis" d="M${at} ${bottom}v7"/><text x="${at}" y="${bottom + 31}" text-anchor="middle">${xName(value)}</text>`;
  });
  const yMarks = yTicks.map((value) => {
    const [, at] = place(frame, [x[0], value]);
    return html`<path class="axis" d="M${left} ${at}h-7"/><text x="${left - 12}" y="${at + 8}" text-anchor="end">${yName(value)}</text>`;
  });
  return html`<path class="axis" d="M${left} ${top}V${bottom}H${left + width}"/>${xMarks}${yMarks}
    <text class="quiet" x="${left + width / 2}" y="${bottom + 62}" text-anchor="middle">${xLabel}</text>
    ${yLabel ? html`<text class="quiet" x="${left - 44}" y="${top - 18}">${yLabel}</text>` : null}`;
}

/** A number in German, with so many digits behind its comma, or as many as it has. */
export const inGerman = (value: number, digits?: number): string =>
  number((digits === undefined ? String(value) : value.toFixed(digits)).replace('.', ','));

/** With a minus sign, not a hyphen. */
export const number = (value: number | string): string => String(value).replace('-', '−');

/** A mark of the mesa-optimizer, a trapezoid as everywhere, of a half width. */
export function mesaMark([x, y]: Point, r: number): Html {
  return html`<path class="mesa-dot" d="M${round(x - r)} ${round(y + r)}l${round(r / 2)} ${-2 * r}h${r}l${round(r / 2)} ${2 * r}z"/>`;
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}
