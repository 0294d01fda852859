import { optimize } from 'svgo';

/** Shortens paths and numbers, and changes nothing that a theme or a script could ask for. */
export function compact(svg: string): string {
  return optimize(svg, {
    plugins: [
      { name: 'convertPathData', params: { floatPrecision: 2, applyTransforms: false } },
      { name: 'cleanupNumericValues', params: { floatPrecision: 2 } },
    ],
  }).data;
}
