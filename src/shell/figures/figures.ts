import sources from 'virtual:mesa-deck/figures';
import type { RevealApi } from 'reveal.js';
import { asked } from '../../shared/addresses.ts';
import type { Binding } from '../keys/listen.ts';
import { reelOf } from '../reel/reel.ts';
import { word } from '../words.ts';

/** What a reader can use of a figure: its controls, and marks of its picture that set one. */
const usable = '.figure-controls, [data-figure] [data-set]';

/**
 * Brings a figure to life when it is first used, and opens its laboratory. Until then it costs a page
 * these few lines; what runs and draws figures is fetched with the first touch.
 */
export function addFigures(deck: RevealApi, slides: Element): readonly Binding[] {
  const tried = async <Result>(figure: Element, act: () => Promise<Result>) => {
    try {
      return await act();
    } catch {
      const output = figure.querySelector('output');
      if (output) output.textContent = word('deck.figureLost');
      return undefined;
    }
  };
  const live = (figure: Element) =>
    tried(figure, async () => (await import('./live-figure.ts')).live(deck, figure, sources));
  const openLaboratory = (figure: Element) =>
    tried(figure, async () => (await import('./laboratory.ts')).toggle(deck, figure, sources));
  for (const type of ['pointerdown', 'focusin', 'click', 'input', 'change']) {
    slides.addEventListener(type, async (event) => {
      const used = event.target instanceof Element ? event.target.closest(usable) : null;
      const figure = used?.closest('[data-figure]');
      if (!figure) return;
      if (!(event.target as Element).closest(opener)) (await live(figure))?.handle(event);
      else if (type === 'click') openLaboratory(figure);
    });
  }
  const figureOf = (selector = '[data-figure]') => deck.getCurrentSlide()?.querySelector(selector);
  const toggle = async () => {
    const figure = figureOf();
    if (figure) (await live(figure))?.toggle();
    else deck.next();
  };
  return [
    { action: 'figure', run: toggle },
    {
      action: 'laboratory',
      run: () => {
        const figure = figureOf(withLaboratory);
        if (!figure) return false;
        return openLaboratory(figure);
      },
    },
  ];
}

const opener = '[data-do="laboratory"]';
const withLaboratory = `[data-figure]:has(${opener})`;

/**
 * Opens the laboratory that the page's address asks for, on the slide that it names or the first that has
 * it; returns what it asks for if no slide does.
 */
export function openAskedFor(deck: RevealApi): string | undefined {
  const id = asked(location.search, 'laboratory');
  if (id === null) return undefined;
  const reel = reelOf(deck);
  const figureOn = (slide: string) =>
    [...(reel.get(slide)?.querySelectorAll(withLaboratory) ?? [])].find(
      (each) => each.getAttribute('data-figure') === id,
    );
  const now = deck.getCurrentSlide()?.id ?? '';
  const slide = [now, ...reel.having('data-figure', id)].find(figureOn);
  if (slide === undefined) return id;
  if (slide !== now) deck.slide(reel.indexOf(slide));
  figureOn(slide)?.querySelector<HTMLElement>(opener)?.click();
  return undefined;
}
