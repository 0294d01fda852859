import { Fault } from '../../errors.ts';
import { say } from '../../say.ts';

/** A table as it stands in a file: its first line names the columns. */
export interface Csv {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
}

export interface CsvRow {
  readonly cells: readonly string[];
  /** The line of the file that the row begins in, from 1. */
  readonly line: number;
}

/**
 * Reads comma-separated values (RFC 4180), strictly: a row of more or fewer cells than there are columns,
 * or a quote that does not end, is a fault. Empty lines are none.
 */
export function readCsv(text: string, separator: string): Csv {
  const [head, ...rows] = rowsIn(text.replace(/^\ufeff/, ''), separator);
  if (!head) throw new Fault(say`the table is empty`, say`its first line names the columns`);
  const columns = head.cells.map((cell) => cell.trim());
  for (const [index, name] of columns.entries()) {
    if (name === '') {
      const hint = say`name all columns, as in ${['month', 'rain'].join(separator)}`;
      throw new Fault(say`column ${index + 1} has no name`, hint, head.line);
    }
    if (columns.indexOf(name) !== index) {
      throw new Fault(say`two columns are called '${name}'`, say`rename one of them`, head.line);
    }
  }
  for (const { cells, line } of rows) {
    if (cells.length === columns.length) continue;
    const what = say`the row has ${cellsIn(cells.length)}, and the table ${columnsIn(columns.length)}`;
    const hint =
      separator === ',' && columns.length === 1 && head.cells[0]?.includes(';')
        ? say`its cells are parted by semicolons: name it .tsv with tabs, or write commas`
        : say`put what holds a separator into double quotes, and close each of them`;
    throw new Fault(what, hint, line);
  }
  return { columns, rows };
}

function cellsIn(count: number): string {
  return count === 1 ? say`${count} cell` : say`${count} cells`;
}

function columnsIn(count: number): string {
  return count === 1 ? say`${count} column` : say`${count} columns`;
}

function rowsIn(text: string, separator: string): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let [at, line, start] = [0, 1, 1];
  const end = (cell: string) => {
    cells.push(cell);
    const sign = text[at];
    if (sign === separator) at += 1;
    else {
      if (cells.length > 1 || cells[0] !== '') rows.push({ cells, line: start });
      cells = [];
      if (sign === '\r') at += text[at + 1] === '\n' ? 2 : 1;
      else if (sign === '\n') at += 1;
      line += 1;
      start = line;
    }
    return sign === separator;
  };
  let more = false;
  while (at < text.length || more) {
    if (text[at] === '"') {
      const [cell, next] = quotedCell(text, at, line);
      line += cell.split('\n').length - 1;
      at = next;
      if (at < text.length && ![separator, '\r', '\n'].includes(text[at] ?? '')) {
        const hint = say`double a quote inside of quotes: "he said ""no"""`;
        throw new Fault(say`something stands behind a closing quote`, hint, line);
      }
      more = end(cell);
    } else {
      const from = at;
      while (at < text.length && ![separator, '\r', '\n'].includes(text[at] ?? '')) at += 1;
      more = end(text.slice(from, at));
    }
  }
  return rows;
}

function quotedCell(text: string, start: number, line: number): readonly [string, number] {
  let at = start + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) throw new Fault(say`a quote is not closed`, say`close it with another "`, line);
    if (text[close + 1] !== '"') {
      return [text.slice(start + 1, close).replaceAll('""', '"'), close + 1];
    }
    at = close + 2;
  }
}
