/** Small letters without accents, so that they need not be typed. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[\u2010\u2011]/g, '-');
}

/** The words that somebody looks for, folded. */
export function wordsOf(text: string): readonly string[] {
  return folded(text).split(/\s+/).filter(Boolean);
}

/** Whether a folded text holds all of the words, be it as parts of longer ones. */
export function holds(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}
