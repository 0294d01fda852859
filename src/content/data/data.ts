import { DeckError, didYouMean, Fault } from '../../errors.ts';
import { say } from '../../say.ts';
import { type Csv, readCsv } from './csv.ts';
import { readText } from './read.ts';

/** What a cell of a table holds; `null` where it is empty. */
export type Cell = string | number | Date | null;

/** A row of a table, by the names of its columns. */
export type DataRow = Readonly<Record<string, Cell>>;

/** What a column holds; with a question mark, cells of it may be empty, and are `null`. */
export type ColumnKind = 'text' | 'number' | 'date' | 'text?' | 'number?' | 'date?';

type CellOf<Kind extends ColumnKind> = Kind extends `${infer Sort}?`
  ? CellOf<Extract<Sort, ColumnKind>> | null
  : Kind extends 'number'
    ? number
    : Kind extends 'date'
      ? Date
      : string;

/** Columns by their names, with what they hold. */
export type ColumnKinds = Readonly<Record<string, ColumnKind>>;

/** Columns of which nothing is said. */
type Unsaid = Readonly<Record<never, ColumnKind>>;

/** A row of the columns that are asked for; of any, where none are. */
export type RowOf<Columns extends ColumnKinds> = keyof Columns extends never
  ? DataRow
  : { readonly [Name in keyof Columns]: CellOf<Columns[Name]> };

/**
 * The rows of a file beside the one that asks for them: comma- or tab-separated values whose first line
 * names the columns (`.csv`, `.tsv`), or a list of objects (`.json`), in UTF-8. With columns given, rows have just
 * these, and a cell that is of another kind stops the build with the line of the file. Without, a column of
 * numbers alone holds numbers, one of dates (`2026-03-01`) dates, and any other texts; empty cells are `null`.
 *
 * @throws DeckError with the file and its line, for a row that is broken, an unknown column, a table without rows.
 * @example
 * const rain = data(new URL('./rain.csv', import.meta.url), { month: 'text', mm: 'number' });
 * const wet = rain.filter(({ mm }) => mm > 100);
 */
export function data<const Columns extends ColumnKinds = Unsaid>(
  file: URL,
  columns?: Columns,
): readonly RowOf<Columns>[] {
  const { name, text } = readText(file);
  try {
    const table = /\.json$/i.test(name)
      ? readJson(text)
      : readTable(readCsv(text, /\.(?:tsv|tab)$/i.test(name) ? '\t' : ','));
    if (table.rows.length === 0) {
      throw new Fault(
        say`the table has no rows`,
        say`give it some: a chart of nothing shows nothing`,
      );
    }
    const rows = columns === undefined ? inferred(table) : typed(table, columns);
    return rows as readonly unknown[] as readonly RowOf<Columns>[];
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    throw new DeckError(error.message, { part: name, line: error.line }, error.hint);
  }
}

/** A table whose cells are not yet of any kind. */
interface Raw {
  readonly columns: readonly string[];
  readonly rows: readonly RawRow[];
}

interface RawRow {
  readonly cells: readonly unknown[];
  readonly line: number | undefined;
  /** How errors call it where it has no line. */
  readonly name: string;
}

function readTable({ columns, rows }: Csv): Raw {
  return { columns, rows: rows.map((row) => ({ ...row, name: say`the row` })) };
}

function readJson(text: string): Raw {
  let list: unknown;
  try {
    list = JSON.parse(text);
  } catch (error) {
    throw new Fault(say`it is no JSON: ${(error as Error).message}`, say`mend it there`);
  }
  const isRow = (row: unknown) => typeof row === 'object' && row !== null && !Array.isArray(row);
  if (!Array.isArray(list) || !list.every(isRow)) {
    throw new Fault(say`it is no list of objects`, say`write [{ "month": "Jan", "mm": 80 }, …]`);
  }
  const columns = [...new Set(list.flatMap((row) => Object.keys(row)))];
  const rows = list.map((row, index) => ({
    cells: columns.map((name) => (Object.hasOwn(row, name) ? row[name] : null)),
    line: undefined,
    name: say`object ${index + 1}`,
  }));
  return { columns, rows };
}

const number = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*$/i;
const date = /^\s*\d{4}-\d\d(?:-\d\d(?:[T ][\d:.]+(?:Z|[-+]\d\d:?\d\d)?)?)?\s*$/;

function isEmpty(cell: unknown): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}

function isOf(sort: string, cell: unknown): boolean {
  if (sort === 'number') {
    return typeof cell === 'number' || (typeof cell === 'string' && number.test(cell));
  }
  if (sort === 'date') {
    return typeof cell === 'string' && date.test(cell) && !Number.isNaN(dateOf(cell).getTime());
  }
  return ['string', 'number', 'boolean'].includes(typeof cell);
}

/** A day is a day everywhere: without a zone it is one of Greenwich. */
function dateOf(cell: string): Date {
  const text = cell.trim().replace(' ', 'T');
  return new Date(/T/.test(text) && !/(?:Z|[-+]\d\d:?\d\d)$/.test(text) ? `${text}Z` : text);
}

function cellOf(sort: string, cell: unknown): Cell {
  if (isEmpty(cell)) return null;
  if (sort === 'number') return Number(cell);
  return sort === 'date' ? dateOf(String(cell)) : String(cell);
}

function inferred({ columns, rows }: Raw): readonly DataRow[] {
  const sorts = columns.map((_, at) => {
    const cells = rows.map(({ cells }) => cells[at]).filter((cell) => !isEmpty(cell));
    for (const { cells, line, name } of rows) {
      if (isEmpty(cells[at]) || isOf('text', cells[at])) continue;
      const what = say`${name} holds no text or number as '${columns[at]}'`;
      throw new Fault(what, say`write plain values`, line);
    }
    if (cells.length === 0) return 'text';
    return ['number', 'date'].find((sort) => cells.every((cell) => isOf(sort, cell))) ?? 'text';
  });
  return rows.map(({ cells }) =>
    Object.fromEntries(columns.map((name, at) => [name, cellOf(sorts[at] ?? '', cells[at])])),
  );
}

function typed({ columns, rows }: Raw, asked: ColumnKinds): readonly DataRow[] {
  const wanted = Object.entries(asked).map(([name, kind]) => {
    const at = columns.indexOf(name);
    if (at < 0) {
      const hint = didYouMean(name, columns, say`its columns are ${columns.join(', ')}`);
      throw new Fault(say`there is no column '${name}'`, hint, 1);
    }
    return { name, at, sort: kind.replace('?', ''), mayBeEmpty: kind.endsWith('?') };
  });
  return rows.map(({ cells, line, name: row }) => {
    const entries = wanted.map(({ name, at, sort, mayBeEmpty }) => {
      const cell = cells[at];
      if (isEmpty(cell) ? !mayBeEmpty : !isOf(sort, cell)) {
        const what = isEmpty(cell)
          ? say`the cell '${name}' is empty`
          : say`the cell '${name}' is ${JSON.stringify(cell)}, no ${sort}`;
        const hint = isEmpty(cell)
          ? say`fill it, or let it be empty: ${name}: '${sort}?'`
          : sort === 'number'
            ? say`write digits, with a point before the decimals`
            : say`write it as in 2026-03-01`;
        throw new Fault(line === undefined ? say`${row}: ${what}` : what, hint, line);
      }
      return [name, cellOf(sort, cell)];
    });
    return Object.fromEntries(entries);
  });
}
