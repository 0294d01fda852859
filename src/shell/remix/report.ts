import { element } from '../dom.ts';
import { word } from '../words.ts';
import type { Remix } from './link.ts';
import type { Pick } from './lookup.ts';
import { limits, linkQuery } from './query.ts';

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
    const names = unknown.slice(0, most).flatMap(({ name, near }, index) => {
      const said: (string | Node)[] = [index > 0 ? ', ' : '', quoted(name)];
      if (near === undefined) return said;
      const refs = [...picks.map(({ ref }) => ref).filter((ref) => ref !== near), near];
      const query = linkQuery(refs.slice(0, limits.slides), title);
      return [...said, ' (', linkTo(query, word('remix.add', { slide: near })), ')'];
    });
    const count = unknown.length - most;
    const all = element('span', {}, ...names);
    say(
      ...(count > 0
        ? word.parts('remix.unknownMore', { names: all, count })
        : word.parts('remix.unknown', { names: all })),
    );
  }
  for (const remark of remarks) say(remark);
  if (lost.length > 0) say(word('remix.lost', { names: lost.map(quoted) }));
  const gone = missing.filter(({ deck }) => !lost.includes(deck)).slice(0, most);
  if (gone.length > 0) {
    say(word('remix.gone', { names: gone.map(({ slide }) => quoted(slide.id)) }));
  }
  return words;
}

function quoted(name: string): string {
  return word('common.quoted', { name });
}

function linkTo(query: string, text: string): HTMLAnchorElement {
  return element('a', { href: query }, text);
}
