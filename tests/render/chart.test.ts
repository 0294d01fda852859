import { chart, defineFigure, figure, html, type Value } from 'mesa-deck';
import { expect, test } from 'vitest';
import type { FigureDefinition } from '../../src/content/figure.ts';
import { openCanvas } from '../../src/render/data/canvas.ts';
import { render } from './fixture.ts';

const canvas = await openCanvas();
const shown = (body: Value) => render({ body }, { canvas });
const rain = [
  { month: 'Jan', mm: 80.5 },
  { month: 'Feb', mm: 61 },
  { month: 'Mar', mm: 1200 },
];
const flocks = [2020, 2021, 2022].flatMap((year) =>
  ['Gull', 'Tern & co'].map((species, at) => ({ year, species, pairs: year - 2010 + at })),
);
const labels = (section: string) =>
  [...section.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

test('bars have their names below and their lengths at their ends', async () => {
  const section = await shown(
    chart({ alt: 'Rain', data: rain, mark: 'bars', x: 'month', y: 'mm' }),
  );
  expect(labels(section)).toEqual(['Jan', 'Feb', 'Mar', '80.5', '61', '1200']);
  expect(section.match(/<rect/g)).toHaveLength(3);
  expect(section).toContain('fill="var(--series-1)"');
});

test('series have colours of the theme, and their names at the ends of their lines', async () => {
  const section = await shown(
    chart({ alt: 'Birds', data: flocks, mark: 'line', x: 'year', y: 'pairs', series: 'species' }),
  );
  const names = [...section.matchAll(/<text[^>]*fill="var\(--series-(\d)\)"[^>]*>([^<]*)/g)];
  expect(names.map(([, series, name]) => `${series} ${name}`)).toEqual([
    '1 Gull',
    '2 Tern &amp; co',
  ]);
  expect(section.match(/stroke="var\(--series-\d\)"/g)).toHaveLength(2);
  // Of what Plot brings by itself, colours and styles are no theme's.
  expect(section).not.toMatch(/<style|#[\da-f]{3,6}\b|font-family/);
});

test('names of lines that end together are moved apart', async () => {
  const close = ['A', 'B', 'C'].flatMap((name) => [0, 1].map((x) => ({ x, y: 5, name })));
  const section = await shown(
    chart({ alt: 'Close', data: close, mark: 'line', x: 'x', y: 'y', series: 'name' }),
  );
  const ys = [...section.matchAll(/<text[^>]*\sy="([\d.]+)"[^>]*>[ABC]</g)].map(([, y]) =>
    Number(y),
  );
  expect(ys).toHaveLength(3);
  const sorted = ys.toSorted((a, b) => a - b);
  for (const [at, y] of sorted.entries()) expect(y - (sorted[at - 1] ?? 0)).toBeGreaterThan(20);
});

test('who does not see a chart has its words, and its data as a table', async () => {
  const section = await shown(
    chart({ alt: 'Rain', data: rain, mark: 'bars', x: 'month', y: 'mm' }),
  );
  expect(section).toContain('role="img" aria-label="Rain"');
  expect(section).toContain('<th scope="col">month</th><th scope="col" class="number">mm</th>');
  expect(section).toContain('<th scope="row">Jan</th>');
  const many = Array.from({ length: 500 }, (_, x) => ({ x, y: x }));
  expect(
    await shown(chart({ alt: 'Many', data: many, mark: 'dots', x: 'x', y: 'y' })),
  ).not.toContain('<table');
});

test('two drawings of a chart are the same; ids of two charts are not', async () => {
  const clipped = () =>
    chart({
      alt: 'Clipped',
      data: flocks,
      plot: (Plot, rows) =>
        Plot.plot({ marks: [Plot.dot(rows, { x: 'year', y: 'pairs', clip: true })] }),
    });
  const once = await shown(clipped());
  expect(await shown(clipped())).toBe(once);
  const ids = [...(await shown([clipped(), clipped()])).matchAll(/ id="([^"]+)"/g)].map(
    ([, id]) => id,
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test('options of Plot go over those of the kit', async () => {
  const section = await shown(
    chart({
      alt: 'Log',
      data: rain,
      mark: 'dots',
      x: 'mm',
      y: 'mm',
      options: { x: { type: 'log', label: 'Rain, log' } },
    }),
  );
  expect(labels(section)).toContain('Rain, log');
});

test('numbers are written as the language of the deck has it', async () => {
  const [german] = await import('./fixture.ts').then(({ deckOf, renderDeck }) =>
    renderDeck(
      {
        ...deckOf({ body: chart({ alt: 'R', data: rain, mark: 'bars', x: 'month', y: 'mm' }) }),
        lang: 'de',
      },
      { canvas },
    ),
  );
  expect(labels(german?.section ?? '')).toContain('80,5');
});

test('what a figure draws may be a chart, as large as the figure', async () => {
  const live = defineFigure({
    id: 'rain',
    alt: 'Rain',
    caption: 'Rain.',
    width: 600,
    height: 300,
    controls: [
      { name: 'least', label: 'Least', kind: 'range', min: 0, max: 99, step: 1, value: 70 },
    ],
    run: ({ least }) => [rain.filter(({ mm }) => mm > least)],
    draw: (rows) => chart({ alt: 'R', data: rows, mark: 'bars', x: 'month', y: 'mm' }),
    say: (rows) => `${rows.length} months.`,
  });
  const figures = new Map([['rain', live as FigureDefinition]]);
  const section = await render({ body: html`${figure(live)}` }, { canvas, figures });
  expect(labels(section)).toEqual(['Jan', 'Mar', '80.5', '1200']);
  expect(section).toContain('viewBox="0 0 600 300"');
});

test('what can not be drawn says what, where and what to do, drawn or only looked at', async () => {
  const bars = { alt: 'Rain', data: rain, mark: 'bars', x: 'month', y: 'mm' } as const;
  const bad: Readonly<Record<string, object>> = {
    'no rows': { ...bars, data: [] },
    'no list': { ...bars, data: undefined },
    'a row that is none': { ...bars, data: [null] },
    'no words': { ...bars, alt: ' ' },
    'an unknown column': { ...bars, y: 'mmm' },
    'no column': { ...bars, y: undefined },
    'an unknown mark': { ...bars, mark: 'bar' },
    'bars of texts': { ...bars, y: 'month' },
    'a line of texts': { ...bars, mark: 'line', y: 'month' },
    'a histogram of texts': { ...bars, mark: 'histogram' },
    'bins of bars': { ...bars, bins: 3 },
    'too many series': {
      ...bars,
      data: Array.from({ length: 9 }, (_, at) => ({ month: 'Jan', mm: at, name: `n${at}` })),
      series: 'name',
    },
    'a plot that draws nothing': { alt: 'A', data: rain, plot: () => undefined },
    'a plot that throws': {
      alt: 'A',
      data: rain,
      plot: () => {
        throw new Error('no scale');
      },
    },
    'a size that is none': { ...bars, width: -5 },
  };
  const told = async (each: object, more: object) =>
    render({ body: chart(each as never) }, more).then(
      () => 'no error',
      ({ what, where, hint }) => `${what} | ${where.replace(/.*'slide-1',? ?/, '')} | ${hint}`,
    );
  const all = Object.entries(bad).map(
    async ([name, each]) => `${name}: ${await told(each, { canvas })}`,
  );
  expect((await Promise.all(all)).join('\n')).toMatchInlineSnapshot(`
    "no rows: the chart has no data | chart 1 | does a filter leave nothing? give it a row
    no list: in content of the kind 'chart' data is undefined, not a list |  | make it with chart
    a row that is none: row 1 of the data is null, not an object | chart 1 | write rows as in { month: 'Jan', mm: 80 }
    no words: the chart has no text alternative | chart 1 | say in words what it shows: alt: 'It rains most in winter'
    an unknown column: there is no column 'mmm' in the data | chart 1 | did you mean 'mm'?
    no column: the chart has no y | chart 1 | name a column: the columns are month, mm
    an unknown mark: there is no mark "bar" of a chart | chart 1 | did you mean 'bars'?
    bars of texts: the column 'month' holds "Jan" in row 1, and no number | chart 1 | one of x and y has to be numbers: the lengths of the bars
    a line of texts: the column 'month' holds "Jan" in row 1, and no number | chart 1 | a line has a height
    a histogram of texts: the column 'month' holds "Jan" in row 1, and no number | chart 1 | a histogram counts numbers
    bins of bars: bins are of a histogram, not of bars | chart 1 | leave bins out
    too many series: the column 'name' has 9 series, and a theme has colours for 8 | chart 1 | leave some out, or put them together as others
    a plot that draws nothing: plot gives no drawing | chart 1 | let plot give what Plot.plot makes: plot: (Plot, rows) => Plot.plot({ … })
    a plot that throws: the chart can't be drawn: no scale | chart 1 | look at its data, and at plot or options; Observable Plot says so
    a size that is none: in content of the kind 'chart' width is -5, not a size from 100 to 4000 |  | write it as in width: 1120"
  `);
  expect(await told(bad['an unknown column'] ?? {}, {})).toContain("there is no column 'mmm'");
});

test('a column that the data do not have does not compile', () => {
  const typed = () => {
    // @ts-expect-error: there is no column 'mmm'
    chart({ alt: 'Rain', data: rain, mark: 'bars', x: 'month', y: 'mmm' });
    chart({
      alt: 'Rain',
      data: rain,
      plot: (Plot, [row]) => Plot.plot({ title: row?.month ?? '' }),
    });
  };
  expect(typed).toBeTypeOf('function');
});
