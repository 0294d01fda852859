import { shelfKeys } from '../../shared/keys/keymap.ts';
import type { Shelf, ShelfWords } from '../../shared/shelf.ts';
import { listen } from '../keys/listen.ts';
import { word } from '../words.ts';
import type { Card } from './cards.ts';
import { anything, asksNothing, type Index, indexOf, search, type Wish } from './search.ts';

/** Shows the cards that are as the form asks, at each key. */
export function openSearch(
  form: HTMLFormElement,
  main: HTMLElement,
  cards: readonly Card[],
  shelf: Shelf,
): void {
  let index: Index = indexOf(shelf);
  const output = form.querySelector('output');
  const show = () => {
    const wish = wishOf(form);
    const found = search(shelf.slides, index, wish);
    const count = showFound(main, cards, found, asksNothing(wish));
    if (output)
      output.textContent = asksNothing(wish)
        ? ''
        : word('shelf.found', { count, total: cards.length });
  };
  const words = form.elements.namedItem('words') as HTMLInputElement;
  words.addEventListener(
    'focus',
    async () => {
      const more = await fetchWords(shelf).catch(() => undefined);
      if (!more) return;
      index = indexOf(shelf, more);
      if (words.value !== '') show();
    },
    { once: true },
  );
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  main.querySelector('[data-do="all"]')?.addEventListener('click', () => {
    form.reset();
    show();
    words.focus();
  });
  const find = () => {
    words.select();
    words.focus();
  };
  listen(shelfKeys, [{ action: 'search', run: find }]);
  // A browser may come back to the page with the form filled in.
  if (!asksNothing(wishOf(form))) show();
}

/** The words of slides and notes are a file of their own, which only a search asks for. */
async function fetchWords({ slides }: Shelf): Promise<ShelfWords | undefined> {
  const response = await fetch('shelf/words.json');
  if (!response.ok) return undefined;
  const words: ShelfWords = await response.json();
  // Another version of the site has other slides.
  return words.length === slides.length ? words : undefined;
}

function wishOf(form: HTMLFormElement): Wish {
  const data = new FormData(form);
  const names = Object.entries(anything).map(([name, nothing]) => [
    name,
    typeof nothing === 'boolean' ? data.has(name) : String(data.get(name) ?? '').trim(),
  ]);
  return Object.fromEntries(names);
}

/** Hides what was not found; returns how many were. */
function showFound(
  main: HTMLElement,
  cards: readonly Card[],
  found: readonly boolean[],
  all: boolean,
): number {
  let count = 0;
  const counts = new Map<Element | null, number>();
  for (const [at, { element }] of cards.entries()) {
    const shown = found[at] === true;
    if (element.hidden === shown) element.hidden = !shown;
    if (!shown) continue;
    count += 1;
    const topic = element.closest('.topic');
    counts.set(topic, (counts.get(topic) ?? 0) + 1);
  }
  for (const topic of main.querySelectorAll<HTMLElement>('.topic')) {
    const some = counts.get(topic) ?? 0;
    topic.hidden = some === 0;
    const small = topic.querySelector('small');
    if (small) small.textContent = String(some);
  }
  const decks = main.querySelector<HTMLElement>('.decks');
  if (decks) decks.hidden = !all;
  const none = main.querySelector<HTMLElement>('.none');
  if (none) none.hidden = count > 0;
  return count;
}
