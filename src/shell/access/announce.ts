import type { RevealApi } from 'reveal.js';
import { element } from '../dom.ts';
import { reelOf } from '../reel/reel.ts';
import { word } from '../words.ts';

/**
 * Says to who does not see it what has changed: the slide that came by its number and title, and what a
 * step shows. reveal.js would read out all of a slide, which can be read anyway.
 */
export function announce(deck: RevealApi, stage: HTMLElement): void {
  // It looks for a place for its own words, and takes the one that is there.
  stage.append(element('div', { className: 'aria-status', hidden: true }));
  const line = element('p', { className: 'announced', role: 'status' });
  stage.append(line);
  const say = (words: string) => {
    line.textContent = words;
  };
  deck.on('slidechanged', () => say(slideWords(deck)));
  deck.on('fragmentshown', (event) => {
    const { fragments = [] } = event as Event & { readonly fragments?: readonly Element[] };
    say(fragments.map(wordsOf).filter(Boolean).join(', ') || stepWords(deck));
  });
  deck.on('fragmenthidden', () => say(stepWords(deck)));
}

function slideWords(deck: RevealApi): string {
  const slide = deck.getCurrentSlide();
  const title = slide?.querySelector('.slide-title')?.textContent ?? slide?.id ?? '';
  const reel = reelOf(deck);
  const number = reel.indexOf(slide?.id) + 1;
  return word('deck.slideOf', { number, total: reel.ids.length, title });
}

function stepWords(deck: RevealApi): string {
  const all = deck.getCurrentSlide()?.querySelectorAll('.fragment') ?? [];
  const numbers = [...all].map((step) => Number((step as HTMLElement).dataset['fragmentIndex']));
  const step = (deck.getIndices().f ?? -1) + 1;
  return word('deck.stepOf', { step, steps: Math.max(-1, ...numbers) + 1 });
}

/** What a part of a slide says: a formula once, and a picture by its name. */
function wordsOf(part: Element): string {
  const copy = part.cloneNode(true) as Element;
  for (const twice of copy.querySelectorAll('.katex-html, annotation, [aria-hidden=true], style'))
    twice.remove();
  for (const named of copy.querySelectorAll('[aria-label]'))
    named.replaceWith(` ${named.getAttribute('aria-label')} `);
  for (const { parentElement } of copy.querySelectorAll('tspan + tspan'))
    for (const line of parentElement?.children ?? []) line.append(' ');
  // A label of several lines may be as many texts.
  for (const label of copy.querySelectorAll('text')) label.append(' ');
  const named = part.getAttribute('aria-label') ?? part.getAttribute('alt');
  return (named ?? copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
