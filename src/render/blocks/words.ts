/** Words that the kit itself puts on slides, by language. */
export interface BlockWords {
  readonly note: string;
  readonly tip: string;
  readonly warning: string;
  readonly definition: string;
  readonly theorem: string;
  readonly lemma: string;
  readonly proposition: string;
  readonly corollary: string;
  readonly example: string;
  readonly remark: string;
  readonly proof: string;
  readonly proofOf: string;
  readonly footnote: string;
  readonly back: string;
  readonly and: string;
  readonly others: string;
  readonly noDate: string;
  readonly quotes: readonly [string, string];
}

const en: BlockWords = {
  note: 'Note',
  tip: 'Tip',
  warning: 'Warning',
  definition: 'Definition',
  theorem: 'Theorem',
  lemma: 'Lemma',
  proposition: 'Proposition',
  corollary: 'Corollary',
  example: 'Example',
  remark: 'Remark',
  proof: 'Proof',
  proofOf: 'Proof of',
  footnote: 'Footnote',
  back: 'Back to the text, footnote',
  and: '&',
  others: 'et al.',
  noDate: 'n.d.',
  quotes: ['“', '”'],
};

const de: BlockWords = {
  note: 'Hinweis',
  tip: 'Tipp',
  warning: 'Warnung',
  definition: 'Definition',
  theorem: 'Satz',
  lemma: 'Lemma',
  proposition: 'Proposition',
  corollary: 'Korollar',
  example: 'Beispiel',
  remark: 'Bemerkung',
  proof: 'Beweis',
  proofOf: 'Beweis von',
  footnote: 'Fußnote',
  back: 'Zurück zum Text, Fußnote',
  and: 'und',
  others: 'u. a.',
  noDate: 'o. J.',
  quotes: ['„', '“'],
};

const languages: Readonly<Record<string, BlockWords>> = { en, de };

/** The words in the language of a deck, or in English. */
export function wordsFor(lang = 'en'): BlockWords {
  return languages[lang.toLowerCase().split('-')[0] ?? 'en'] ?? en;
}
