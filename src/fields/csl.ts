import { isNumber, isRecord, isText } from './rule.ts';

/**
 * An entry as programs write CSL-JSON, in the form that the rest of the kit reads: texts for numbers, no
 * empty fields, dates in parts where they have any, a DOI without its address, and the key that a person
 * gave it in the place of an address of Zotero's.
 */
export function normalEntry(entry: unknown): unknown {
  if (!isRecord(entry)) return entry;
  const fields = Object.entries(entry).flatMap(([name, value]) => {
    const fresh = normalField(name, value);
    return isEmpty(fresh) ? [] : [[name, fresh] as const];
  });
  const normal: Record<string, unknown> = Object.fromEntries(fields);
  const { id, 'citation-key': key } = normal;
  if (isText(key) && (!isText(id) || /^https?:\/\//.test(id))) normal['id'] = key;
  return normal;
}

const texts = ['id', 'volume', 'issue', 'page', 'number', 'edition', 'version'];
const dates = ['issued', 'accessed', 'original-date'];

function normalField(name: string, value: unknown): unknown {
  if (texts.includes(name) && isNumber(value)) return String(value);
  if (dates.includes(name)) return normalDate(value);
  if (name === 'DOI' && isText(value)) {
    return value.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
  }
  return value;
}

/** "2020-05-01", { raw: "2020" } and { literal: "in press" } are dates too. */
function normalDate(value: unknown): unknown {
  if (isText(value) || isNumber(value)) return dateOf(String(value));
  if (!isRecord(value)) return value;
  const parts = value['date-parts'];
  if (Array.isArray(parts)) {
    const known = parts.filter(
      (part) => Array.isArray(part) && part.some((each) => !isEmpty(each)),
    );
    return known.length > 0 || parts.length === 0
      ? { ...value, 'date-parts': known.map(withoutEnd) }
      : value;
  }
  const said = value['raw'] ?? value['literal'];
  return isText(said) ? { ...value, ...dateOf(said) } : value;
}

/** Programs fill missing months up with null or nothing. */
function withoutEnd(parts: readonly unknown[]): readonly unknown[] {
  const end = parts.findIndex(isEmpty);
  return end < 0 ? parts : parts.slice(0, end);
}

function dateOf(text: string): object {
  const [, year, month, day] =
    /^\s*(-?\d{1,4})(?:[-/](\d{1,2}))?(?:[-/](\d{1,2}))?(?!\d)/.exec(text) ?? [];
  if (year === undefined) return { literal: text };
  const parts = [year, month, day].filter((part) => part !== undefined).map(Number);
  return { 'date-parts': [parts] };
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    (Array.isArray(value) && value.length === 0)
  );
}
