/**
 * CSS whose `image-set("a.png" 1x)` reads `image-set(url("a.png") 1x)`, which is the same: all its
 * addresses then stand in `url(…)`.
 */
export function urlsInImageSets(css: string): string {
  return css.replace(imageSet, (set) =>
    // The words in url() are there already, and those in type() are no address.
    set.replace(
      new RegExp(`(?:url|type)\\(\\s*(?:${string})?[^)]*\\)|(${string})`, 'gi'),
      (whole, text?: string) => (text === undefined ? whole : `url(${text})`),
    ),
  );
}

const string = `"(?:[^"\\\\]|\\\\[\\s\\S])*"|'(?:[^'\\\\]|\\\\[\\s\\S])*'`;
const inside = (deeper: string) => `(?:[^()"']|${string}|\\(${deeper}\\))*`;
const imageSet = new RegExp(`\\bimage-set\\(${inside(inside(inside('[^()]*')))}\\)`, 'gi');
