import type { Pdf } from '../document.ts';
import type { Flaw, Rules } from '../finding.ts';
import { once } from '../once.ts';
import { attributeOf, innerKids, nameOfTag, placeOfTag, type Tag } from '../tags.ts';
import { list, nameOf, numberOf, textAt, textOf } from '../values.ts';

/** A cell with the place of its first row and column, from 0. */
interface Cell {
  readonly tag: Tag;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

interface Grid {
  readonly cells: readonly Cell[];
  /** How many cells lie over one another. */
  readonly crossings: readonly Cell[];
  /** The width of each row, in columns; the height of each column, in rows. */
  readonly widths: readonly number[];
  readonly heights: readonly number[];
}

/** Tables of which each row is as long as the others, and each cell has its headers. */
export const tableRules: Rules = {
  *'7.2-15'(pdf) {
    for (const { crossings } of tablesOf(pdf)) {
      for (const { tag } of crossings) {
        const place = placeOfTag(tag, pdf.tags);
        yield { what: 'a cell lies over another', ...place, hint: 'correct RowSpan and ColSpan' };
      }
    }
  },
  *'7.2-41'(pdf) {
    for (const { table, heights } of tablesOf(pdf)) yield* columnsUneven(pdf, table, heights);
  },
  *'7.2-43'(pdf) {
    yield* rowsUnlikeFirst(pdf, (width, first) => width < first, 'add the cells that are missing');
  },
  *'7.2-42'(pdf) {
    yield* rowsUnlikeFirst(pdf, (width, first) => width > first, 'correct ColSpan');
  },
  *'7.5-1'(pdf) {
    for (const { table, cell, unknown } of unheaded(pdf)) {
      if (unknown.length > 0) continue;
      yield {
        what: 'nothing says which header a cell belongs to',
        ...placeOfTag(cell, pdf.tags),
        element: `${nameOfTag(cell, pdf.tags)} of ${nameOfTag(table, pdf.tags)}`,
        hint: 'give the headers of the table a Scope',
      };
    }
  },
  *'7.5-2'(pdf) {
    for (const { cell, unknown } of unheaded(pdf)) {
      if (unknown.length === 0) continue;
      const what = `a cell names the header ${unknown.join(', ')}, which its table does not have`;
      yield { what, ...placeOfTag(cell, pdf.tags), hint: 'name the ID of a TH' };
    }
  },
};

interface Unheaded {
  readonly table: Tag;
  readonly cell: Tag;
  /** The headers that it names in vain. */
  readonly unknown: readonly string[];
}

/** The first cell of each table that no header holds for, unless each header says what it holds for. */
function* unheaded(pdf: Pdf): Iterable<Unheaded> {
  for (const { table, cells } of tablesOf(pdf)) {
    const heads = cells.filter(({ tag }) => tag.role === 'TH');
    if (heads.every(({ tag }) => scopeOf(tag) !== undefined)) continue;
    const ids = new Set(heads.map(({ tag }) => textAt(tag.dict, 'ID')));
    for (const cell of cells.filter(({ tag }) => tag.role === 'TD')) {
      const named = headersOf(cell.tag);
      const unknown = named.filter((id) => !ids.has(id));
      if (named.length > 0 && unknown.length === 0) continue;
      if (heads.some((head) => isOver(head, cell))) continue;
      yield { table, cell: cell.tag, unknown };
      break;
    }
  }
}

const tablesOf = once(({ tags }: Pdf): readonly (Grid & { readonly table: Tag })[] =>
  tags.all
    .filter(({ role }) => role === 'Table')
    .map((table) => ({ table, ...gridOf(rowsOf(table)) })),
);

function rowsOf(table: Tag): readonly Tag[] {
  return innerKids(table).flatMap((kid) => {
    if (kid.role === 'TR') return [kid];
    return /^T(Head|Body|Foot)$/.test(kid.role ?? '')
      ? innerKids(kid).filter(({ role }) => role === 'TR')
      : [];
  });
}

/** Lays cells out as a browser does: each goes to the first free column of its row. */
function gridOf(rows: readonly Tag[]): Grid {
  const taken = new Map<string, Cell>();
  const cells: Cell[] = [];
  const crossings: Cell[] = [];
  for (const [row, tr] of rows.entries()) {
    let column = 0;
    for (const tag of innerKids(tr).filter(({ role }) => role === 'TH' || role === 'TD')) {
      while (taken.has(`${row},${column}`)) column += 1;
      const cell = {
        tag,
        row,
        column,
        rows: spanOf(tag, 'RowSpan'),
        columns: spanOf(tag, 'ColSpan'),
      };
      cells.push(cell);
      let crosses = false;
      for (const place of placesOf(cell)) {
        crosses ||= taken.has(place);
        taken.set(place, cell);
      }
      if (crosses) crossings.push(cell);
      column += cell.columns;
    }
  }
  const places = [...taken.keys()].map((place) => place.split(',').map(Number));
  const count = (axis: 0 | 1, size: number) =>
    Array.from(
      { length: size },
      (_, index) => places.filter((place) => place[axis] === index).length,
    );
  const width = Math.max(0, ...places.map(([, column = 0]) => column + 1));
  return { cells, crossings, widths: count(0, rows.length), heights: count(1, width) };
}

function* placesOf({ row, column, rows, columns }: Cell): Iterable<string> {
  for (let y = row; y < row + rows; y += 1) {
    for (let x = column; x < column + columns; x += 1) yield `${y},${x}`;
  }
}

function spanOf(tag: Tag, key: 'RowSpan' | 'ColSpan'): number {
  const span = numberOf(attributeOf(tag, 'Table', key)) ?? 1;
  return Math.min(Math.max(1, Math.trunc(span)), 1000);
}

function headersOf(tag: Tag): readonly string[] {
  return list(attributeOf(tag, 'Table', 'Headers')).flatMap((id) => textOf(id) ?? []);
}

const inOneRow = (a: Cell, b: Cell) => a.row < b.row + b.rows && b.row < a.row + a.rows;
const inOneColumn = (a: Cell, b: Cell) =>
  a.column < b.column + b.columns && b.column < a.column + a.columns;

/** Whether a header before a cell is said to hold for the cell's row or column. */
function isOver(head: Cell, cell: Cell): boolean {
  const scope = scopeOf(head.tag);
  return (
    (inOneRow(head, cell) && head.column < cell.column && (scope === 'Row' || scope === 'Both')) ||
    (inOneColumn(head, cell) && head.row < cell.row && (scope === 'Column' || scope === 'Both'))
  );
}

function scopeOf(tag: Tag): string | undefined {
  return nameOf(attributeOf(tag, 'Table', 'Scope'));
}

function* rowsUnlikeFirst(
  pdf: Pdf,
  isWrong: (width: number, first: number) => boolean,
  hint: string,
): Iterable<Flaw> {
  for (const { table, widths } of tablesOf(pdf)) {
    const [first = 0] = widths;
    const row = widths.findIndex((width) => isWrong(width, first));
    if (row < 0) continue;
    const what = `row ${row + 1} of a table has ${widths[row]} columns, the first one ${first}`;
    yield { what, ...placeOfTag(table, pdf.tags), hint };
  }
}

function* columnsUneven({ tags }: Pdf, table: Tag, heights: readonly number[]): Iterable<Flaw> {
  const most = Math.max(0, ...heights);
  const short = heights.findIndex((height) => height !== most);
  if (short < 0) return;
  const what = `column ${short + 1} of a table has ${heights[short]} rows, another ${most}`;
  const hint = 'add the cells that are missing, or a RowSpan';
  yield { what, ...placeOfTag(table, tags), hint };
}
