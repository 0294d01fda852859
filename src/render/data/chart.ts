import { checkChart, drawChart } from '../../charts/draw.ts';
import { ChartFault, isNumber } from '../../charts/spec.ts';
import type { Frame } from '../../charts/work.ts';
import type { Chart } from '../../content/data/kinds.ts';
import { html } from '../../content/templates.ts';
import { fail, type Place } from '../../errors.ts';
import { say } from '../../say.ts';
import { finished, lines, markup } from '../../shared/markup.ts';
import { messageOf } from '../../shared/quoted.ts';
import type { Writer } from '../blocks/writer.ts';
import type { Resources } from '../slide/resources.ts';
import { tableMarkup } from './table.ts';

/** A chart as HTML: a picture, with its data for who does not see it. */
export function renderChart(chart: Chart, writer: Writer): string {
  const place = writer.next(say`chart`);
  const { alt, caption, width, height } = chart;
  if (typeof alt !== 'string' || alt.trim() === '') {
    const hint = say`say in words what it shows: alt: 'It rains most in winter'`;
    fail(say`the chart has no text alternative`, place, hint);
  }
  const inside = insideOf(chart, chart, writer.resources, place);
  const data = chart.data.length <= mostRows || chart.table;
  const asked = chart.table ? 'chart-data in-article' : 'chart-data';
  return markup(
    lines(
      html`<figure class="picture chart">`,
      html`<svg viewBox="0 0 ${Number(width)} ${Number(height)}" role="img" aria-label="${alt}">${finished(inside)}</svg>`,
      data && html`<div class="${asked}">${finished(dataOf(chart, writer))}</div>`,
      caption !== '' && html`<figcaption>${caption}</figcaption>`,
      html`</figure>`,
    ),
  );
}

/** Nobody listens to more. */
const mostRows = 100;

/** The inside of the svg of a chart, as large as is said. */
export function insideOf(
  chart: Chart,
  { width, height }: Pick<Frame, 'width' | 'height'>,
  { canvas, lang, word }: Pick<Resources, 'canvas' | 'lang' | 'word'>,
  place: Place,
): string {
  const name = `${place.slide ?? 'slide'}-${(place.part ?? 'chart').replace(/[^\w-]+/g, '-')}`;
  try {
    const count = word('figure.count');
    if (canvas) return drawnOnce(chart, { width, height, lang, name, count }, canvas);
    // Who asks only what is wrong needs no drawing.
    checkChart(chart);
    return '';
  } catch (error) {
    if (error instanceof ChartFault) return fail(error.message, place, error.hint);
    const hint = say`look at its data, and at plot or options; Observable Plot says so`;
    return fail(say`the chart can't be drawn: ${messageOf(error)}`, place, hint, { cause: error });
  }
}

/** What was drawn already: the pages of a deck, and other decks, show the same. */
const drawn = new WeakMap<Chart, Map<string, string>>();

function drawnOnce(chart: Chart, frame: Frame, canvas: NonNullable<Resources['canvas']>): string {
  const known = drawn.get(chart) ?? new Map<string, string>();
  drawn.set(chart, known);
  const key = JSON.stringify(frame);
  const inside = known.get(key) ?? drawChart(chart, frame, canvas);
  known.set(key, inside);
  return inside;
}

/** The columns that a chart shows; one that draws by itself may show any. */
function dataOf({ data, drawn, alt }: Chart, writer: Writer): string {
  const { x, y, series, xLabel, yLabel } = drawn as Readonly<Record<string, string | undefined>>;
  const labels = new Map([
    [x, xLabel],
    [y, yLabel],
  ]);
  const shown = [x, series, y].filter((name) => name !== undefined);
  const all = [...new Set(data.flatMap((row) => Object.keys(row)))];
  const keys = [...new Set(shown.length > 0 ? shown : all)];
  const columns = keys.map((key) => ({ key, label: labels.get(key) || key }));
  const header = keys.find((key) => !isNumber(data, key)) ?? keys[0];
  return tableMarkup(data, { caption: alt, columns, header }, writer.resources.lang);
}
