import type { BinXInputs, Markish, PlotOptions } from '@observablehq/plot';
import type { Chart } from '../content/data/kinds.ts';
import { colourOf, drawName, namesOf } from './names.ts';
import { type Canvas, isNumber, type Row, type Spec, valuesOf } from './spec.ts';
import { momentsIn, namer } from './values.ts';
import { widthOf } from './widths.ts';
import type { Frame, Plotted, Work } from './work.ts';

/** A chart by the names of its columns. */
export function drawSpec(spec: Spec, { data }: Chart, frame: Frame, canvas: Canvas): Plotted {
  const { mark, x, y, series } = spec;
  const work: Work = {
    ...canvas,
    spec,
    data,
    frame,
    series: series === undefined ? [] : valuesOf(data, series),
    nameOf: namer(frame.lang),
    momentOf: (column) => momentsIn(frame.lang, valuesOf(data, column)),
    lying: mark === 'bars' && !isNumber(data, y) && isNumber(data, x),
  };
  // The first drawing tells how wide the labels of its axes are.
  const first = canvas.Plot.plot(optionsOf(work, {}));
  const drawn = canvas.Plot.plot(optionsOf(work, marginsOf(work, first)));
  drawn.append(...namesOf(work, drawn).map((name) => drawName(name, canvas.document)));
  return drawn;
}

type Margins = Pick<PlotOptions, 'marginLeft' | 'marginRight' | 'marginBottom' | 'marginTop'> & {
  readonly turned?: boolean;
};

function optionsOf(work: Work, margins: Margins): PlotOptions {
  const { spec, frame, series, document, lying, nameOf, momentOf, data } = work;
  const { turned = false, ...room } = margins;
  const { mark, options } = spec;
  const bare = isLabelled(work);
  const grouped = isGrouped(work);
  const place = (axis: 'x' | 'y') => {
    const isLength = mark === 'bars' && (axis === 'x') === lying;
    const column = spec[axis];
    const hasNumbers = isNumber(data, column);
    const isDate = column !== undefined && data.some((row) => row[column] instanceof Date);
    const isBand = mark === 'bars' && !isLength;
    return {
      ...(grouped && isBand ? { axis: null } : {}),
      ...(bare && isLength ? { axis: null } : {}),
      ...(isBand && column !== undefined && !grouped
        ? { domain: [...valuesOf(data, column)] }
        : {}),
      ...(grouped && isBand ? { domain: [...series] } : {}),
      label: labelOf(work, axis),
      labelArrow: 'none',
      tickSize: isBand ? 0 : 6,
      ...(isBand
        ? { padding: grouped ? 0.08 : 0.3 }
        : { nice: hasNumbers, ticks: axis === 'x' ? 7 : 5 }),
      tickFormat: isDate && !isBand ? momentOf(column) : nameOf,
      ...(axis === 'x' && turned ? { tickRotate: -35 } : {}),
    };
  };
  const band = lying ? 'fy' : 'fx';
  const bandColumn = lying ? spec.y : spec.x;
  return {
    width: frame.width,
    height: frame.height,
    marginTop: 48,
    marginRight: 24,
    marginLeft: 24,
    marginBottom: 64,
    ...room,
    document,
    color: { type: 'ordinal', domain: [...series], range: series.map((_, at) => colourOf(at)) },
    symbol: { domain: [...series] },
    ...(grouped && bandColumn !== undefined
      ? {
          [band]: {
            domain: [...valuesOf(data, bandColumn)],
            label: null,
            padding: 0.25,
            tickSize: 0,
            tickFormat: nameOf,
          },
        }
      : {}),
    ...options,
    x: { ...place('x'), ...options.x },
    y: { ...place('y'), ...options.y },
    marks: [...marksOf(work), ...(options.marks ?? [])],
  } as PlotOptions;
}

/** An axis says what it measures; names of things say it by themselves. */
function labelOf({ spec, data, frame }: Work, axis: 'x' | 'y'): string | null {
  const given = axis === 'x' ? spec.xLabel : spec.yLabel;
  if (given !== undefined) return given === '' ? null : given;
  if (spec.mark === 'histogram' && axis === 'y') return frame.count;
  const column = spec[axis];
  return isNumber(data, column) && column !== undefined ? column : null;
}

function isGrouped({ spec, series }: Work): boolean {
  return spec.mark === 'bars' && series.length > 0 && !spec.stacked;
}

/** Few bars have their lengths beside them, and need no axis. */
function isLabelled({ spec, series, data }: Work): boolean {
  return spec.mark === 'bars' && series.length === 0 && data.length <= 12;
}

function marksOf(work: Work): readonly Markish[] {
  const { Plot, spec, data, series, lying } = work;
  const rows = data as Row[];
  const { x, y } = spec;
  // Not by its name, which could be that of a colour.
  const { series: column } = spec;
  const seriesOf = column === undefined ? undefined : (row: Row) => row[column];
  const paint = seriesOf ?? colourOf(0);
  const z = seriesOf ? { z: seriesOf } : {};
  const grid = { stroke: 'var(--plot-grid)', strokeOpacity: 1, ticks: 5 };
  const bare = isLabelled(work);
  switch (spec.mark) {
    case 'histogram': {
      const bins = spec.bins === undefined ? {} : { thresholds: spec.bins };
      const counted = Plot.binX(
        { y: 'count' },
        free<BinXInputs<object>>({ x, fill: paint, inset: 1, ...bins }),
      );
      return [Plot.gridY(grid), Plot.rectY(rows, counted), Plot.ruleY([0])];
    }
    case 'line':
      return [
        Plot.gridY(grid),
        Plot.lineY(rows, free({ x, y, stroke: paint, strokeWidth: 4, ...z })),
        ...(new Set(data.map((row) => row[x])).size === 1
          ? [Plot.dot(rows, free({ x, y, fill: paint, r: 6 }))]
          : []),
      ];
    case 'dots': {
      const shape = series.length > 1 ? { symbol: seriesOf } : {};
      return [
        Plot.gridY(grid),
        Plot.dot(rows, free({ x, y, stroke: paint, strokeWidth: 2.5, r: 6, ...shape, ...z })),
      ];
    }
    case 'bars': {
      const bar = lying ? Plot.barX : Plot.barY;
      const length = lying ? { x } : { y };
      const band = lying ? { y } : { x };
      const zero = lying ? Plot.ruleX([0]) : Plot.ruleY([0]);
      const lines = lying ? Plot.gridX(grid) : Plot.gridY(grid);
      if (isGrouped(work)) {
        const within = lying ? { fy: y, y: seriesOf } : { fx: x, x: seriesOf };
        return [lines, bar(rows, free({ ...length, ...within, fill: paint })), zero];
      }
      const bars = bar(rows, free({ ...length, ...band, fill: paint, order: null }));
      return [...(bare ? [] : [lines]), bars, ...(bare ? lengthsOf(work) : []), zero];
    }
  }
}

/** Plot's types ask for one form of options out of many, which depends on the mark. */
function free<Options>(options: object): Options {
  return options as Options;
}

/** The length of each bar, beside its end. */
function lengthsOf({ Plot, data, spec, lying, nameOf }: Work): readonly Markish[] {
  const length = (lying ? spec.x : spec.y) ?? '';
  const side = (negative: boolean) => {
    const rows = data.filter((row) => Number(row[length]) < 0 === negative && row[length] !== null);
    const sign = negative ? -1 : 1;
    const place = lying
      ? { dx: 8 * sign, textAnchor: negative ? 'end' : 'start' }
      : { dy: -8 * sign, lineAnchor: negative ? 'top' : 'bottom' };
    const text = (row: Row) => nameOf(row[length]);
    return Plot.text(rows as Row[], free({ x: spec.x, y: spec.y, text, ...place }));
  };
  return [side(false), side(true)];
}

/** How much room the labels of axes and series need. */
function marginsOf(work: Work, first: Plotted): Margins {
  const { frame, spec, lying, series, nameOf, data } = work;
  const { options } = spec;
  const labels = (axis: string) =>
    [...first.querySelectorAll(`[aria-label="${axis}-axis tick label"] text`)].map(
      (text) => text.textContent ?? '',
    );
  const widest = (texts: readonly string[]) => Math.max(0, ...texts.map((text) => widthOf(text)));
  const left = Math.max(widest(labels('y')), widest(labels('fy')));
  const names = series.map(nameOf);
  const ends = spec.mark === 'line' || (spec.stacked && !lying) ? widest(names) + 20 : 0;
  const length = isLabelled(work) && lying ? widest(data.map((row) => nameOf(row[spec.x]))) : 0;
  const right = Math.max(24, ends, length + 12);
  const beneath = labels(isGrouped(work) && !lying ? 'fx' : 'x');
  const room = (frame.width - left - right) / Math.max(1, beneath.length);
  const turned = widest(beneath) > room && !lying;
  const hasLabel = labelOf(work, 'x') !== null && !(isLabelled(work) && lying);
  return {
    marginLeft: Math.max(12, left + 20),
    marginRight: right,
    marginTop: isLabelled(work) ? 36 : isGrouped(work) || (spec.stacked && lying) ? 92 : 52,
    marginBottom:
      (turned ? 30 + widest(beneath) * 0.6 : isLabelled(work) && lying ? 12 : 42) +
      (hasLabel ? 32 : 0),
    ...pickMargins(options),
    turned,
  };
}

function pickMargins(options: PlotOptions): Margins {
  const names = ['marginLeft', 'marginRight', 'marginTop', 'marginBottom'] as const;
  return Object.fromEntries(
    names.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])),
  );
}
