import type { DrawnDiagram } from './diagram.ts';
import { readSteps } from './steps.ts';

/** About what a drawing takes of a slide. */
const [width, height] = [800, 320];

/** What stands in the place of a drawing until it is made: a frame that takes as many clicks. */
export function undrawn(source: string): DrawnDiagram {
  const count = stepsIn(source);
  const steps = Array.from({ length: count }, (_, at) => `<g class="step" data-step="${at + 1}"/>`);
  const frame = `<rect x="1" y="1" width="${width - 2}" height="${height - 2}" rx="12" fill="none" stroke="currentColor" stroke-dasharray="6 8"/>`;
  const dots = `<text x="${width / 2}" y="${height / 2}" text-anchor="middle">…</text>`;
  const size = `viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"`;
  const svg = `<svg class="undrawn" ${size}>${frame}${dots}${steps.join('')}</svg>`;
  return { svg, width, height, steps: count };
}

/** What is wrong with them is told when it is drawn. */
function stepsIn(source: string): number {
  try {
    return Math.max(0, ...readSteps(source).map(({ step }) => step));
  } catch {
    return 0;
  }
}
