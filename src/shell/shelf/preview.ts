import { html } from '../../content/templates.ts';
import { markup } from '../../shared/markup.ts';
import type { Shelf } from '../../shared/shelf.ts';
import { element } from '../dom.ts';
import { namesOf } from '../keys/names.ts';
import { copy } from '../tray/dialog.ts';
import type { TrayStore } from '../tray/store.ts';
import { word } from '../words.ts';
import type { Card } from './cards.ts';
import { fetchNotes } from './notes.ts';
import { Stage } from './stage.ts';

const parts = () => html`
<div class="stage"></div>
<div class="side">
  <header><p class="kicker"></p><h2 id="preview-title"></h2><p class="facts"></p></header>
  <div class="acts">
    <button type="button" class="pick"></button>
    <a class="open" target="_blank">${word('shelf.open')}</a>
    <button type="button" data-do="copy">${word('shelf.copyLink')}</button>
  </div>
  <dl class="more"></dl>
  <section class="notes-side" aria-label="${word('shelf.notes')}"></section>
  <p class="said" role="status"></p>
</div>
<footer>
  <button type="button" data-do="before">${word('shelf.before')}</button>
  <button type="button" data-do="after">${word('shelf.after')}</button>
  <button type="button" data-do="close">${word('common.close')}</button>
</footer>`;

/** A slide looked at closely: its picture or itself, what it needs and explains, and its notes. */
export class Preview {
  private readonly dialog = element('dialog');
  private readonly cards: readonly Card[];
  private readonly shelf: Shelf;
  private readonly store: TrayStore;
  private readonly toggle: (card: Card) => void;
  private card: Card | undefined;

  constructor(
    cards: readonly Card[],
    shelf: Shelf,
    store: TrayStore,
    toggle: (card: Card) => void,
  ) {
    this.cards = cards;
    this.shelf = shelf;
    this.store = store;
    this.toggle = toggle;
    this.dialog.className = 'preview';
    this.dialog.setAttribute('aria-labelledby', 'preview-title');
    this.dialog.innerHTML = markup(parts());
    document.body.append(this.dialog);
    this.listen();
    store.listen(() => this.showPicked());
  }

  open(card: Card): void {
    this.show(card);
    this.dialog.showModal();
    this.part('.pick').focus();
  }

  private show(card: Card): void {
    const { slide, deck, element } = card;
    this.card = card;
    this.part('.kicker').textContent = slide.topic ?? '';
    this.part('h2').textContent = slide.title;
    const facts = element.querySelector('.facts')?.cloneNode(true).childNodes ?? [];
    this.part('.facts').replaceChildren(...facts);
    this.part<HTMLAnchorElement>('.open').href = `${deck}/#/${slide.id}`;
    this.part('.more').replaceChildren(...this.moreOf(card));
    this.part('.said').textContent = '';
    const stage = new Stage(card);
    this.part('.stage').replaceWith(stage.element);
    this.showPicked();
    this.showNotes(card);
  }

  private showPicked(): void {
    if (!this.card) return;
    const { slide } = this.card;
    const picked = this.store.picks.some((pick) => pick.slide === slide);
    this.part('.pick').textContent = word(picked ? 'shelf.takeOut' : 'shelf.pick');
  }

  private async showNotes(card: Card): Promise<void> {
    const place = this.part('.notes-side');
    place.replaceChildren();
    if (!this.shelf.notes) return;
    let notes: Element | string | undefined;
    try {
      notes = await fetchNotes(card.deck, card.slide.id);
    } catch {
      notes = word('shelf.notesLost');
    }
    // Meanwhile another slide may have come.
    if (this.card !== card) return;
    place.replaceChildren(notes ?? word('shelf.noNotes'));
  }

  private moreOf({ slide }: Card): readonly Element[] {
    const { decks, names } = this.shelf;
    const titleOf = (id: string) => decks.find((deck) => deck.id === id)?.title ?? id;
    const rows: readonly (readonly [string, readonly string[]])[] = [
      [word('shelf.in'), slide.decks.map(([id]) => titleOf(id))],
      [word('shelf.explains'), (slide.introduces ?? []).map((name) => names[name] ?? name)],
      [word('shelf.needs'), (slide.uses ?? []).map((name) => names[name] ?? name)],
    ];
    return rows.flatMap(([name, values]) => {
      if (values.length === 0) return [];
      return [element('dt', {}, name), element('dd', {}, values.join(', '))];
    });
  }

  private listen(): void {
    const acts: Readonly<Record<string, () => void>> = {
      copy: () => this.copyLink(),
      before: () => this.step(-1),
      after: () => this.step(1),
      close: () => this.dialog.close(),
    };
    this.dialog.addEventListener('click', ({ target }) => {
      if (target === this.dialog) return this.dialog.close();
      if (!(target instanceof Element)) return;
      if (target.closest('.pick') && this.card) this.toggle(this.card);
      acts[target.closest<HTMLElement>('[data-do]')?.dataset['do'] ?? '']?.();
    });
    this.dialog.addEventListener('keydown', (event) => {
      const [name] = namesOf(event);
      const by = name === 'ArrowLeft' ? -1 : name === 'ArrowRight' ? 1 : undefined;
      if (!by) return;
      event.preventDefault();
      this.step(by);
    });
    this.dialog.addEventListener('close', () => {
      // A live slide would go on running.
      this.part('.stage').replaceChildren();
      this.card?.element.querySelector<HTMLElement>('h3 a')?.focus();
    });
  }

  private step(by: -1 | 1): void {
    const shown = this.cards.filter(({ element }) => !element.hidden);
    const next = this.card && shown[shown.indexOf(this.card) + by];
    if (next) this.show(next);
    else this.part('.said').textContent = word(by > 0 ? 'shelf.isLast' : 'shelf.isFirst');
  }

  private async copyLink(): Promise<void> {
    const address = this.part<HTMLAnchorElement>('.open').href;
    const done = await copy(address);
    this.part('.said').textContent = done ? word('shelf.linkCopied') : address;
  }

  private part<E extends HTMLElement>(selector: string): E {
    return this.dialog.querySelector(selector) as E;
  }
}
