import * as Plot from '@observablehq/plot';
import type { Chart } from '../content/data/kinds.ts';
import { drawChart } from './draw.ts';
import type { Frame } from './work.ts';

/** A chart as a live figure draws it, in the reader's browser. */
export function drawLive(chart: Chart, frame: Omit<Frame, 'lang'>): string {
  const lang = document.documentElement.lang || 'en';
  return drawChart(chart, { ...frame, lang }, { Plot, document });
}
