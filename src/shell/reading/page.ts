import { slidesAskedFor } from '../../shared/addresses.ts';
import { element } from '../dom.ts';
import { keepSlide } from '../editions.ts';
import { ownOf } from '../handout/own.ts';
import { followThemes } from '../theme/wear.ts';
import { word } from '../words.ts';
import { addEnlarging } from './enlarge.ts';
import { keepPlace } from './place.ts';
import { addShades } from './shade.ts';

const main = document.querySelector<HTMLElement>('.reading');
if (main) start(main);

/** A new version of the slides in the dev server: the place is kept. */
import.meta.hot?.on('mesa-deck:update', () => location.reload());

/** The page can be read without it: it adds what a reader likes to have. */
function start(main: HTMLElement): void {
  followThemes();
  choose(main);
  mendLinks(main);
  keepSlide();
  addShades();
  addEnlarging(main);
  keepPlace(main);
}

/** Leaves the slides that `?slides=` names, in its order, as the deck itself does. */
function choose(main: HTMLElement): void {
  const asked = slidesAskedFor(location.search);
  // A remix has put its slides together.
  if (asked === undefined || main.dataset['arranged'] !== undefined) return;
  const entries = new Map(ownOf(main, '.entry').map((entry) => [entry.dataset['entry'], entry]));
  const found = asked.flatMap((id) => entries.get(id) ?? []);
  if (found.length === 0) return;
  for (const entry of entries.values()) entry.remove();
  main.querySelector('.contents')?.after(...found);
  for (const link of main.querySelectorAll<HTMLAnchorElement>('.contents a')) {
    if (!asked.includes(link.hash.slice(2))) link.closest('li')?.remove();
  }
  for (const list of main.querySelectorAll('.contents ol:not(:has(li))')) {
    if (list.previousElementSibling?.matches('p')) list.previousElementSibling.remove();
    list.remove();
  }
  for (const link of ownOf(main, 'a.entry-no')) {
    (link as HTMLAnchorElement).search = location.search;
  }
  const missing = asked.filter((id) => !entries.has(id));
  if (missing.length === 0) return;
  const names = missing.map((name) => word('common.quoted', { name }));
  main.prepend(element('p', { role: 'status' }, word('common.noSlide', { names })));
}

/** Links to a step of a slide lead to the slide, and those to slides that are left out to the deck. */
function mendLinks(main: HTMLElement): void {
  for (const link of main.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')) {
    const [, id = ''] = /^#\/?([^/]*)/.exec(link.getAttribute('href') ?? '') ?? [];
    const there = document.getElementById(`/${id}`) ?? document.getElementById(id);
    link.setAttribute('href', there ? `#${there.id}` : `../#/${id}`);
  }
}
