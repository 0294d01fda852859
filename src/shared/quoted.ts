import { say } from '../say.ts';

/** A text that an error can repeat, however long it was. */
export function shortened(text: string, most = 80): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

/** A value as an error names it: in a few words, and without running code of its own. */
export function quoted(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shortened(value));
  if (typeof value === 'bigint') return shortened(`${value}n`);
  if (typeof value === 'function') return say`a function`;
  if (typeof value === 'symbol') return say`a symbol`;
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return value.length === 0 ? say`an empty list` : say`a list`;
  return say`an object`;
}

/** The message of whatever was thrown, be it no error at all. */
export function messageOf(thrown: unknown): string {
  try {
    const text = thrown instanceof Error ? thrown.message : String(thrown);
    return shortened(
      text.split('\n').find((line) => line.trim() !== '') ?? say`unknown error`,
      300,
    );
  } catch {
    return quoted(thrown);
  }
}
