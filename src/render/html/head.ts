import { changeMarkup } from './change.ts';

/** A page with markup at the end of its head. Only its head is read, for its body may be megabytes. */
export function appendToHead(page: string, markup: string): string {
  const end = /<\/head\s*>/i.exec(page);
  const head = page.slice(0, end ? end.index + end[0].length : 0);
  const count = (tag: RegExp) => head.match(tag)?.length ?? 0;
  // In a script the words would be no end of a head.
  const isHead = end && count(/<script\b/gi) === count(/<\/script\b/gi) && !head.includes('<!--');
  const within = isHead ? head : page;
  const changed = changeMarkup(within, ({ name, append }) => {
    if (name === 'head') append(markup);
  });
  return changed + page.slice(within.length);
}
