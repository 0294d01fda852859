/** Words that may be hyphenated, by the languages of where they stand. */
export type WordsByLanguage = Readonly<Record<string, readonly string[]>>;

/**
 * Finds the long words of texts that the page has hyphenated, and where it is told what they become, breaks
 * them there.
 */
export function hyphenate(
  parts: Readonly<Record<string, Readonly<Record<string, string>>>> | null,
) {
  const found = new Map<string, Set<string>>();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node as Text;
    const { parentElement: parent } = text;
    if (!parent || !/\p{L}{6}/u.test(text.data)) continue;
    if (parent.closest('code, pre, svg, math, .katex, script, style, template')) continue;
    const style = getComputedStyle(parent);
    if (style.hyphens !== 'auto' || style.whiteSpaceCollapse === 'preserve') continue;
    const lang = parent.closest<HTMLElement>('[lang]')?.lang ?? '';
    const known = parts?.[lang];
    if (parts && !known) continue;
    // A part of an address, or of a name that holds signs, is not a word.
    const words = /(?<![\p{L}\p{N}\p{M}./@_\u00ad])\p{L}{6,}(?![\p{L}\p{N}\p{M}/@_\u00ad])/gu;
    const list = found.get(lang) ?? new Set<string>();
    found.set(lang, list);
    if (known) text.data = text.data.replace(words, (word) => known[word] ?? word);
    else for (const [word] of text.data.matchAll(words)) list.add(word);
  }
  return Object.fromEntries([...found].map(([lang, words]) => [lang, [...words]]));
}
