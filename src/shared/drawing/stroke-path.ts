import { getStroke } from 'perfect-freehand';
import type { Stroke } from './drawings.ts';

/**
 * The outline of a stroke as data of an SVG path: thin where a pen was light, or where a mouse or a
 * finger was fast.
 */
export function pathOf({ points, width }: Stroke): string {
  const outline = getStroke(
    points.map(([x, y, pressure = 0.5]) => ({ x, y, pressure })),
    {
      size: width * 1.3,
      thinning: 0.45,
      streamline: 0.35,
      simulatePressure: points.every((point) => point.length === 2),
      last: true,
    },
  ) as [number, number][];
  const [first] = outline;
  if (!first) return '';
  const parts = outline.map(([x, y], index) => {
    const [nextX, nextY] = outline[(index + 1) % outline.length] ?? first;
    return `${round(x)} ${round(y)} ${round((x + nextX) / 2)} ${round((y + nextY) / 2)}`;
  });
  return `M${round(first[0])} ${round(first[1])}Q${parts.join(' ')}Z`;
}

const round = (value: number): number => Math.round(value * 10) / 10;
