import type { RevealApi } from 'reveal.js';
import type { Binding } from '../keys/binding.ts';

/** A slide by its number: digits, then Enter. And back to the slide seen before. */
export function jump(deck: RevealApi): readonly Binding[] {
  const line = document.createElement('p');
  line.className = 'message jump';
  line.setAttribute('role', 'status');
  let typed = '';
  const type = (digits: string) => {
    typed = digits.slice(0, 4);
    line.textContent = `Slide ${typed} of ${deck.getTotalSlides()}, then Enter`;
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
    const at = deck.getSlides().findIndex(({ id }) => id === seen);
    if (at >= 0) deck.slide(at);
    return undefined;
  };
  return [
    {
      keys: [...'0123456789'],
      name: '0–9',
      description: 'Number of a slide, then Enter',
      run: (digit) => type(typed + digit),
    },
    { keys: ['enter'], name: 'Enter', description: 'Go to the slide of that number', run: go },
    {
      keys: ['backspace'],
      name: 'Backspace',
      description: 'Back to the slide seen before; takes back a digit',
      run: back,
    },
    { keys: ['escape'], run: () => typed !== '' && type('') },
  ];
}
