import { type Html, html } from 'mesa-deck';
import { round } from './plot.ts';

/** A measured share, in per cent. */
export interface Bar {
  readonly name: string;
  readonly percent: number;
  /** How the number is said, if not plainly: “≥ 99 %”. */
  readonly said?: string;
}

/** Bars from the same zero, one below the other, each with its name and number. */
export function bars(
  [x, y]: readonly [x: number, y: number],
  whole: number,
  all: readonly Bar[],
): Html {
  return html`${all.map(({ name, percent, said = `${percent} %` }, i) => {
    const top = y + 84 * i;
    const length = round((whole * percent) / 100);
    return html`<text class="quiet" x="${x}" y="${top}">${name}</text>
      <rect class="bar" x="${x}" y="${top + 12}" width="${Math.max(length, 3)}" height="34"/>
      <text class="strong" x="${round(x + length + 12)}" y="${top + 38}">${said}</text>`;
  })}`;
}
