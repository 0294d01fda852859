import type { Html } from '../content/content.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** The markup of a live picture: as the build writes it, but of text and templates alone. */
export function markup(value: unknown): string {
  if (value === null || value === false) return '';
  if (typeof value === 'string') return value.replace(/[&<>"']/g, (char) => entities[char] ?? char);
  if (typeof value === 'number' && !Number.isNaN(value)) return String(value);
  if (Array.isArray(value)) return value.map(markup).join('');
  const { kind, strings, values } = value as Html;
  if (kind !== 'html') throw new TypeError(`a picture can't show ${kind ?? value}`);
  return strings
    .map((part, index) => part + (index < values.length ? markup(values[index]) : ''))
    .join('');
}
