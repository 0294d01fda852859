import type { RevealApi } from 'reveal.js';
import { isMirrored } from '../direction.ts';
import { button } from '../dom.ts';
import type { Binding } from '../keys/listen.ts';
import { word } from '../words.ts';

/**
 * The way to the same slide on the page to read, by a key and by the link that a telephone held upright
 * shows; beside it what moves the slides, where a thumb reaches it.
 */
export function readingKey(deck: RevealApi, { dataset }: HTMLElement): readonly Binding[] {
  const address = dataset['reading'];
  if (address === undefined) return [];
  const here = () => {
    const id = deck.getCurrentSlide()?.id;
    return `${address}${location.search}${id ? `#/${id}` : ''}`;
  };
  const thumb = document.querySelector('.thumb');
  const link = thumb?.querySelector('a');
  link?.addEventListener('click', () => link.setAttribute('href', here()));
  const move = (sign: string, label: string, run: () => void) =>
    Object.assign(button(sign, run), { ariaLabel: label });
  thumb?.prepend(move(isMirrored() ? '→' : '←', word('deck.back'), () => deck.prev()));
  thumb?.append(move(isMirrored() ? '←' : '→', word('deck.next'), () => deck.next()));
  return [{ action: 'reading', run: () => location.assign(here()) }];
}
