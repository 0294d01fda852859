import { limits, linkQuery, type Remix } from './link.ts';
import type { Pick } from './lookup.ts';

/** How many names a message has room for. */
const most = 12;

/**
 * What is wrong with a remix, as a message: names that stand for no slide, each with the slide that
 * it may mean as a link, and whatever else was left out. All of it is text. Nothing if all is well.
 */
export function report(
  { picks, unknown, remarks, title }: Remix,
  missing: readonly Pick[] = [],
  lost: readonly string[] = [],
): readonly (string | Node)[] {
  const words: (string | Node)[] = [];
  const say = (...parts: readonly (string | Node)[]) => {
    words.push(...(words.length > 0 ? [' '] : []), ...parts);
  };
  if (unknown.length > 0) {
    say('The shelf has no slide ');
    for (const [index, { name, near }] of unknown.slice(0, most).entries()) {
      if (index > 0) words.push(', ');
      words.push(`“${name}”`);
      if (near === undefined) continue;
      const refs = [...picks.map(({ ref }) => ref).filter((ref) => ref !== near), near];
      words.push(' (', linkTo(linkQuery(refs.slice(0, limits.slides), title), `add ${near}?`), ')');
    }
    words.push(unknown.length > most ? ` and ${unknown.length - most} more.` : '.');
  }
  for (const remark of remarks) say(remark);
  if (lost.length > 0) say(`Could not be loaded: the deck ${lost.map(quoted).join(', ')}.`);
  const gone = missing.filter(({ deck }) => !lost.includes(deck)).slice(0, most);
  if (gone.length > 0) {
    say(`Not there any more: ${gone.map(({ slide }) => quoted(slide.id)).join(', ')}.`);
  }
  return words;
}

function quoted(name: string): string {
  return `“${name}”`;
}

function linkTo(query: string, text: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = query;
  link.textContent = text;
  return link;
}
