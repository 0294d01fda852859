import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { breakWords, findWords } from './hyphens.in-page.ts';

/**
 * Hyphenates what a page asks to have hyphenated, by the patterns of its language: the Chromium that
 * prints may have none. The signs for it are taken out of the file again where words are read and copied.
 */
export async function hyphenatePage(page: Page): Promise<void> {
  const found = await page.evaluateHandle(findWords);
  const words = await found.evaluate(({ words }) => words);
  const parts = Object.entries(words).map(([lang, each]) => [lang, partsOf(lang, each)] as const);
  const known = parts.filter(([, broken]) => Object.keys(broken).length > 0);
  if (known.length > 0) await found.evaluate(breakWords, Object.fromEntries(known));
}

/** Reads the patterns of a language ahead: a browser that loads a page leaves the time for it. */
export function readPatterns(lang: string): void {
  patternsOf(lang)?.hyphenateSync('hyphenation');
}

/** Words with signs where they may be broken; without those that may not be. */
function partsOf(lang: string, words: readonly string[]): Readonly<Record<string, string>> {
  const hyphen = patternsOf(lang);
  if (!hyphen) return {};
  const broken = words.map((word) => [word, hyphen.hyphenateSync(word)] as const);
  return Object.fromEntries(broken.filter(([word, parts]) => word !== parts));
}

const load = createRequire(import.meta.url);

/** English has another form on either side of the sea; without a region it is the kit's. */
const usual: Readonly<Record<string, string>> = { en: 'en-gb', 'de-CH': 'de-ch-1901' };

/** The patterns of a language, or of what it is a form of; undefined if there are none. */
function patternsOf(tag: string) {
  const [language = tag] = tag.split('-');
  for (const name of [usual[tag], tag.toLowerCase(), usual[language], language]) {
    // Only a tag is a part of a path.
    if (name === undefined || !/^[a-z0-9-]+$/.test(name)) continue;
    try {
      return load(`hyphen/${name}/index.js`) as Hyphen;
    } catch {
      // A language that is not hyphenated, or not known to be.
    }
  }
  return undefined;
}

interface Hyphen {
  readonly hyphenateSync: (text: string) => string;
}
