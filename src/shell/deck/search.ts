import type { RevealApi } from 'reveal.js';
import type { Binding } from '../keys/binding.ts';

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

const most = 8;

/**
 * Search over titles, text and diagram labels, in a dialog of its own. reveal.js's plugin
 * marks its finds inside the slides, which makes the labels of SVG diagrams vanish.
 */
export function addSearch(deck: RevealApi): Binding {
  const dialog = document.createElement('dialog');
  dialog.className = 'search';
  dialog.setAttribute('aria-label', 'Search the slides');
  const input = document.createElement('input');
  input.type = 'search';
  input.placeholder = 'Search the slides';
  input.setAttribute('aria-label', 'Words to search for');
  const results = document.createElement('ol');
  dialog.append(input, results);
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
    deck.slide(entries.findIndex(({ id }) => link.hash === `#/${id}`));
  });
  // Keys typed here must not move the deck.
  dialog.addEventListener('keydown', (event) => {
    event.stopPropagation();
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
  const open = () => {
    entries = deck.getSlides().map(entryOf);
    show();
    dialog.showModal();
    input.select();
  };
  return { keys: ['/'], name: '/', description: 'Search the slides', run: open };
}

/** The slides that hold every word, those with it in the title first. */
function find(entries: readonly Entry[], words: string): readonly Entry[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  const holds = (text: string) => wanted.every((word) => text.toLowerCase().includes(word));
  const found = entries.filter(({ title, text }) => holds(`${title} ${text}`));
  const inTitle = found.filter(({ title }) => holds(title));
  return [...new Set([...inTitle, ...found])].slice(0, most);
}

function entryOf(section: Element): Entry {
  return {
    id: section.id,
    title: section.querySelector('.slide-title')?.textContent ?? section.id,
    text: [section.textContent, ...[...section.querySelectorAll('[aria-label]')].map(labelOf)].join(
      ' ',
    ),
  };
}

function labelOf(element: Element): string {
  return element.getAttribute('aria-label') ?? '';
}

function renderResult({ id, title }: Entry): Element {
  const link = document.createElement('a');
  link.href = `#/${id}`;
  link.textContent = title;
  const item = document.createElement('li');
  item.append(link);
  return item;
}
