import { deckKeys } from '../../shared/keys/keymap.ts';
import { slideSize } from '../../shared/slide-size.ts';
import { button, element } from '../dom.ts';
import { isFor } from '../keys/listen.ts';
import { word } from '../words.ts';
import { type Card, makeCard } from './card.ts';
import { type Entry, find, partsOf } from './entries.ts';
import { moved } from './grid.ts';
import { pictureOf } from './picture.ts';

/** What a sheet asks of its deck. */
interface SheetDeck {
  /** The id of the slide that is shown. */
  readonly shown: string | undefined;
  readonly slideOf: (id: string) => HTMLElement | undefined;
  readonly go: (entry: Entry) => void;
}

/**
 * All slides of a deck on one sheet, by their parts. It is made when it is opened, of the slides as they
 * are then; pictures come when a card comes into view and go when it leaves, so that a deck of hundreds
 * opens as one of ten.
 */
export class Sheet {
  readonly dialog: HTMLDialogElement;
  private readonly entries: readonly Entry[];
  private readonly cards: readonly Card[];
  private readonly groups: readonly HTMLElement[];
  private readonly field: HTMLInputElement;
  private readonly count: HTMLElement;
  private readonly list: HTMLElement;
  private readonly deck: SheetDeck;

  constructor(entries: readonly Entry[], deck: SheetDeck) {
    this.deck = deck;
    this.entries = entries;
    this.cards = entries.map((entry) => makeCard(entry, entry.id === deck.shown));
    this.groups = partsOf(this.entries).map((part, index) => this.group(part, index));
    this.field = element('input', {
      type: 'search',
      placeholder: word('deck.search'),
      'aria-label': word('deck.searchWords'),
    });
    this.count = element('p', { className: 'count', role: 'status' });
    this.list = element('div', { className: 'parts' }, ...this.groups);
    const close = button(word('common.close'), () => this.dialog.close());
    const head = element(
      'header',
      {},
      element('h1', {}, word('deck.overview')),
      this.field,
      this.count,
      close,
    );
    const names = { className: 'overview', 'aria-label': word('deck.overview') };
    this.dialog = element('dialog', names, head, this.list);
    this.listen();
    this.choose();
  }

  open(): void {
    document.body.append(this.dialog);
    this.dialog.showModal();
    this.watch();
    const [first] = this.cards;
    this.focus(this.cards.find(({ link }) => link.ariaCurrent) ?? first);
  }

  private group({ name, entries }: ReturnType<typeof partsOf>[number], index: number): HTMLElement {
    const cards = entries.flatMap(({ number }) => this.cards[number - 1]?.item ?? []);
    const list = element('ol', {}, ...cards);
    if (name === '') return element('section', {}, list);
    const id = `overview-part-${index}`;
    return element('section', { 'aria-labelledby': id }, element('h2', { id }, name), list);
  }

  private listen(): void {
    const { dialog, field, list } = this;
    field.addEventListener('input', () => this.choose());
    dialog.addEventListener('close', () => dialog.remove());
    list.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const card = this.cards.find((each) => each.link === link);
      if (!card) return;
      event.preventDefault();
      this.leaveTo(card);
    });
    // Keys pressed here must not move the deck.
    dialog.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (this.press(event)) event.preventDefault();
    });
  }

  /** Whether a key did something; all others are the browser's. */
  private press(event: KeyboardEvent): boolean {
    const cards = this.cards.filter(({ item }) => !item.hidden);
    const at = cards.findIndex(({ link }) => link === document.activeElement);
    const isInField = document.activeElement === this.field;
    if (event.key === 'Escape') this.dialog.close();
    else if (isInField && event.key === 'ArrowDown') this.focus(cards[0]);
    else if (isInField && event.key === 'Enter' && !event.isComposing) this.enter();
    else if (at >= 0) return this.pressOn(event, cards, at);
    else return !isInField && isFor(event, deckKeys.overview) && this.leave();
    return true;
  }

  /** A key on a card. */
  private pressOn(event: KeyboardEvent, cards: readonly Card[], at: number): boolean {
    if (isFor(event, deckKeys.overview)) return this.leave();
    const to = moved(
      event,
      cards.map(({ item }) => item),
      at,
    );
    if (to !== undefined) {
      const isAbove = to === at && /^(?:Arrow|Page)Up$/.test(event.key);
      if (isAbove) this.field.focus();
      else this.focus(cards[to]);
      return true;
    }
    if (isFor(event, deckKeys.search)) {
      this.field.select();
      return true;
    }
    // What is typed is looked for.
    const isTyped = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey;
    if (isTyped) this.field.select();
    return false;
  }

  private leave(): true {
    this.dialog.close();
    return true;
  }

  /** To the best of what was found, whichever part it is in. */
  private enter(): void {
    const [best] = find(this.entries, this.field.value);
    const card = best && this.cards[best.number - 1];
    if (card) this.leaveTo(card);
  }

  private leaveTo({ entry }: Card): void {
    this.dialog.close();
    // What is in it would keep the focus until the next frame, and with it the next key.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    this.deck.go(entry);
  }

  private focus(card: Card | undefined): void {
    card?.link.focus({ preventScroll: true });
    card?.item.scrollIntoView({ block: 'nearest' });
  }

  /** Shows the cards that were looked for. */
  private choose(): void {
    const found = new Set(find(this.entries, this.field.value));
    for (const { entry, item } of this.cards) item.hidden = !found.has(entry);
    for (const group of this.groups) group.hidden = !group.querySelector('li:not([hidden])');
    this.count.textContent = word('common.slides', { count: found.size });
  }

  private show({ shot, entry }: Card): void {
    const slide = this.deck.slideOf(entry.id);
    if (slide) shot.append(pictureOf(slide));
  }

  /** Cards that can be seen, or soon will be, have their pictures. */
  private watch(): void {
    const bySpot = new Map(this.cards.map((card) => [card.shot as Element, card]));
    const seen = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes) {
          const card = bySpot.get(target);
          if (!isIntersecting) card?.shot.replaceChildren();
          else if (card && !card.shot.firstChild) this.show(card);
        }
      },
      { root: this.list, rootMargin: '50% 0px' },
    );
    // All are of one size, which the sheet has from its width.
    const sized = new ResizeObserver(() => {
      const width = this.cards.find(({ item }) => !item.hidden)?.shot.offsetWidth ?? 0;
      if (width > 0) this.list.style.setProperty('--small', String(width / slideSize.width));
    });
    for (const { shot } of this.cards) seen.observe(shot);
    sized.observe(this.list);
    this.dialog.addEventListener('close', () => {
      seen.disconnect();
      sized.disconnect();
    });
  }
}
