import { html, table } from 'mesa-deck';
import { expect, test } from 'vitest';
import { deckOf, render, renderDeck } from './fixture.ts';

const rows = [
  { bird: 'Gull', pairs: 12, mass: 1.05, seen: new Date('2026-03-01') },
  { bird: 'Tern', pairs: -3, mass: 0.1, seen: null },
];

test('heads say what their columns and rows are, and numbers stand in line', async () => {
  const section = await render({ body: table(rows, { caption: 'Birds' }) });
  expect(section).toContain(
    [
      '<table class="data"><caption>Birds</caption><thead><tr><th scope="col">bird</th>',
      '<th scope="col" class="number">pairs</th><th scope="col" class="number">mass</th>',
      '<th scope="col">seen</th></tr></thead>',
    ].join(''),
  );
  expect(section).toContain('<th scope="row">Gull</th><td class="number">12</td>');
  expect(section).toContain(
    '<td class="number">−3</td><td class="number" style="--missing:1">0.1</td>',
  );
  expect(section).toContain('<td>Mar 1, 2026</td>');
  expect(section).toContain('<td>–</td>');
});

test.each([
  ['de', '12.500', '1,05', '01.03.2026'],
  ['ja', '12,500', '1.05', '2026/03/01'],
  ['he', '12,500', '1.05', '1 במרץ 2026'],
  ['en-GB', '12,500', '1.05', '1 Mar 2026'],
])('numbers and dates are written as %s has them', async (lang, pairs, mass, day) => {
  const body = table([{ ...rows[0], pairs: 12_500 }], { caption: 'B' });
  const [slide] = await renderDeck({ ...deckOf({ body }), lang });
  for (const text of [pairs, mass, day]) expect(slide?.section).toContain(`>${text}</td>`);
});

test('columns are chosen, named, rounded and made; cells are highlighted', async () => {
  const section = await render({
    body: table(rows, {
      columns: [
        { key: 'mass', label: 'Mass, kg', digits: 1 },
        { label: 'Name', value: ({ bird }) => html`<i>${bird}</i>` },
      ],
      highlight: ({ mass }, column) => column === 'mass' && mass > 1,
    }),
  });
  expect(section).toContain(
    '<td class="number highlight"><strong>1.1</strong></td><td><i>Gull</i></td>',
  );
  expect(section).toContain('<td class="number">0.1</td>');
});

test('what can not be shown says what, where and what to do', async () => {
  const bad: readonly (readonly [unknown, object])[] = [
    [[], {}],
    [undefined, {}],
    [[1], {}],
    [rows, { columns: ['pair'] }],
    [rows, { columns: [] }],
    [rows, { columns: [{ label: 'x' }] }],
    [rows, { columns: [{ key: 'mass', digits: -1 }] }],
    [rows, { header: 'brid' }],
    [rows, { highlight: (row: { none: { x: number } }) => row.none.x > 1 }],
  ];
  const told = bad.map(([data, options]) =>
    render({ body: table(data as never, options) }).then(
      () => 'no error',
      ({ what, where, hint }) => `${what} | ${where.replace(/.*'slide-1',? ?/, '')} | ${hint}`,
    ),
  );
  expect((await Promise.all(told)).join('\n')).toMatchInlineSnapshot(`
    "the table has no rows | table 1 | give it a list of rows: does a filter leave nothing?
    in content of the kind 'table' data is undefined, not a list |  | make it with table
    row 1 is 1 | table 1 | write rows as in { month: 'Jan' }
    there is no column "pair" in the data | table 1 | did you mean 'pairs'?
    columns is an empty list | table 1 | write columns: ['month', 'mm']
    there is no column undefined in the data | table 1 | the columns are bird, pairs, mass, seen
    digits is -1, not a number of decimals | table 1 | write digits: 1
    there is no column "brid" in the data | table 1 | did you mean 'bird'?
    highlight fails for row 1: Cannot read properties of undefined (reading 'x') | table 1 | write highlight: (row, column) => row.mm > 100"
  `);
});
