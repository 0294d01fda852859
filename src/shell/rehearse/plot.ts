import { svg } from '../dom.ts';
import type { Timing } from './timing.ts';

const height = 22;
const width = 240;
const margin = 8;

/** Where a time in seconds is drawn; all slides share one scale, so that they can be compared. */
export function scaleOf(timings: readonly Timing[]): (seconds: number) => number {
  const all = timings.flatMap(({ planned = 0, times }) => [planned, ...times.map((t) => t ?? 0)]);
  const longest = Math.max(60, ...all);
  return (seconds) => margin + (seconds / longest) * (width - 2 * margin);
}

/** A slide's plan as a bar, each run as a ring, the latest filled, and their median as a line. */
export function plotTiming({ planned = 0, times, median }: Timing, scale: Scale): SVGElement {
  const plot = svg('svg', { viewBox: `0 0 ${width} ${height}`, width, height, class: 'timing' });
  const middle = height / 2;
  const [start, end] = [scale(0), scale(planned)];
  plot.append(
    svg('rect', { class: 'plan', x: start, y: 4, width: end - start, height: height - 8 }),
  );
  for (const [index, time] of times.entries()) {
    if (time === undefined) continue;
    const kind = index === times.length - 1 ? 'run latest' : 'run';
    plot.append(svg('circle', { class: kind, cx: scale(time), cy: middle, r: 4 }));
  }
  if (median !== undefined) {
    const x = scale(median);
    plot.append(svg('line', { class: 'median', x1: x, x2: x, y1: 1, y2: height - 1 }));
  }
  plot.setAttribute('aria-hidden', 'true');
  return plot;
}

/** The length of each run, in order, beside the line of the plan. */
export function plotLengths(lengths: readonly number[], planned: number): SVGElement {
  const [wide, high] = [Math.max(160, lengths.length * 26 + 24), 84];
  const longest = Math.max(planned, ...lengths) || 1;
  const y = (seconds: number) => high - 8 - (seconds / longest) * (high - 20);
  const plot = svg('svg', { viewBox: `0 0 ${wide} ${high}`, width: wide, height: high });
  plot.append(
    svg('line', { class: 'axis', x1: 0, x2: wide, y1: high - 8, y2: high - 8 }),
    svg('line', { class: 'goal', x1: 0, x2: wide, y1: y(planned), y2: y(planned) }),
  );
  for (const [index, length] of lengths.entries()) {
    const kind = index === lengths.length - 1 ? 'run latest' : 'run';
    const top = y(length);
    const bar = { x: 12 + index * 26, y: top, width: 14, height: high - 8 - top };
    plot.append(svg('rect', { class: kind, ...bar }));
  }
  plot.setAttribute('class', 'lengths');
  plot.setAttribute('aria-hidden', 'true');
  return plot;
}

type Scale = ReturnType<typeof scaleOf>;
