import type { RevealApi } from 'reveal.js';
import { reelOf } from '../reel/reel.ts';

/**
 * On paper all slides are there, what unfolds is open, what moves has come to its end, and a link to a slide is written in the one way
 * that leads somewhere in a PDF; after printing all is as it was.
 */
export function printAllSlides(deck: RevealApi): void {
  let undo: (() => void)[] = [];
  addEventListener('beforeprint', () => {
    const slides = deck.getSlidesElement() as HTMLElement;
    const shown = [...slides.children];
    const reel = reelOf(deck);
    reel.fetchNow();
    const all = reel.ids.flatMap((id) => reel.get(id) ?? []);
    if (reel.isFar) {
      slides.replaceChildren(...all);
      undo.push(() => slides.replaceChildren(...shown));
    }
    for (const slide of all) {
      slide.removeAttribute('hidden');
      slide.removeAttribute('aria-hidden');
      undo.push(...unfold(slide), ...mendLinks(slide), ...endMovements(slide));
    }
  });
  addEventListener('afterprint', () => {
    for (const step of undo) step();
    undo = [];
    deck.sync();
  });
}

function unfold(slide: Element): readonly (() => void)[] {
  const closed = [...slide.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  return closed.map((details) => {
    // Of those that share a name, only one may be open.
    const name = details.getAttribute('name');
    details.removeAttribute('name');
    details.open = true;
    return () => {
      details.open = false;
      if (name !== null) details.setAttribute('name', name);
    };
  });
}

/** Pictures whose movements, but those without an end, have come to it. */
function endMovements(slide: Element): readonly (() => void)[] {
  const moving = [...slide.querySelectorAll('svg')].filter((picture) =>
    picture.querySelector('animate, animateMotion, animateTransform, set'),
  );
  return moving.map((picture) => {
    const now = picture.getCurrentTime();
    picture.pauseAnimations();
    picture.setCurrentTime(1e6);
    return () => {
      picture.setCurrentTime(now);
      picture.unpauseAnimations();
    };
  });
}

function mendLinks(slide: Element): readonly (() => void)[] {
  return [...slide.querySelectorAll('a[href^="#/"]')].flatMap((link) => {
    const address = link.getAttribute('href') ?? '';
    const target = document.getElementById(address.slice(2).split('/')[0] ?? '');
    if (!target) return [];
    link.setAttribute('href', `#${target.id}`);
    return [() => link.setAttribute('href', address)];
  });
}
