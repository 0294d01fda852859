import type { Citation, References } from '../../content/content.ts';
import { html } from '../../content/templates.ts';
import { didYouMean, fail } from '../../errors.ts';
import { addressOf } from '../../fields/references.ts';
import { say } from '../../say.ts';
import { finished, markup } from '../../shared/markup.ts';
import type { Writer } from '../blocks/writer.ts';
import { isBracketed, renderReference, renderSource } from '../slide/citation.ts';
import type { Resources } from '../slide/resources.ts';

/** A citation in the text, in the style of the deck; `asNote` if it may be a note at the slide's foot. */
export function renderCitation({ id, locator }: Citation, writer: Writer, asNote: boolean): string {
  const { references, bibliography, listsReferences } = writer.resources;
  const entry = references.get(id);
  if (!entry) {
    const hint = didYouMean(id, references.keys(), say`add it to slides/references.json`);
    const options = { code: 'unknown-reference' } as const;
    return fail(say`there is no reference '${id}'`, writer.next(say`citation`), hint, options);
  }
  const { labels, style } = bibliography;
  const label = labels.get(id) ?? id;
  if (style === 'note' && asNote) {
    const { footnotes } = writer.passage;
    const first = footnotes.isNew(id);
    const text = first
      ? renderSource(entry, locator, bibliography)
      : [label, locator === undefined ? null : `, ${locator}`];
    const call = footnotes.call(markup(text));
    return markup(html`<cite class="noted" data-cite="${id}">${finished(call)}</cite>`);
  }
  const address = listsReferences ? `#ref-${id}` : addressOf(entry);
  const place = locator === undefined ? null : [', ', locator];
  const text = isBracketed(style)
    ? ['[', html`<span class="cite-label">${label.slice(1, -1)}</span>`, place, ']']
    : [label, place];
  const linked = address === undefined ? text : html`<a href="${address}">${text}</a>`;
  return isBracketed(style)
    ? markup(html`<cite class="bracketed" data-cite="${id}">${linked}</cite>`)
    : markup(html`<cite>${linked}</cite>`);
}

export function renderReferences({ part, of }: References, { bibliography }: Resources): string {
  const { entries } = bibliography;
  const length = Math.ceil(entries.length / of);
  const shown = entries.slice((part - 1) * length, part * length);
  const items = shown.map((entry) =>
    renderReference(entry, bibliography.labels.get(entry.id) ?? entry.id, bibliography),
  );
  return markup(html`<ol class="references">${items}</ol>`);
}
