import type { ShelfSlide } from '../../shared/shelf.ts';
import { isMirrored } from '../direction.ts';
import type { Lookup } from '../remix/lookup.ts';

/** A slide's card on the page. */
export interface Card {
  readonly slide: ShelfSlide;
  /** The deck that the slide is drawn from. */
  readonly deck: string;
  /** What the tray calls it. */
  readonly ref: string;
  readonly element: HTMLElement;
  readonly button: HTMLElement;
}

/** The cards of the page, in the order of the shelf's slides; the page has one for each. */
export function cardsOf(main: HTMLElement, { shelf, find }: Lookup): readonly Card[] {
  const elements = new Map(
    [...main.querySelectorAll<HTMLElement>('.card')].map((card) => [card.dataset['card'], card]),
  );
  return shelf.slides.flatMap((slide) => {
    const deck = slide.decks[0]?.[0] ?? '';
    const element = elements.get(`${deck}/${slide.id}`);
    const button = element?.querySelector<HTMLElement>('.add');
    const ref = find(`${deck}:${slide.id}`)?.ref;
    return element && button && ref ? [{ slide, deck, ref, element, button }] : [];
  });
}

/** With the arrow keys from card to card, as they lie. */
export function moveByKeys(main: HTMLElement): void {
  main.addEventListener('keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey || !(target instanceof HTMLElement)) return;
    const card = target.closest<HTMLElement>('.card');
    if (!card || !key.startsWith('Arrow')) return;
    const cards = [...main.querySelectorAll<HTMLElement>('.card')].filter(
      (each) => !each.hidden && each.offsetParent !== null,
    );
    const next = neighbour(cards, card, key);
    if (!next) return;
    // From button to button, and from title to title.
    const part = target.matches('.add') ? '.add' : 'h3 a';
    next.querySelector<HTMLElement>(part)?.focus();
    event.preventDefault();
  });
}

function neighbour(
  cards: readonly HTMLElement[],
  card: HTMLElement,
  key: string,
): HTMLElement | undefined {
  const at = cards.indexOf(card);
  const by = isMirrored() ? -1 : 1;
  if (key === 'ArrowLeft') return cards[at - by];
  if (key === 'ArrowRight') return cards[at + by];
  const { left, top } = card.getBoundingClientRect();
  const down = key === 'ArrowDown';
  const onward = down ? cards.slice(at + 1) : cards.slice(0, at).reverse();
  // In the next row, the one below, or the last where the row is shorter.
  let best: HTMLElement | undefined;
  let row: number | undefined;
  for (const each of onward) {
    const box = each.getBoundingClientRect();
    if (Math.abs(box.top - top) < 2) continue;
    row ??= box.top;
    if (Math.abs(box.top - row) >= 2) break;
    const isBefore = by > 0 ? box.left <= left + 2 : box.left >= left - 2;
    if (isBefore && (down || !best)) best = each;
  }
  return best ?? onward.find((each) => Math.abs(each.getBoundingClientRect().top - top) >= 2);
}
