import type { RevealApi } from 'reveal.js';
import type { Binding } from '../keys/listen.ts';

/**
 * The way to the same slide on the page to read, by a key and by the link that a telephone held upright
 * shows.
 */
export function readingKey(deck: RevealApi, { dataset }: HTMLElement): readonly Binding[] {
  const address = dataset['reading'];
  if (address === undefined) return [];
  const here = () => {
    const id = deck.getCurrentSlide()?.id;
    return `${address}${location.search}${id ? `#/${id}` : ''}`;
  };
  const link = document.querySelector('.thumb a');
  link?.addEventListener('click', () => link.setAttribute('href', here()));
  return [{ action: 'reading', run: () => location.assign(here()) }];
}
