import { ownOf } from '../handout/own.ts';
import { keep, kept } from '../storage.ts';

/**
 * Keeps the reader's place: the address follows the slide that is read, the link to the deck leads to it,
 * and who comes back to the page without a slide's address comes back to where they were.
 */
export function keepPlace(main: HTMLElement): void {
  const name = `mesa-deck:reading-place:${main.dataset['deck']}`;
  const entries = ownOf(main, '.entry');
  if (!location.hash) {
    const id = kept(name);
    entries.find((entry) => entry.dataset['entry'] === id)?.scrollIntoView({ behavior: 'instant' });
  }
  const toSlide = document.querySelector<HTMLAnchorElement>('.reading-bar [data-to-slide]');
  let read: string | undefined;
  const follow = () => {
    const isRead = (each: Element) => each.getBoundingClientRect().top < innerHeight / 3;
    const id = scrollY > 0 ? entries.findLast(isRead)?.dataset['entry'] : undefined;
    if (id === read) return;
    read = id;
    const hash = id === undefined ? '' : `#/${id}`;
    // While it is at the top, the address is the page's own.
    history.replaceState(history.state, '', location.pathname + location.search + hash);
    if (toSlide) toSlide.href = `../${location.search}${hash}`;
    keep(name, id ?? '');
  };
  addEventListener('scroll', follow, { passive: true });
  follow();
}
