/** The shelf: search, preview, and a tray to pick slides into. */
import { readShelf } from '../remix/data.ts';
import type { Lookup } from '../remix/lookup.ts';
import { followThemes } from '../theme/wear.ts';
import { TrayStore } from '../tray/store.ts';
import { add, drop } from '../tray/tray.ts';
import { openTray } from '../tray/view.ts';
import { word } from '../words.ts';
import { type Card, cardsOf, moveByKeys } from './cards.ts';
import { openSearch } from './find.ts';
import { Preview } from './preview.ts';

const main = document.querySelector<HTMLElement>('.shelf');
const form = document.querySelector<HTMLFormElement>('.find');
const tray = document.querySelector<HTMLElement>('.tray');
if (main && form && tray) start(main, form, tray);
/** A new version of the slides in the dev server. */
import.meta.hot?.on('mesa-deck:update', () => location.reload());

function start(main: HTMLElement, form: HTMLFormElement, aside: HTMLElement): void {
  followThemes();
  const lookup = readShelf();
  const cards = cardsOf(main, lookup);
  const byElement = new Map(cards.map((card) => [card.element, card]));
  const bySlide = new Map(cards.map((card) => [card.slide, card]));
  const store = new TrayStore(
    lookup,
    `mesa-deck tray ${location.pathname.replace(/index\.html$/, '')}`,
  );
  const toggle = ({ ref, slide }: Card) => {
    // Another version of it may be there, in whose place this one comes.
    const there = store.picks.some((pick) => pick.slide === slide);
    const next = there ? drop(store.tray, [ref]) : add(store.tray, [ref]);
    store.change(next, word(there ? 'shelf.dropped' : 'shelf.picked', { title: slide.title }));
  };
  let preview: Preview | undefined;
  main.addEventListener('click', (event) => {
    const { target, ctrlKey, metaKey, shiftKey } = event;
    if (!(target instanceof Element) || ctrlKey || metaKey || shiftKey) return;
    const deck = target.closest<HTMLElement>('[data-deck]')?.dataset['deck'];
    const card = byElement.get(target.closest<HTMLElement>('.card') as HTMLElement);
    if (deck && target.closest('.add')) pickAll(store, lookup, deck);
    if (!card) return;
    event.preventDefault();
    if (target.closest('.add')) return toggle(card);
    preview ??= new Preview(cards, lookup.shelf, store, toggle);
    preview.open(card);
  });
  moveByKeys(main);
  mendPictures(main);
  openSearch(form, main, cards, lookup.shelf);
  openTray(aside, store, {
    pictureOf: ({ slide }) =>
      bySlide.get(slide)?.element.querySelector('img')?.getAttribute('src') ?? undefined,
    refsOf: (item) => {
      const card = byElement.get(item);
      return card ? [card.ref] : lookup.all(item.dataset['deck'] ?? '').map(({ ref }) => ref);
    },
    sources: [...main.querySelectorAll<HTMLElement>('.cards, .deck-cards')],
  });
  store.listen(() => showPicked(cards, store));
}

function pickAll(store: TrayStore, { all, shelf }: Lookup, id: string): void {
  const title = shelf.decks.find((deck) => deck.id === id)?.title ?? id;
  const refs = all(id).map(({ ref }) => ref);
  const next = add(store.tray, refs);
  const count = next.length - store.tray.length;
  const said =
    count === 0 ? word('shelf.allPicked', { title }) : word('shelf.deckPicked', { title, count });
  store.change(next, said);
}

function showPicked(cards: readonly Card[], { picks }: TrayStore): void {
  const picked = new Set(picks.map(({ slide }) => slide));
  for (const { slide, button, element } of cards) {
    const there = picked.has(slide);
    if (element.classList.contains('picked-card') === there) continue;
    element.classList.toggle('picked-card', there);
    button.setAttribute('aria-pressed', String(there));
  }
}

/** A picture that is not there leaves a card that shows its title in its place. */
function mendPictures(main: HTMLElement): void {
  const mend = (target: EventTarget | null) => {
    if (target instanceof HTMLImageElement) target.remove();
  };
  main.addEventListener('error', ({ target }) => mend(target), { capture: true });
  for (const image of main.querySelectorAll('img')) {
    if (image.complete && image.naturalWidth === 0 && image.currentSrc !== '') mend(image);
  }
}
