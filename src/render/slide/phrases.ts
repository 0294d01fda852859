import type { Value } from '../../content/content.ts';
import { finished } from '../../shared/markup.ts';

/** What belongs to the word before it: particles, endings, and marks that close; and what to the one behind. */
const joins = /^(?:[\p{Script=Hiragana}ー々〜]+|[\p{Pe}\p{Pf}\p{Po}ー]+)$/u;
const opens = /[\p{Ps}\p{Pi}]$/u;

let segmenter: Intl.Segmenter | undefined;

/**
 * A title in Japanese with marks where a line may end: between its phrases, for browsers that don't know them.
 * In other languages, a title is as it is.
 */
export function phrased(title: string, lang: string | undefined): Value {
  if (typeof title !== 'string' || !/^ja\b/i.test(lang ?? '')) return title;
  return phrasesOf(title).map((phrase, index) => [index > 0 && finished('<wbr>'), phrase]);
}

/** The phrases of a Japanese text: words, each with the particles and marks that belong to it. */
export function phrasesOf(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
  const phrases: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = phrases.at(-1);
    const isCompound = /\p{Script=Han}$/u.test(last ?? '') && /^\p{Script=Han}+$/u.test(segment);
    const isPart = joins.test(segment) || /^\s/.test(segment) || isCompound;
    if (last !== undefined && (isPart || opens.test(last)))
      phrases[phrases.length - 1] = last + segment;
    else phrases.push(segment);
  }
  return phrases;
}
