import { isNumeric, type Row } from '../../charts/spec.ts';
import { isContent, type Value } from '../../content/content.ts';
import type { Table } from '../../content/data/kinds.ts';
import { html } from '../../content/templates.ts';
import { didYouMean, fail, type Place } from '../../errors.ts';
import { say } from '../../say.ts';
import { attributes, finished, markup } from '../../shared/markup.ts';
import { messageOf, quoted } from '../../shared/quoted.ts';
import type { Writer } from '../blocks/writer.ts';

/** A column as it is shown. */
interface Column {
  readonly key?: string | undefined;
  readonly label?: string | undefined;
  readonly digits?: number | undefined;
  readonly value?: ((row: Row) => unknown) | undefined;
}

export interface Shown {
  readonly caption?: string | undefined;
  readonly columns: readonly Column[];
  /** The column whose cells name their rows. */
  readonly header?: string | undefined;
  readonly highlight?: ((row: Row, column: string) => unknown) | undefined;
}

/** A table of data as HTML. */
export function renderTable({ data, options }: Table, writer: Writer): string {
  const place = writer.next(say`table`);
  const shown = shownOf(data, options, place);
  const show = (value: unknown, element: string) => writer.within(element, value);
  try {
    return tableMarkup(data, shown, writer.resources.lang, show);
  } catch (error) {
    if (error instanceof TableFault) return fail(error.message, place, error.hint);
    throw error;
  }
}

class TableFault extends Error {
  readonly hint: string;

  constructor(what: string, hint: string) {
    super(what);
    this.hint = hint;
  }
}

type Show = (value: unknown, element: string) => string;

/** The markup of a table whose columns are there. */
export function tableMarkup(
  data: readonly Row[],
  { caption, columns, header, highlight }: Shown,
  lang: string,
  show: Show = (value) => markup(value as Value),
): string {
  const cells = columns.map((column) => data.map((row, at) => cellOf(column, row, at)));
  const texts = columns.map((column, at) => writtenIn(column, cells[at] ?? [], lang));
  const decimals = texts.map((column) => Math.max(0, ...column.map(decimalsOf)));
  const isNumbers = cells.map((column) => {
    const filled = column.filter((cell) => cell !== null && cell !== undefined);
    return filled.length > 0 && filled.every((cell) => typeof cell === 'number');
  });
  const heads = columns.map(({ key, label }, at) => {
    const more = attributes({ scope: 'col', class: isNumbers[at] ? 'number' : undefined });
    return html`<th${more}>${label ?? key ?? ''}</th>`;
  });
  const rows = data.map((row, index) => {
    const tds = columns.map(({ key }, at) => {
      const element = key !== undefined && key === header ? 'th' : 'td';
      const isMarked = marked(highlight, row, key ?? '', index);
      const text = texts[at]?.[index];
      const missing = isNumbers[at] ? (decimals[at] ?? 0) - decimalsOf(text) : 0;
      const classes = [isNumbers[at] && 'number', isMarked && 'highlight'].filter(Boolean);
      const more = attributes({
        scope: element === 'th' ? 'row' : undefined,
        class: classes.length > 0 ? classes.join(' ') : undefined,
        // So far from the end that its decimal point stands below the others.
        style:
          missing > 0 ? `--missing:${missing + (decimalsOf(text) === 0 ? 0.5 : 0)}` : undefined,
      });
      const inside = text ?? finished(show(cells[at]?.[index], element));
      const strong = isMarked ? html`<strong>${inside}</strong>` : inside;
      return html`<${finished(element)}${more}>${strong}</${finished(element)}>`;
    });
    return html`<tr>${tds}</tr>`;
  });
  return markup([
    html`<table class="data">`,
    caption === undefined || caption === '' ? null : html`<caption>${caption}</caption>`,
    html`<thead><tr>${heads}</tr></thead><tbody>${rows}</tbody></table>`,
  ]);
}

function marked(highlight: Shown['highlight'], row: Row, key: string, index: number): boolean {
  if (highlight === undefined) return false;
  try {
    return Boolean(highlight(row, key));
  } catch (error) {
    const what = say`highlight fails for row ${index + 1}: ${messageOf(error)}`;
    throw new TableFault(what, say`write highlight: (row, column) => row.mm > 100`);
  }
}

function cellOf({ key, value }: Column, row: Row, index: number): unknown {
  if (value === undefined) return row[key ?? ''];
  try {
    return value(row);
  } catch (error) {
    const what = say`the value of a column fails for row ${index + 1}: ${messageOf(error)}`;
    throw new TableFault(what, say`look at what it asks of the row`);
  }
}

/** What plain cells say; content has no text of its own. */
function writtenIn(
  { digits }: Column,
  cells: readonly unknown[],
  lang: string,
): readonly (string | undefined)[] {
  const given = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const fraction = digits === undefined ? { maximumFractionDigits: 12 } : given;
  const number = new Intl.NumberFormat(lang, { useGrouping: 'min2', ...fraction } as object);
  const day = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeZone: 'UTC' });
  return cells.map((cell) => {
    if (cell === null || cell === undefined) return '–';
    if (isNumeric(cell)) return number.format(cell).replace('-', '−');
    if (cell instanceof Date) return day.format(cell);
    return isContent(cell) || Array.isArray(cell) || cell === false ? undefined : String(cell);
  });
}

/** How many signs stand behind the decimal point. */
function decimalsOf(text: string | undefined): number {
  return /\d[.,](\d+)$/.exec(text ?? '')?.[1]?.length ?? 0;
}

function shownOf(data: Table['data'], options: Table['options'], place: Place): Shown {
  if (!Array.isArray(data) || data.length === 0) {
    const what = Array.isArray(data)
      ? say`the table has no rows`
      : say`the rows are ${quoted(data)}`;
    fail(what, place, say`give it a list of rows: does a filter leave nothing?`);
  }
  const odd = data.findIndex((row) => typeof row !== 'object' || row === null);
  if (odd >= 0) {
    fail(
      say`row ${odd + 1} is ${quoted(data[odd])}`,
      place,
      say`write rows as in { month: 'Jan' }`,
    );
  }
  const known = [...new Set(data.flatMap((row) => Object.keys(row)))];
  const check = (key: unknown): string => {
    if (typeof key === 'string' && known.includes(key)) return key;
    const hint = didYouMean(
      String(key),
      known,
      say`the columns are ${known.slice(0, 12).join(', ')}`,
    );
    return fail(say`there is no column ${quoted(key)} in the data`, place, hint);
  };
  const { columns = known, header, highlight, caption } = options;
  if (!Array.isArray(columns) || columns.length === 0) {
    fail(say`columns is ${quoted(columns)}`, place, say`write columns: ['month', 'mm']`);
  }
  const shown = columns.map((each: unknown): Column => {
    if (typeof each !== 'object' || each === null) return { key: check(each) };
    const column = each as Column;
    if (typeof column.value !== 'function') check(column.key);
    const { digits } = column;
    if (digits !== undefined && !(Number.isInteger(digits) && digits >= 0 && digits <= 20)) {
      fail(say`digits is ${quoted(digits)}, not a number of decimals`, place, say`write digits: 1`);
    }
    return column;
  });
  const [first] = shown;
  const isNamed = first?.key !== undefined && data.every((row) => !isNumeric(row[first.key ?? '']));
  return {
    caption: typeof caption === 'string' ? caption : undefined,
    columns: shown,
    header: header === undefined ? (isNamed ? first?.key : undefined) : check(header),
    highlight: typeof highlight === 'function' ? (highlight as Shown['highlight']) : undefined,
  };
}
