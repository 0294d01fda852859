import type { Chart } from '../content/data/kinds.ts';
import { say } from '../say.ts';
import { drawSpec } from './marks.ts';
import { type Canvas, ChartFault, ownPlot, specOf } from './spec.ts';
import { labelSize } from './widths.ts';
import type { Frame } from './work.ts';

/** Throws a ChartFault where a chart can't be drawn, as far as that is known before. */
export function checkChart(chart: Chart): void {
  if (ownPlot(chart) === undefined) specOf(chart);
}

/** The inside of an svg; throws a ChartFault, or what a slide's own code throws. */
export function drawChart(chart: Chart, frame: Frame, { Plot, document }: Canvas): string {
  const own = ownPlot(chart);
  const given = { document, width: frame.width, height: frame.height };
  if (own === undefined)
    return insideOf(drawSpec(specOf(chart), chart, frame, { Plot, document }), frame);
  const plot: typeof Plot.plot = (options = {}) =>
    Plot.plot({
      ...given,
      marginTop: 48,
      marginLeft: 80,
      marginBottom: 72,
      ...options,
      ...{ document },
    });
  return insideOf(own({ ...Plot, plot }, chart.data), frame);
}

function insideOf(drawn: unknown, { name }: Frame): string {
  const element = drawn as Partial<Element> | null;
  const svg =
    element?.nodeName?.toLowerCase() === 'svg'
      ? (element as Element)
      : [...(element?.children ?? [])].findLast((child) => child.nodeName.toLowerCase() === 'svg');
  if (!svg) {
    const hint = say`let plot give what Plot.plot makes: plot: (Plot, rows) => Plot.plot({ … })`;
    throw new ChartFault(say`plot gives no drawing`, hint);
  }
  for (const style of svg.querySelectorAll('style')) style.remove();
  // Plot's sign of a warning, for who watches a console.
  for (const sign of svg.querySelectorAll('text[font-family="initial"]')) sign.remove();
  // Of the chart the page has one name; those of its parts would be read out one by one.
  for (const part of svg.querySelectorAll('[aria-label], [aria-hidden], [class]')) {
    for (const attribute of ['aria-label', 'aria-description', 'aria-hidden', 'class']) {
      part.removeAttribute(attribute);
    }
  }
  const own = `fill="currentColor" text-anchor="middle" font-size="${labelSize}"`;
  // Plot counts its ids on and on, through all that it draws.
  const ids = new Map<string, string>();
  for (const [, id = ''] of svg.innerHTML.matchAll(/\bid="([^"]*)"/g)) {
    ids.set(id, `${name}-${ids.size + 1}`);
  }
  const named = svg.innerHTML
    .replace(/\bid="([^"]*)"/g, (_, id) => `id="${ids.get(id)}"`)
    .replace(/url\(#([^)]*)\)/g, (_, id) => `url(#${ids.get(id) ?? id})`)
    .replace(/href="#([^"]*)"/g, (_, id) => `href="#${ids.get(id) ?? id}"`)
    .replace(
      /\s(?:d|transform|x[12]?|y[12]?|width|height|r|points|c[xy])="[^"]*"/g,
      // A hundredth of a pixel is none.
      (attribute) => attribute.replace(/-?\d+\.\d{3,}/g, (number) => `${+(+number).toFixed(2)}`),
    );
  return `<g class="plot" ${own}>${named}</g>`;
}
