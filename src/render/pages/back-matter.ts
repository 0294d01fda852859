import type { Value } from '../../content/content.ts';
import { type Notation, notationIn } from '../../content/notation.ts';
import { html } from '../../content/templates.ts';
import type { Deck } from '../../deck.ts';
import { citedOn } from '../../plan/cited.ts';
import { finished, markup } from '../../shared/markup.ts';
import { kitLanguages, type Languages } from '../../words/languages.ts';
import type { Word } from '../../words/message.ts';
import { macrosOf } from '../math/math.ts';
import { bibliographyOf, type Reference, renderReference } from '../slide/citation.ts';
import { renderGlossary } from '../slide/glossary.ts';

export interface BackMatterParts {
  readonly references: readonly Reference[];
  readonly notation: Notation;
  /** Without the notes, what only they cite is left out; they are there if not given. */
  readonly notes?: boolean;
  /** All that the interface can say; what the kit can if not given. */
  readonly languages?: Languages;
}

/** What ends a text to read: all that the deck introduces, and all that it cites. */
export function renderBackMatter(deck: Deck, parts: BackMatterParts): string {
  const word = (parts.languages ?? kitLanguages).wordIn(deck.lang);
  const glossary = glossaryOf(deck, parts, word);
  const references = referencesOf(deck, parts, word);
  return markup([
    glossary &&
      html`<section class="back back-glossary"><h2>${word('slide.glossary')}</h2>${glossary}</section>`,
    references &&
      html`<section class="back back-references"><h2>${word('slide.references')}</h2>${references}</section>`,
  ]);
}

function glossaryOf(deck: Deck, { notation }: BackMatterParts, word: Word): Value {
  const introduced = [...new Set(deck.slides.flatMap((slide) => slide?.introduces ?? []))];
  if (introduced.length === 0) return null;
  const all = { kind: 'glossary', part: 1, of: 1 } as const;
  return finished(
    renderGlossary(
      {
        notation: notationIn(notation, deck.lang),
        introduced,
        macros: macrosOf(notation),
        word,
      },
      all,
    ),
  );
}

function referencesOf(deck: Deck, { references, notes }: BackMatterParts, word: Word): Value {
  const known = new Map(references.map((entry) => [entry.id, entry]));
  const cited = citedOn(deck.slides, { notes }).flatMap((id) => known.get(id) ?? []);
  const { citations: style, lang } = deck;
  const bibliography = bibliographyOf(cited, { style, lang, word });
  if (cited.length === 0) return null;
  const items = bibliography.entries.map((entry) =>
    renderReference(entry, bibliography.labels.get(entry.id) ?? entry.id, bibliography),
  );
  return html`<ol class="references">${items}</ol>`;
}
