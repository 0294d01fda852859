import type { Html, UnsafeHtml, Value } from '../content/content.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML or XML, safe between tags and in quoted attributes: `markup` is how others ask for it. */
function escapeText(text: string): string {
  return text.replace(/[&<>"']/g, (char) => entities[char] ?? char);
}

/**
 * The kit's own templates, and those of live pictures, as markup: texts and numbers are escaped. Content that
 * has to be drawn, set or looked up is for `ContentRenderer`, and so is what the authors of slides write.
 */
export function markup(value: Value): string {
  if (value === null || value === false) return '';
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number' && !Number.isNaN(value)) return String(value);
  if (Array.isArray(value)) return value.map(markup).join('');
  const { kind } = value as Html | UnsafeHtml;
  if (kind === 'unsafe') return (value as UnsafeHtml).markup;
  if (kind !== 'html') throw new TypeError(`a template of the kit can't show ${kind ?? value}`);
  const { strings, values } = value as Html;
  return strings
    .map((part, index) => part + (index < values.length ? markup(values[index] as Value) : ''))
    .join('');
}

/** Markup that another part of the kit has finished. */
export function finished(text: string): UnsafeHtml {
  return { kind: 'unsafe', reason: 'finished by the kit', markup: text };
}

/** Attributes of a tag, for each that has a value: ` data-a="1" data-b="2"`. */
export function attributes(
  values: Readonly<Record<string, string | number | undefined>>,
): UnsafeHtml {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return finished(given.map(([name, value]) => ` ${name}="${escapeText(String(value))}"`).join(''));
}

/** Parts of a page, each that shows anything on a line of its own. */
export function lines(...parts: readonly Value[]): UnsafeHtml {
  return finished(
    parts
      .map(markup)
      .filter((line) => line !== '')
      .join('\n'),
  );
}
