import type { RevealApi } from 'reveal.js';
import { deckKeys } from '../../shared/keys/keymap.ts';
import { labelOf } from '../../shared/keys/labels.ts';
import { element } from '../dom.ts';
import type { Binding } from '../keys/listen.ts';
import { reelOf } from '../reel/reel.ts';
import { word } from '../words.ts';

/** A slide by its number, and back to the slide seen before. */
export function jump(deck: RevealApi): readonly Binding[] {
  const line = element('p', { className: 'message jump', role: 'status' });
  let typed = '';
  const type = (digits: string) => {
    typed = digits.slice(0, 4);
    const total = deck.getTotalSlides();
    line.textContent = word('deck.jump', { typed, total, key: labelOf(deckKeys.go, word) });
    if (typed === '') line.remove();
    else document.body.append(line);
  };
  let seen: string | undefined;
  let shown = deck.getCurrentSlide()?.id;
  deck.on('slidechanged', () => {
    const now = deck.getCurrentSlide()?.id;
    if (now !== shown) seen = shown;
    shown = now;
    type('');
  });
  const go = () => {
    if (typed === '') return false;
    const last = deck.getTotalSlides();
    deck.slide(Math.min(Math.max(Number(typed), 1), last) - 1);
    return type('');
  };
  const back = () => {
    if (typed !== '') return type(typed.slice(0, -1));
    const at = reelOf(deck).indexOf(seen);
    if (at >= 0) deck.slide(at);
    return undefined;
  };
  return [
    { action: 'digit', run: (digit = '') => type(typed + digit) },
    { action: 'go', run: go },
    { action: 'return', run: back },
    { action: 'leave', run: () => typed !== '' && type('') },
  ];
}
