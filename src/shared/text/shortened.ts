/** A sign as wide as two others: of Chinese, Japanese and Korean. */
const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u;

/** A text of as many signs as there is room for; one that is longer ends after a word, and says so. */
export function shortened(text: string, room: number): string {
  const signs = [...new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text)];
  let width = 0;
  const over = signs.findIndex(({ segment }) => {
    width += wide.test(segment) ? 2 : 1;
    return width > room;
  });
  if (over < 0) return text;
  // The sign that says so takes the place of one.
  const kept = text.slice(0, signs[Math.max(0, over - 1)]?.index);
  const words = kept.replace(/\s+\S*$/, '');
  return `${(words.length > kept.length / 2 ? words : kept).trimEnd()}…`;
}
