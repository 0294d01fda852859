import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject } from '../../../pdf/library.ts';
import { Element, key, type Structure } from './structure.ts';

/** A cell and the rows and columns that it is in, from 0. */
interface Cell {
  readonly element: Element;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Makes all rows as long as the longest, and has each cell under a header of its own, or be one. */
export function mendTable(structure: Structure, table: Element): void {
  dissolve(table);
  const rows = table.elements.flatMap((part) =>
    part.type === 'TR' ? [part] : part.elements.filter(({ type }) => type === 'TR'),
  );
  const { cells, ends } = gridOf(structure, rows);
  const width = Math.max(0, ...ends);
  for (const [row, end] of ends.entries()) {
    for (let column = end; column < width; column += 1) {
      const element = structure.create('TD');
      cells.push({ element, row, column, rows: 1, columns: 1 });
      rows[row]?.take([...rows[row].kids, element]);
    }
  }
  const heads = cells.filter(({ element }) => element.type === 'TH');
  for (const cell of cells) if (cell.element.type === 'TD') giveHeader(structure, cell, heads);
}

/** Lays cells out as a browser does; a cell that would go on below the table ends with it. */
function gridOf(structure: Structure, rows: readonly Element[]) {
  const cells: Cell[] = [];
  // How many rows each column is still taken for, by a cell that began above.
  const taken: number[] = [];
  const ends = rows.map((element, row) => {
    let column = 0;
    const skip = () => {
      while ((taken[column] ?? 0) > 0) column += 1;
    };
    for (const cell of element.elements) {
      skip();
      const [columns, down] = [spanOf(cell, 'ColSpan'), spanOf(cell, 'RowSpan')];
      const left = Math.min(down, rows.length - row);
      if (left < down) setAttribute(structure, cell, 'RowSpan', PDFNumber.of(left));
      cells.push({ element: cell, row, column, rows: left, columns });
      for (let step = 0; step < columns; step += 1) taken[column + step] = left;
      column += columns;
    }
    skip();
    for (const [at, rest] of taken.entries()) taken[at] = Math.max(0, (rest ?? 0) - 1);
    return column;
  });
  return { cells, ends };
}

/** A cell that stands in a row or column of headers, and under none, is a header itself. */
function giveHeader(structure: Structure, cell: Cell, heads: readonly Cell[]): void {
  const before = heads.flatMap((head) => {
    const inRow = head.row < cell.row + cell.rows && cell.row < head.row + head.rows;
    const inColumn =
      head.column < cell.column + cell.columns && cell.column < head.column + head.columns;
    const left = inRow && head.column < cell.column;
    const above = inColumn && head.row < cell.row;
    return left || above ? [{ left, inRow, inColumn, scope: scopeOf(head.element) }] : [];
  });
  const isCovered = before.some(
    ({ inRow, inColumn, scope }) => (inRow && scope !== 'Column') || (inColumn && scope !== 'Row'),
  );
  const [first] = before;
  if (!first || isCovered) return;
  cell.element.type = 'TH';
  setAttribute(structure, cell.element, 'Scope', PDFName.of(first.left ? 'Column' : 'Row'));
  for (const each of attributes(cell.element)) each.delete(PDFName.of('Headers'));
}

function scopeOf(cell: Element): string | undefined {
  const scopes = attributes(cell).flatMap((each) => {
    const scope = each.get(PDFName.of('Scope'));
    return scope instanceof PDFName ? [scope.decodeText()] : [];
  });
  return scopes[0];
}

/** Of a table that is drawn row by row, only rows, their groups and a caption are parts. */
function dissolve(table: Element): void {
  const parts = new Set(['TR', 'THead', 'TBody', 'TFoot', 'Caption']);
  table.take(
    table.kids.flatMap((kid) => {
      if (!(kid instanceof Element) || parts.has(kid.type)) return [kid];
      return kid.elements.length > 0 ? kid.kids : [];
    }),
  );
}

function attributes(cell: Element): readonly PDFDict[] {
  const found = cell.facts.get(key('A'));
  const all: readonly PDFObject[] =
    found instanceof PDFArray ? found.asArray() : found ? [found] : [];
  return all.filter((each) => each instanceof PDFDict);
}

function spanOf(cell: Element, name: 'RowSpan' | 'ColSpan'): number {
  const spans = attributes(cell).flatMap((each) => {
    const span = each.get(PDFName.of(name));
    return span instanceof PDFNumber ? [span.asNumber()] : [];
  });
  return Math.max(1, spans[0] ?? 1);
}

function setAttribute({ root }: Structure, cell: Element, name: string, value: PDFObject): void {
  const own = attributes(cell);
  const place = own.find((each) => each.has(PDFName.of(name))) ?? own[0];
  if (place) place.set(PDFName.of(name), value);
  else cell.facts.set(key('A'), root.context.obj({ O: 'Table', [name]: value }));
}
