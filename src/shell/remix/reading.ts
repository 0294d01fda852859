/** The page to read of a remix, from the pages to read of its decks. */

import { element } from '../dom.ts';
import { assemble } from './assemble.ts';
import { creditsOf } from './credits.ts';
import { linkQuery } from './query.ts';

const main = document.querySelector<HTMLElement>('.reading');
import.meta.hot?.on('mesa-deck:update', () => location.reload());
if (main) await start(main);

async function start(main: HTMLElement): Promise<void> {
  const assembled = await assemble({
    site: '../../',
    page: 'read/',
    selectorOf: (id) => `.reading [data-entry="${id}"]`,
  });
  if (!assembled) return;
  const { picks, parts, title, lookup, words, remix } = assembled;
  main.dataset['arranged'] = '';
  const heading = main.querySelector('.cover h1');
  if (heading) heading.textContent = title;
  const credits = creditsOf(picks, lookup);
  const once = (names: readonly string[]) => [...new Set(names)].filter(Boolean).join(', ');
  const facts = [
    once(credits.map(({ authors }) => authors)),
    once(credits.map(({ license }) => license?.name ?? '')),
  ];
  main.querySelector('.cover .facts')?.replaceChildren(facts.filter(Boolean).join(' · '));
  const items = picks.map(({ slide }) =>
    element('li', {}, element('a', { href: `#/${slide.id}` }, slide.title)),
  );
  main.querySelector('.contents ol')?.replaceChildren(...items);
  const query = linkQuery(
    picks.map(({ ref }) => ref),
    remix.title,
  );
  leadBack(parts, query);
  main.querySelector('.contents')?.after(...parts);
  if (words.length > 0) main.prepend(element('p', { role: 'status' }, ...words));
  await assembled.start();
}

/** From each slide, and from the head of the page, to the same slides as a deck; parts of decks are not its own. */
function leadBack(parts: readonly HTMLElement[], query: string): void {
  for (const part of parts) {
    part.querySelector(':scope > .part')?.remove();
    const id = part.dataset['entry'] ?? '';
    const link = part.querySelector<HTMLAnchorElement>('.entry-foot > .entry-no');
    if (link) link.setAttribute('href', `../${query}#/${id}`);
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.reading-bar a[href^=".."]'))
    link.setAttribute('href', `${link.getAttribute('href')}${query}`);
}
