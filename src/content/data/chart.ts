import type * as Plot from '@observablehq/plot';
import type { Chart } from './kinds.ts';

/** The columns of a row. */
type ColumnOf<Row> = keyof Row & string;

interface Shown<Row> {
  /** The text alternative: what the chart shows, in words. */
  readonly alt: string;
  /** What is drawn: rows of `data`, or any objects. */
  readonly data: readonly Row[];
  readonly caption?: string;
  /** In px of a slide; 1120 if not given, all of the text's width. */
  readonly width?: number;
  /** In px of a slide; 430 if not given, what is left below a title. */
  readonly height?: number;
  /** Whether the handout that is an article shows the data as a table too. Who does not see the chart has it always. */
  readonly table?: boolean;
}

interface Drawn<Row> {
  /** Bars of sums, a line in the order of `x`, dots, or how often values of `x` are there. */
  readonly mark: 'bars' | 'line' | 'dots' | 'histogram';
  readonly x: ColumnOf<Row>;
  /** A histogram has none. Of bars one of `x` and `y` holds numbers: their length. */
  readonly y?: ColumnOf<Row>;
  /** The column that tells series apart, each with a colour and its name beside it. */
  readonly series?: ColumnOf<Row>;
  /** Bars of a series upon one another, not side by side. */
  readonly stacked?: boolean;
  /** What the axis is called; by the column's name if not given, and not at all with an empty text. */
  readonly xLabel?: string;
  readonly yLabel?: string;
  /** Into how many bins a histogram parts its values, about; by their number if not given. */
  readonly bins?: number;
  /** Observable Plot's own options, over those that the kit gives: scales, margins, further marks. */
  readonly options?: Plot.PlotOptions;
}

interface Own<Row> {
  /** Draws with Observable Plot; `Plot.plot` knows the size and the theme's type already. */
  readonly plot: (plot: typeof Plot, data: readonly Row[]) => Element;
}

/** What a chart shows, and how. */
export type ChartOptions<Row> = Shown<Row> & (Drawn<Row> | Own<Row>);

/**
 * A chart of data, drawn by Observable Plot when the deck is built: bars, a line, dots or a histogram by the
 * names of columns, or whatever Plot can draw. Series are named beside what they are, in the theme's colours, and who
 * does not see the chart gets its data as a table. What a live figure draws may be a chart as well.
 *
 * @example
 * html`${chart({ alt: 'It rains most in winter', data: rain, mark: 'bars', x: 'month', y: 'mm' })}`
 * @example
 * chart({ alt: 'Both grow', data: flocks, mark: 'line', x: 'year', y: 'birds', series: 'species' })
 * @example
 * chart({
 *   alt: 'Heavier birds lay larger eggs',
 *   data: birds,
 *   plot: (Plot, rows) =>
 *     Plot.plot({ x: { type: 'log' }, marks: [Plot.dot(rows, { x: 'grams', y: 'egg' })] }),
 * })
 */
export function chart<const Row extends object>(options: ChartOptions<Row>): Chart {
  const { alt, data, caption = '', width = 1120, height = 430, table = false, ...drawn } = options;
  const rows = data as unknown as Chart['data'];
  return { kind: 'chart', alt, data: rows, caption, width, height, table, drawn } as Chart;
}
