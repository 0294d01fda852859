import type { Screen } from './link.ts';

/** What the audience of this page sees. */
export function screenOf(): Screen {
  const colour = document.querySelector<HTMLElement>('.curtain')?.dataset['colour'];
  return colour === 'black' || colour === 'white' ? colour : 'slide';
}

/** Calls back when that changes. */
export function onScreen(changed: (screen: Screen) => void): void {
  let known = screenOf();
  new MutationObserver(() => {
    if (screenOf() === known) return;
    known = screenOf();
    changed(known);
  }).observe(document.body, { childList: true });
}
