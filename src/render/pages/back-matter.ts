import { contentOf } from '../../content/content.ts';
import type { Notation } from '../../content/notation.ts';
import type { Deck } from '../../deck.ts';
import { bibliographyOf, type Reference, renderReference } from '../slide/citation.ts';
import { renderGlossary } from '../slide/glossary.ts';
import { macrosOf } from '../slide/math.ts';

export interface BackMatterParts {
  readonly references: readonly Reference[];
  readonly notation: Notation;
  /** Without the notes, what only they cite is left out; they are there if not given. */
  readonly notes?: boolean;
}

/** What ends a text to read: all that the deck introduces, and all that it cites. */
export function renderBackMatter(deck: Deck, parts: BackMatterParts): string {
  const glossary = glossaryOf(deck, parts);
  const references = referencesOf(deck, parts);
  return [
    glossary && `<section class="back back-glossary"><h2>Glossary</h2>${glossary}</section>`,
    references &&
      `<section class="back back-references"><h2>References</h2>${references}</section>`,
  ].join('');
}

function glossaryOf(deck: Deck, { notation }: BackMatterParts): string {
  const introduced = [...new Set(deck.slides.flatMap((slide) => slide?.introduces ?? []))];
  if (introduced.length === 0) return '';
  const all = { kind: 'glossary', part: 1, of: 1 } as const;
  return renderGlossary({ notation, introduced, macros: macrosOf(notation) }, all);
}

function referencesOf(deck: Deck, { references, notes = true }: BackMatterParts): string {
  const all = deck.slides.map((slide) => [
    slide?.body,
    notes ? slide?.notes : null,
    slide?.sources,
  ]);
  const cited = new Set([...contentOf(all, 'cite')].map(({ id }) => id));
  const { entries, labels } = bibliographyOf(references.filter(({ id }) => cited.has(id)));
  if (entries.length === 0) return '';
  const items = entries.map((entry) => renderReference(entry, labels.get(entry.id) ?? entry.id));
  return `<ol class="references">${items.join('')}</ol>`;
}
