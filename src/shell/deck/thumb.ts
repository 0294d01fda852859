import type { RevealApi } from 'reveal.js';
import { isMirrored } from '../direction.ts';
import { button, element, svg } from '../dom.ts';
import { word } from '../words.ts';

/**
 * What a telephone held upright shows below its slide, where a thumb reaches it: back, the page to read if
 * there is one, all slides, next.
 */
export function addThumb(deck: RevealApi, stage: Element, showAll: () => void): void {
  const found = document.querySelector<HTMLElement>('.thumb');
  const bar = found ?? element('nav', { className: 'thumb', 'aria-label': word('deck.ways') });
  const named = (sign: string | Node, label: string, run: () => void) =>
    Object.assign(button(sign, run), { ariaLabel: label });
  const [back, next] = isMirrored() ? ['→', '←'] : ['←', '→'];
  bar.prepend(named(back, word('deck.back'), () => deck.prev()));
  bar.append(
    named(fourBoxes(), word('deck.overview'), showAll),
    named(next, word('deck.next'), () => deck.next()),
  );
  if (!found) stage.prepend(bar);
}

function fourBoxes(): Element {
  const places = [2, 13].flatMap((y) => [2, 13].map((x) => ({ x, y })));
  return svg(
    'svg',
    { viewBox: '0 0 24 24', width: 24, height: 24, 'aria-hidden': 'true' },
    ...places.map((at) => svg('rect', { ...at, width: 9, height: 9, fill: 'currentColor' })),
  );
}
