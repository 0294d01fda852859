import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type ColumnKind, type DataRow, data } from 'mesa-deck';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { folderOf } from '../folder.ts';

type Columns = Readonly<Record<string, ColumnKind>>;

/** The rows of a file with some text. */
function rowsOf(text: string, columns?: Columns, name = 'birds.csv'): readonly DataRow[] {
  const file = pathToFileURL(join(folderOf({ [name]: text }), name));
  return columns ? (data(file, columns) as readonly DataRow[]) : data(file);
}

/** Why there are none. */
function failure(text: string, columns?: Columns, name = 'birds.csv'): string {
  try {
    return JSON.stringify(rowsOf(text, columns, name));
  } catch (error) {
    const { what, place, hint } = error as { what: string; place: { line?: number }; hint: string };
    return `${what} | line ${place.line} | ${hint}`;
  }
}

test('reads quotes, separators and line ends as spreadsheets write them', () => {
  const text =
    '\ufeffname,pairs,said\r\n"Gull, herring",12,"it ""laughs""\nloudly"\r\n\r\nTern,,\r\n';
  expect(rowsOf(text)).toEqual([
    { name: 'Gull, herring', pairs: 12, said: 'it "laughs"\nloudly' },
    { name: 'Tern', pairs: null, said: null },
  ]);
  expect(rowsOf('a\tb\n1\t2,5', undefined, 'x.tsv')).toEqual([{ a: 1, b: '2,5' }]);
  expect(rowsOf('[{"a": 1, "b": "x"}, {"a": 2}]', undefined, 'x.json')).toEqual([
    { a: 1, b: 'x' },
    { a: 2, b: null },
  ]);
});

test('a column of numbers holds numbers, one of days days, any other texts', () => {
  const [row] = rowsOf('a,b,c,d\n-1.5e3,2026-03-01,007x,\n2,2026-04-01,1,\n');
  expect(row).toEqual({ a: -1500, b: new Date('2026-03-01T00:00:00Z'), c: '007x', d: null });
});

test('columns that are asked for give rows their types', () => {
  const file = pathToFileURL(join(folderOf({ 'x.csv': 'id,pairs,when\n007,1,\n' }), 'x.csv'));
  const rows = data(file, { id: 'text', pairs: 'number', when: 'date?' });
  expect(rows).toEqual([{ id: '007', pairs: 1, when: null }]);
  expectTypeOf(rows).toEqualTypeOf<
    readonly {
      readonly id: string;
      readonly pairs: number;
      readonly when: Date | null;
    }[]
  >();
});

describe('what is broken is told with its line', () => {
  test('in tables', () => {
    expect(
      [
        failure('a,b\n1,2\n"x\ny",3\n4,5,6\n'),
        failure('a,b\n1,2\n\n3\n'),
        failure('a,b\n1,"2\n3,4\n'),
        failure('a,b\n1,"2"x\n'),
        failure('a,a\n1,2\n'),
        failure('a,,c\n1,2,3\n'),
        failure('a;b\n1;2,5\n'),
        failure('a,b\n'),
        failure(''),
        failure('a,b\n1,x\n2,\n', { b: 'number' }),
        failure('a,b\n1,2\n2,\n', { b: 'number' }),
        failure('a,b\n1,2026-13-40\n', { b: 'date' }),
        failure('pairs,b\n1,2\n', { pair: 'number' }),
        failure('{"a": 1}', undefined, 'x.json'),
        failure('[{"a": 1},', undefined, 'x.json'),
        failure('[{"a": {}}]', undefined, 'x.json'),
        failure('[{"a": 1}, {"a": "x"}]', { a: 'number' }, 'x.json'),
      ].join('\n'),
    ).toMatchInlineSnapshot(`
      "the row has 3 cells, and the table 2 columns | line 5 | put what holds a separator into double quotes, and close each of them
      the row has 1 cell, and the table 2 columns | line 4 | put what holds a separator into double quotes, and close each of them
      a quote is not closed | line 2 | close it with another "
      something stands behind a closing quote | line 2 | double a quote inside of quotes: "he said ""no"""
      two columns are called 'a' | line 1 | rename one of them
      column 2 has no name | line 1 | name all columns, as in month,rain
      the row has 2 cells, and the table 1 column | line 2 | its cells are parted by semicolons: name it .tsv with tabs, or write commas
      the table has no rows | line undefined | give it some: a chart of nothing shows nothing
      the table is empty | line undefined | its first line names the columns
      the cell 'b' is "x", no number | line 2 | write digits, with a point before the decimals
      the cell 'b' is empty | line 3 | fill it, or let it be empty: b: 'number?'
      the cell 'b' is "2026-13-40", no date | line 2 | write it as in 2026-03-01
      there is no column 'pair' | line 1 | did you mean 'pairs'?
      it is no list of objects | line undefined | write [{ "month": "Jan", "mm": 80 }, …]
      it is no JSON: Unexpected end of JSON input | line undefined | mend it there
      object 1 holds no text or number as 'a' | line undefined | write plain values
      object 2: the cell 'a' is "x", no number | line undefined | write digits, with a point before the decimals"
    `);
  });

  test('in the place of a file', () => {
    const message = (file: unknown) => {
      try {
        return data(file as URL);
      } catch (error) {
        return (error as Error).message.replaceAll(process.cwd(), '');
      }
    };
    expect(
      [
        message(new URL('./none.csv', import.meta.url)),
        message('./birds.csv'),
        message(new URL('https://example.org/birds.csv')),
      ].join('\n'),
    ).toMatchInlineSnapshot(`
      "error: there is no file tests/content/none.csv
         at: 
       hint: look at its name and folder: the path starts at the file that asks for it
      error: './birds.csv' is no address of a file
         at: 
       hint: name it from the file that asks for it: new URL('./rain.csv', import.meta.url)
      error: https://example.org/birds.csv is no address of a file
         at: 
       hint: name it from the file that asks for it: new URL('./rain.csv', import.meta.url)"
    `);
  });
});
