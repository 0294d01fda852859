import type { RevealApi } from 'reveal.js';
import { folded, holds, wordsOf } from '../../shared/find.ts';
import { element } from '../dom.ts';
import type { Binding } from '../keys/listen.ts';
import { namesOf } from '../keys/names.ts';
import { reelOf } from '../reel/reel.ts';
import { word } from '../words.ts';

interface Entry {
  readonly id: string;
  readonly title: string;
  /** All that can be found of it, folded. */
  readonly text: string;
}

const most = 8;
/** How long slides are read at a time, in ms. */
const slice = 20;

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
    const found = input.value.trim() ? find(entries, input.value) : [];
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
  let reading = 0;
  const read = async (turn: number) => {
    const found: Entry[] = [];
    let pause = performance.now() + slice;
    const reel = reelOf(deck);
    for (const id of reel.ids) {
      const section = reel.read(id);
      if (section) found.push(entryOf(section));
      if (performance.now() < pause) continue;
      // A large deck takes a while, and who types is not to wait.
      await new Promise((resolve) => setTimeout(resolve));
      if (turn !== reading) return;
      pause = performance.now() + slice;
    }
    entries = found;
    show();
  };
  const open = () => {
    reading += 1;
    void read(reading);
    dialog.showModal();
    input.select();
  };
  return { action: 'search', run: open };
}

/** The slides that hold every word, those with it in the title first. */
function find(entries: readonly Entry[], text: string): readonly Entry[] {
  const words = wordsOf(text);
  const found = entries.filter((entry) => holds(entry.text, words));
  const inTitle = found.filter(({ title }) => holds(folded(title), words));
  return [...new Set([...inTitle, ...found])].slice(0, most);
}

function entryOf(section: Element): Entry {
  const title = section.querySelector('.slide-title')?.textContent ?? section.id;
  const labels = [...section.querySelectorAll('[aria-label]')].map(
    (each) => each.getAttribute('aria-label') ?? '',
  );
  return {
    id: section.id,
    title,
    text: folded([title, section.textContent, ...labels].join(' ')),
  };
}

function renderResult({ id, title }: Entry): Element {
  return element('li', {}, element('a', { href: `#/${id}` }, title));
}
