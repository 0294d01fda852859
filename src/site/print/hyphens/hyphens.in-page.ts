/** Texts with words that may be hyphenated, and these words, by the languages of where they stand. */
export interface FoundWords {
  readonly texts: readonly (readonly [text: Text, lang: string])[];
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/**
 * Finds the long words of texts that the page has hyphenated, also of what waits in a template to be shown at
 * its end. It runs in the page, so it stands alone.
 */
export function findWords(): FoundWords {
  // A part of an address, or of a name that holds signs, is not a word.
  const word = /(?<![\p{L}\p{N}\p{M}./@_\u00ad])\p{L}{6,}(?![\p{L}\p{N}\p{M}/@_\u00ad])/gu;
  const found = new Map<string, Set<string>>();
  const texts: [Text, string][] = [];
  const look = (root: Element) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node as Text;
      const { parentElement: parent } = text;
      if (!parent || !/\p{L}{6}/u.test(text.data)) continue;
      if (parent.closest('code, pre, svg, math, .katex, script, style, template')) continue;
      const style = getComputedStyle(parent);
      if (style.hyphens !== 'auto' || style.whiteSpaceCollapse === 'preserve') continue;
      const lang = parent.closest<HTMLElement>('[lang]')?.lang ?? '';
      const list = found.get(lang) ?? new Set<string>();
      found.set(lang, list);
      texts.push([text, lang]);
      for (const [each] of text.data.matchAll(word)) list.add(each);
    }
  };
  look(document.body);
  for (const template of document.querySelectorAll<HTMLTemplateElement>('body > template')) {
    // How it will look is known where it will stand.
    const end = document.createElement('div');
    end.className = 'end';
    end.append(template.content);
    (document.querySelector('main') ?? document.body).append(end);
    look(end);
    template.content.append(...end.childNodes);
    end.remove();
  }
  return {
    texts,
    words: Object.fromEntries([...found].map(([lang, each]) => [lang, [...each]])),
  };
}

/** Breaks found words where it is told. */
export function breakWords(
  { texts }: FoundWords,
  parts: Readonly<Record<string, Readonly<Record<string, string>>>>,
): void {
  const word = /(?<![\p{L}\p{N}\p{M}./@_\u00ad])\p{L}{6,}(?![\p{L}\p{N}\p{M}/@_\u00ad])/gu;
  for (const [text, lang] of texts) {
    const known = parts[lang];
    if (known) text.data = text.data.replace(word, (each) => known[each] ?? each);
  }
}
