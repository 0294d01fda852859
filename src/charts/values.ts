import { isNumeric } from './spec.ts';

/** Numbers and dates as a language writes them. */
export function namer(lang: string): (value: unknown) => string {
  const number = new Intl.NumberFormat(lang, { useGrouping: 'min2', maximumFractionDigits: 6 });
  const day = new Intl.DateTimeFormat(lang, { dateStyle: 'medium', timeZone: 'UTC' });
  return (value) => {
    if (isNumeric(value)) return number.format(value).replace('-', '−');
    if (value instanceof Date && !Number.isNaN(value.valueOf())) return day.format(value);
    return value === null || value === undefined ? '–' : String(value);
  };
}

const days = (count: number) => count * 24 * 60 * 60 * 1000;

/** Moments on an axis, as a language writes them: by the year, the month, the day or the minute. */
export function momentsIn(lang: string, values: readonly unknown[]): (value: unknown) => string {
  const times = values.flatMap((value) => (value instanceof Date ? [value.valueOf()] : []));
  const span = Math.max(...times) - Math.min(...times);
  const form = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(lang, { timeZone: 'UTC', ...options });
  const name = namer(lang);
  const written = (format: (date: Date) => Intl.DateTimeFormat) => (value: unknown) =>
    value instanceof Date ? format(value).format(value) : name(value);
  const year = form({ year: 'numeric' });
  if (span > days(4 * 365)) return written(() => year);
  const month = form({ month: 'short' });
  const begin = form({ month: 'short', year: 'numeric' });
  // A year is told where it begins.
  if (span > days(90)) return written((date) => (date.getUTCMonth() === 0 ? begin : month));
  const day = form({ day: 'numeric', month: 'short' });
  if (span > days(2)) return written(() => day);
  const minute = form({ hour: '2-digit', minute: '2-digit' });
  return written(() => minute);
}
