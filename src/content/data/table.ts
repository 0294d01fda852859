import type { Value } from '../content.ts';
import type { Cell } from './data.ts';
import type { Table } from './kinds.ts';

/** A column of a table. */
export interface TableColumn<Row> {
  /** The column of the data that it shows. */
  readonly key?: keyof Row & string;
  /** What it shows in the place of that; numbers are aligned. */
  readonly value?: (row: Row) => Cell | Value;
  /** What it is called; the key if not given. */
  readonly label?: string;
  /** How many decimals numbers are rounded to; as many as each has if not given. */
  readonly digits?: number;
}

/** What a table shows, and how. */
export interface TableOptions<Row> {
  /** What the table shows, above it. */
  readonly caption?: string;
  /** Its columns, in their order; all of the data if not given. */
  readonly columns?: readonly ((keyof Row & string) | TableColumn<Row>)[];
  /** The column whose cells name their rows; the first if it holds texts. */
  readonly header?: keyof Row & string;
  /** Whether a cell is to be looked at; it gets a ground and bold type. */
  readonly highlight?: (row: Row, column: string) => boolean;
}

/**
 * A table of data: its heads are read out with each cell, numbers stand with their decimal points below one
 * another, and cells can be highlighted.
 *
 * @example
 * table(rain, {
 *   caption: 'Rain, in mm',
 *   columns: ['month', { key: 'mm', label: 'Rain', digits: 1 }],
 *   highlight: (row, column) => column === 'mm' && row.mm > 100,
 * })
 */
export function table<const Row extends object>(
  data: readonly Row[],
  options: TableOptions<Row> = {},
): Table {
  return { kind: 'table', data, options } as unknown as Table;
}
