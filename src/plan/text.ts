import { contentOf, isContent, isShown, partsOf } from '../content/content.ts';
import { markup } from '../shared/markup.ts';

/** The words that content shows, without markup, formulas, code and drawings. */
export function textOf(value: unknown): string {
  return (
    markupOf(value)
      .replace(/<!--.*?-->/gs, '')
      .replace(/<(svg|style|script)\b.*?<\/\1>/gs, ' ')
      // A step or a line break parts words; bold type inside of a word does not.
      .replace(/<\/?(?:a|abbr|b|cite|em|i|small|span|strong|sub|sup|u)\b[^>]*>/gi, '')
      .replace(/<[^>]*>/g, ' ')
      .replace(/&(lt|gt|amp|quot|nbsp|#39);/g, (_, name: string) => entities[name] ?? ' ')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** What is said aloud of notes: all but paragraphs of class `aside`, which are for questions and readers. */
export function spokenIn(notes: unknown): string {
  const spoken = markupOf(notes).replace(aside, ' ');
  return textOf({ kind: 'unsafe', markup: spoken });
}

const aside = /<p\b[^>]*\bclass\s*=\s*["'][^"']*\baside\b[^"']*["'][^>]*>.*?(?:<\/p>|(?=<p\b)|$)/gs;

/** The labels of what is drawn: text in pictures, and what stands beside figures and at their controls. */
export function labelsIn(value: unknown): readonly string[] {
  const figures = [...contentOf(value, 'figure')].flatMap(({ caption, controls }) => [
    caption,
    ...controls.map(({ label }) => label),
  ]);
  return [...drawnIn(value), ...figures];
}

/** The `<text>` elements of the drawings in some markup. */
function drawnIn(value: unknown): readonly string[] {
  const drawn = markupOf(value).matchAll(/<text\b[^>]*>(.*?)<\/text>/gs);
  return [...drawn].map(([, inner = '']) => textOf({ kind: 'unsafe', markup: inner }));
}

/** Counts the words of a text; a dash that stands alone does not count. */
export function countWords(text: string): number {
  const pieces = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return pieces.reduce((sum, piece) => sum + wordsIn(piece), 0);
}

/** Languages that put no spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

function wordsIn(piece: string): number {
  if (!unspaced.test(piece)) return 1;
  return [...segmenter.segment(piece)].filter(({ isWordLike }) => isWordLike).length;
}

const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  nbsp: ' ',
  '#39': "'",
};

/** The templates' own markup, with text escaped as it will be on the page. */
function markupOf(value: unknown): string {
  if (typeof value === 'string') return markup(value);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(markupOf).join('');
  if (!isContent(value)) return '';
  if (value.kind === 'unsafe') return value.markup;
  if (value.kind !== 'html') {
    // A description is for who asks for it, and not on the slide.
    const { description } = value as { readonly description?: unknown };
    const parts = partsOf(value).filter((part) => part !== description);
    return parts.map(markupOf).join('<br>');
  }
  const shown = (index: number) => (isShown(value, index) ? markupOf(value.values[index]) : '');
  return value.strings.map((part, index) => part + shown(index)).join('');
}
