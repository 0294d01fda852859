import type { Value } from '../../content/content.ts';
import { html } from '../../content/templates.ts';
import { finished } from '../../shared/markup.ts';

/** The markup that CSL-JSON may have in a title; what of it is not shown is left out. */
const tags = /<(\/?)(i|b|sup|sub|sc|span)(?:\s[^<>]*)?>/g;
const shown = ['i', 'b', 'sup', 'sub'];

/** A text of CSL-JSON: its own few tags are markup, if each is closed, and all else is text. */
export function richText(text: string): Value {
  if (!isClosed(text)) return text;
  const parts: Value[] = [];
  let at = 0;
  for (const match of text.matchAll(tags)) {
    const [tag, slash = '', name = ''] = match;
    parts.push(text.slice(at, match.index));
    if (shown.includes(name)) parts.push(finished(`<${slash}${name}>`));
    at = match.index + tag.length;
  }
  return html`${[...parts, text.slice(at)]}`;
}

/** The same without any markup. */
export function plainText(text: string): string {
  return isClosed(text) ? text.replace(tags, '') : text;
}

function isClosed(text: string): boolean {
  const open: string[] = [];
  for (const [, slash, name = ''] of text.matchAll(tags)) {
    if (slash === '') open.push(name);
    else if (open.pop() !== name) return false;
  }
  return open.length === 0;
}
