import { nameClouds, spread } from './labels.ts';
import { valuesOf } from './spec.ts';
import { widthOf } from './widths.ts';
import type { Plotted, Work } from './work.ts';

/** The name of a series at its place, in px of the picture. */
export interface Name {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Which series it is of, from 0. */
  readonly at: number;
  readonly anchor: 'start' | 'middle';
}

/** The colour of a series, from 0. */
export function colourOf(at: number): string {
  return `var(--series-${at + 1})`;
}

/** The names of series, beside what they are. */
export function namesOf(work: Work, drawn: Plotted): readonly Name[] {
  const { spec, series } = work;
  if (series.length === 0) return [];
  if (spec.mark === 'dots') return cloudNames(work, drawn);
  if (spec.mark === 'bars' && (!spec.stacked || work.lying)) return keyWords(work);
  return endNames(work, drawn);
}

/** A name as an element, with a rim in the colour of the ground to stand on lines and dots. */
export function drawName({ text, x, y, at, anchor }: Name, document: Document): Element {
  const element = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  const attributes = {
    x: x.toFixed(1),
    y: y.toFixed(1),
    dy: '0.35em',
    fill: colourOf(at),
    stroke: 'var(--ground)',
    'stroke-width': '6',
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
    'font-weight': 'bold',
    'text-anchor': anchor,
  };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.textContent = text;
  return element;
}

/** Behind the end of each line, or of the last stack's parts. */
function endNames(work: Work, drawn: Plotted): readonly Name[] {
  const { spec, data, series, nameOf, frame } = work;
  const [xs, ys] = [drawn.scale('x'), drawn.scale('y')];
  const { y = '' } = spec;
  const lastBand = valuesOf(data, spec.x).at(-1);
  const heights = { above: 0, below: 0 };
  const ends = series.flatMap((name, at) => {
    const rows = data.filter((row) => row[spec.series ?? ''] === name && row[y] !== null);
    if (spec.mark === 'line') {
      const end = rows
        .map((row) => ({ x: Number(xs?.apply(row[spec.x])), y: Number(ys?.apply(row[y])) }))
        .filter((each) => Number.isFinite(each.x) && Number.isFinite(each.y))
        .sort((a, b) => a.x - b.x)
        .at(-1);
      return end ? [{ text: nameOf(name), ...end, at }] : [];
    }
    const value = rows
      .filter((row) => row[spec.x] === lastBand)
      .reduce((sum, row) => sum + Number(row[y]), 0);
    const side = value < 0 ? 'below' : 'above';
    const middle = Number(ys?.apply(heights[side] + value / 2));
    heights[side] += value;
    const end = Number(xs?.apply(lastBand)) + Number(xs?.bandwidth ?? 0);
    return [{ text: nameOf(name), x: end, y: middle, at }];
  });
  const places = spread(ends, 20, frame.height - 44);
  // In one column, as a list is read.
  const right = Math.max(0, ...ends.map((end) => end.x));
  return ends.map(({ text, at }, index) => {
    return { text, x: right + 12, y: places[index] ?? 0, at, anchor: 'start' };
  });
}

function cloudNames(work: Work, drawn: Plotted): readonly Name[] {
  const { spec, data, series, nameOf, frame } = work;
  const [xs, ys] = [drawn.scale('x'), drawn.scale('y')];
  const clouds = series.map((name) => ({
    name: nameOf(name),
    dots: data
      .filter((row) => row[spec.series ?? ''] === name)
      .map((row) => ({
        x: Number(xs?.apply(row[spec.x])),
        y: Number(ys?.apply(row[spec.y ?? ''])),
      }))
      .filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)),
  }));
  const box = { left: 70, top: 40, right: frame.width - 4, bottom: frame.height - 84 };
  const places = nameClouds(clouds, box);
  return clouds.flatMap(({ name, dots }, at) => {
    const place = places[at];
    return place && dots.length > 0
      ? [{ text: name, ...place, at, anchor: 'middle' as const }]
      : [];
  });
}

/** Above grouped bars, in their order. */
function keyWords({ series, nameOf }: Work): readonly Name[] {
  let x = 12;
  return series.map((name, at) => {
    const text = nameOf(name);
    const word: Name = { text, x, y: 58, at, anchor: 'start' };
    x += widthOf(text) * 1.08 + 28;
    return word;
  });
}
