import type { RevealApi } from 'reveal.js';
import { element } from '../dom.ts';
import type { Binding } from '../keys/listen.ts';
import { namesOf } from '../keys/names.ts';
import { type Entry, find, readEntries } from '../overview/entries.ts';
import { reelOf } from '../reel/reel.ts';
import { word } from '../words.ts';

/** How many are listed. */
const most = 8;

/**
 * Search over titles, text and diagram labels, in a dialog of its own. reveal.js's plugin
 * marks its finds inside the slides, which makes the labels of SVG diagrams vanish.
 */
export function addSearch(deck: RevealApi): Binding {
  const input = element('input', {
    type: 'search',
    placeholder: word('deck.search'),
    'aria-label': word('deck.searchWords'),
  });
  const results = element('ol');
  const names = { className: 'search', 'aria-label': word('deck.search') };
  const dialog = element('dialog', names, input, results);
  document.body.append(dialog);

  let entries: readonly Entry[] = [];
  const show = () => {
    const found = input.value.trim() ? find(entries, input.value).slice(0, most) : [];
    results.replaceChildren(...found.map(renderResult));
  };
  input.addEventListener('input', show);
  results.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    event.preventDefault();
    dialog.close();
    // What is in it would keep the focus until the next frame, and with it the next key.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    deck.slide(reelOf(deck).ids.findIndex((id) => link.hash === `#/${id}`));
  });
  // Keys typed here must not move the deck.
  dialog.addEventListener('keydown', (event) => {
    event.stopPropagation();
    // Enter that ends a composition is the input method's.
    if (namesOf(event).length === 0) return;
    const links = [...results.querySelectorAll('a')];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === 'Enter' && document.activeElement === input) links[0]?.click();
    // Firefox would only empty the field.
    else if (event.key === 'Escape') dialog.close();
    else if (event.key === 'ArrowDown') (links[at + 1] ?? links[0])?.focus();
    else if (event.key === 'ArrowUp') (links[at - 1] ?? input).focus();
    else return;
    event.preventDefault();
  });
  const read = async () => {
    entries = await readEntries(reelOf(deck));
    show();
  };
  const open = () => {
    void read();
    dialog.showModal();
    input.select();
  };
  return { action: 'search', run: open };
}

function renderResult({ id, title }: Entry): Element {
  return element('li', {}, element('a', { href: `#/${id}` }, title));
}
