/** The handout of a remix, from the handouts of its decks. */

import { asked } from '../../shared/addresses.ts';
import { element } from '../dom.ts';
import { word } from '../words.ts';
import { assemble } from './assemble.ts';
import { creditsOf } from './credits.ts';
import { linkQuery } from './query.ts';

const main = document.querySelector<HTMLElement>('.handout');
import.meta.hot?.on('mesa-deck:update', () => location.reload());
if (main) await start(main);

async function start(main: HTMLElement): Promise<void> {
  const { search } = location;
  const assembled = await assemble({
    site: '../../',
    page: 'handout/',
    selectorOf: (id) => `.handout [data-entry="${id}"]`,
  });
  if (!assembled) return;
  const { picks, parts, title, lookup, words, remix } = assembled;
  const credits = creditsOf(picks, lookup);
  const once = (names: readonly string[]) => [...new Set(names)].filter(Boolean).join(', ');
  Object.assign(main.dataset, {
    arranged: '',
    title,
    author: once(credits.map(({ authors }) => authors)),
    license: once(credits.map(({ license }) => license?.name ?? '')),
  });
  const query = linkQuery(
    picks.map(({ ref }) => ref),
    remix.title,
  );
  fillCover(main, title, [main.dataset['author'], main.dataset['license']], `../${query}`);
  for (const [index, { deck }] of picks.entries()) {
    const part = parts[index];
    if (part) part.dataset['deck'] = deck;
  }
  main.querySelector(':scope > .page')?.append(...parts);
  // The layout and the paper stand in the address too.
  history.replaceState(history.state, '', withChoiceOf(search, query));
  await assembled.start();
  if (words.length === 0) return;
  document.querySelector('.choices')?.append(element('span', { role: 'status' }, ...words));
}

function fillCover(
  main: HTMLElement,
  title: string,
  facts: readonly (string | undefined)[],
  address: string,
): void {
  const heading = main.querySelector('.cover h1');
  if (heading) heading.textContent = title;
  const link = element('a', { href: address }, word('remix.theseSlides'));
  const known = facts.filter(Boolean).flatMap((fact) => [fact ?? '', ' · ']);
  main.querySelector('.cover .facts')?.replaceChildren(...known, link);
}

function withChoiceOf(search: string, query: string): string {
  const kept = (['layout', 'paper', 'urls'] as const).flatMap((name) => {
    const value = asked(search, name);
    return value === null ? [] : [`&${name}=${encodeURIComponent(value)}`];
  });
  return query + kept.join('');
}
