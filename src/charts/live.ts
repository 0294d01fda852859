import * as Plot from '@observablehq/plot';
import type { Chart } from '../content/data/kinds.ts';
import { drawChart } from './draw.ts';

/** A chart as a live figure draws it, in the reader's browser. */
export function drawLive(chart: Chart, width: number, height: number, name: string): string {
  const lang = document.documentElement.lang || 'en';
  return drawChart(chart, { width, height, lang, name }, { Plot, document });
}
