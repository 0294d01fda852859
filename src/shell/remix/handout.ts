/** The handout of a remix, from the handouts of its decks. */
import { assemble } from './assemble.ts';
import { linkQuery } from './link.ts';
import { ownersOf } from './mend.ts';

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
  const { authors, licenses } = ownersOf(picks, lookup);
  Object.assign(main.dataset, {
    arranged: '',
    title,
    author: authors.join(', '),
    licence: licenses.map(licenseName).join(', '),
  });
  const query = linkQuery(
    picks.map(({ ref }) => ref),
    remix.title,
  );
  fillCover(main, title, [main.dataset['author'], main.dataset['licence']], `../${query}`);
  for (const [index, { deck }] of picks.entries()) {
    const part = parts[index];
    if (part) part.dataset['deck'] = deck;
  }
  main.querySelector('.page')?.append(...parts);
  // The layout and the paper stand in the address too.
  history.replaceState(history.state, '', withChoiceOf(search, query));
  await assembled.start();
  if (words.length > 0) document.querySelector('.choices output')?.append('. ', ...words);
}

function fillCover(
  main: HTMLElement,
  title: string,
  facts: readonly (string | undefined)[],
  address: string,
): void {
  const heading = main.querySelector('.cover h1');
  if (heading) heading.textContent = title;
  const link = document.createElement('a');
  link.href = address;
  link.textContent = 'these slides';
  const known = facts.filter(Boolean).flatMap((fact) => [fact ?? '', ' · ']);
  main.querySelector('.cover .facts')?.replaceChildren(...known, link);
}

function withChoiceOf(search: string, query: string): string {
  const asked = new URLSearchParams(search);
  const kept = ['layout', 'paper', 'urls'].flatMap((name) => {
    const value = asked.get(name);
    return value === null ? [] : [`&${name}=${encodeURIComponent(value)}`];
  });
  return query + kept.join('');
}

/** `CC-BY-4.0` as it is called on paper. */
function licenseName(id: string): string {
  return id.replace(/^CC-([A-Z-]+)-(\d\.\d)$/, 'CC $1 $2');
}
