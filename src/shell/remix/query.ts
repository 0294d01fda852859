/** The address of a remix, as it is written: its query is the whole remix. */

/** What is taken from a link at most. */
export const limits = { query: 40_000, slides: 500, title: 120, id: 80 } as const;

/** The query of a remix, as short and as readable as it can be. */
export function linkQuery(refs: readonly string[], title = ''): string {
  const named = plain(title, limits.title);
  const slides = refs.filter(isRef).join(',');
  return `?slides=${slides}${named === '' ? '' : `&title=${encodeURIComponent(named)}`}`;
}

/** Text without control characters and the marks that turn its direction, and not too long. */
export function plain(text: string, length: number): string {
  const clean = text
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const letters = [...clean];
  return letters.length > length
    ? `${letters
        .slice(0, length - 1)
        .join('')
        .trim()}…`
    : clean;
}

const refPattern = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*:)?[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a name in an address can stand for a slide. */
export function isRef(name: string): boolean {
  return name.length <= 2 * limits.id && refPattern.test(name);
}
