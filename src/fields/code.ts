import { say } from '../say.ts';
import { type Fields, is, isRecord, isText, optional } from './rule.ts';

/** Nobody says more of a listing, or in more brackets: a value that does holds itself, or grew in a loop. */
const deepest = 5;
const most = 300;

/** Whether a value says which lines of a listing are meant. */
function isLines(value: unknown, depth = 0, count = { left: most }): boolean {
  count.left -= 1;
  if (depth > deepest || count.left < 0) return false;
  const isInner = (each: unknown) => isLines(each, depth + 1, count);
  if (Array.isArray(value)) return value.length <= most && value.every(isInner);
  if (isText(value) || value instanceof RegExp) return true;
  if (typeof value === 'number') return Number.isSafeInteger(value);
  if (!isRecord(value)) return false;
  if ('region' in value) return isText(value['region']);
  return 'from' in value && 'to' in value && isInner(value['from']) && isInner(value['to']);
}

const text = is('a text', '', isText);

/** What content of the kind `code` has. */
export const codeFields: Fields = {
  language: text,
  source: text,
  file: optional(text),
  region: optional(text),
  numbers: optional(
    is(
      say`a way to number lines`,
      "numbers: true, numbers: 10 or numbers: 'file'",
      (value) =>
        value === true ||
        value === 'file' ||
        (Number.isSafeInteger(value) && Number(value) >= 0 && Number(value) < 1e6),
    ),
  ),
  mark: optional(
    is(say`lines of code`, "mark: ['text of a line', { region: 'name' }]", (value) =>
      isLines(value),
    ),
  ),
  steps: optional(
    is(
      say`a list of lines of code`,
      "steps: ['text of a line', { from: 'text', to: 'text' }]",
      (value) => Array.isArray(value) && value.length < 100 && isLines(value),
    ),
  ),
};
