import type * as PlotModule from '@observablehq/plot';
import type { PlotOptions } from '@observablehq/plot';
import type { Chart } from '../content/data/kinds.ts';
import { didYouMean } from '../errors.ts';
import { say } from '../say.ts';
import { quoted } from '../shared/quoted.ts';

/** What draws charts: in a browser its own document, at build time one that is none's. */
export interface Canvas {
  readonly Plot: typeof PlotModule;
  readonly document: Document;
}

/** What is wrong with a chart; who knows its place tells the rest. */
export class ChartFault extends Error {
  readonly hint: string;

  constructor(what: string, hint: string) {
    super(what);
    this.hint = hint;
  }
}

export type Row = Chart['data'][number];

/** A chart by the names of its columns. */
export interface Spec {
  readonly mark: Mark;
  readonly x: string;
  readonly y: string | undefined;
  readonly series: string | undefined;
  readonly stacked: boolean;
  readonly xLabel: string | undefined;
  readonly yLabel: string | undefined;
  readonly bins: number | undefined;
  readonly options: PlotOptions;
}

const marks = ['bars', 'line', 'dots', 'histogram'] as const;
type Mark = (typeof marks)[number];

/** How many colours a theme has for series. */
export const mostSeries = 8;

/** What draws a chart by itself, if it does. */
export function ownPlot({ drawn }: Chart) {
  const { plot } = drawn;
  if (plot === undefined) return undefined;
  if (typeof plot === 'function') {
    return plot as (plot: typeof PlotModule, data: Chart['data']) => unknown;
  }
  const hint = say`write plot: (Plot, rows) => Plot.plot({ … })`;
  throw new ChartFault(say`plot is ${quoted(plot)}, not a function`, hint);
}

/** What a chart asks for; throws a ChartFault where that can't be drawn. */
export function specOf({ data, drawn }: Chart): Spec {
  checkRows(data);
  const { mark, bins, stacked = false, options = {} } = drawn;
  if (!marks.includes(mark as Mark)) {
    const all = "write mark: 'bars', 'line', 'dots' or 'histogram', or plot: (Plot, rows) => …";
    const hint = typeof mark === 'string' ? didYouMean(mark, marks, all) : all;
    throw new ChartFault(say`there is no mark ${quoted(mark)} of a chart`, hint);
  }
  const spec: Spec = {
    mark: mark as Mark,
    x: columnOf('x', drawn['x'], data),
    y: mark === 'histogram' ? undefined : columnOf('y', drawn['y'], data),
    series: drawn['series'] === undefined ? undefined : columnOf('series', drawn['series'], data),
    stacked: stacked === true,
    xLabel: textOf('xLabel', drawn['xLabel']),
    yLabel: textOf('yLabel', drawn['yLabel']),
    bins: binsOf(bins),
    options: options as PlotOptions,
  };
  checkValues(spec, data);
  return spec;
}

function checkRows(data: Chart['data']): void {
  if (!Array.isArray(data)) {
    const hint = say`give it rows: data(new URL("./rain.csv", import.meta.url)), or a list of objects`;
    throw new ChartFault(say`the data are ${quoted(data)}, not a list of rows`, hint);
  }
  if (data.length === 0) {
    throw new ChartFault(
      say`the chart has no data`,
      say`does a filter leave nothing? give it a row`,
    );
  }
  const odd = data.findIndex((row) => typeof row !== 'object' || row === null);
  if (odd >= 0) {
    const what = say`row ${odd + 1} of the data is ${quoted(data[odd])}, not an object`;
    throw new ChartFault(what, say`write rows as in { month: 'Jan', mm: 80 }`);
  }
}

function columnOf(field: string, name: unknown, data: Chart['data']): string {
  const known = [...new Set(data.flatMap((row) => Object.keys(row)))];
  const all = say`the columns are ${known.slice(0, 12).join(', ')}`;
  if (typeof name !== 'string') {
    const what =
      name === undefined ? say`the chart has no ${field}` : say`${field} is ${quoted(name)}`;
    throw new ChartFault(what, say`name a column: ${all}`);
  }
  if (known.includes(name)) return name;
  throw new ChartFault(say`there is no column '${name}' in the data`, didYouMean(name, known, all));
}

function textOf(field: string, value: unknown): string | undefined {
  if (value === undefined || typeof value === 'string') return value;
  throw new ChartFault(
    say`${field} is ${quoted(value)}, not a text`,
    say`write ${field}: 'Rain, mm'`,
  );
}

function binsOf(bins: unknown): number | undefined {
  if (bins === undefined) return undefined;
  if (Number.isSafeInteger(bins) && Number(bins) > 0 && Number(bins) <= 1000) return Number(bins);
  throw new ChartFault(say`bins is ${quoted(bins)}, not a number of bins`, say`write bins: 20`);
}

export function isNumeric(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** Whether all values of a column that there are, are numbers. */
export function isNumber(data: Chart['data'], column: string | undefined): boolean {
  if (column === undefined) return false;
  const values = data.map((row) => row[column]).filter((value) => value !== null);
  return values.length > 0 && values.every(isNumeric);
}

/** The different values of a column, in the order of the rows. */
export function valuesOf(data: Chart['data'], column: string): readonly unknown[] {
  return [...new Set(data.map((row) => row[column]))];
}

function checkValues({ mark, x, y, series, bins }: Spec, data: Chart['data']): void {
  const wrong = (column: string, hint: string) => {
    const at = data.findIndex((row) => row[column] !== null && !isNumeric(row[column]));
    const what =
      at < 0
        ? say`the column '${column}' holds nothing but empty cells, and no number`
        : say`the column '${column}' holds ${quoted(data[at]?.[column])} in row ${at + 1}, and no number`;
    throw new ChartFault(what, hint);
  };
  if (mark === 'histogram' && !isNumber(data, x)) wrong(x, say`a histogram counts numbers`);
  if (mark === 'line' && y !== undefined && !isNumber(data, y)) wrong(y, say`a line has a height`);
  if (mark === 'bars' && y !== undefined && !isNumber(data, y) && !isNumber(data, x)) {
    wrong(y, say`one of x and y has to be numbers: the lengths of the bars`);
  }
  if (mark === 'dots' && y !== undefined && !isNumber(data, y) && !isNumber(data, x)) {
    wrong(y, say`one of x and y has to be numbers`);
  }
  if (mark === 'histogram' && series !== undefined) {
    const hint = say`leave series out, or make a histogram of each`;
    throw new ChartFault(say`a histogram has no series`, hint);
  }
  if (bins !== undefined && mark !== 'histogram') {
    throw new ChartFault(say`bins are of a histogram, not of ${mark}`, say`leave bins out`);
  }
  if (series !== undefined) {
    const count = valuesOf(data, series).length;
    if (count <= mostSeries) return;
    const what = say`the column '${series}' has ${count} series, and a theme has colours for ${mostSeries}`;
    throw new ChartFault(what, say`leave some out, or put them together as others`);
  }
}
