import type { RevealApi } from 'reveal.js';
import { drawStill, laboratoryOf } from '../../content/figure.ts';
import { ask } from '../../shared/addresses.ts';
import { figureMarkup } from '../../shared/figures/markup.ts';
import { deckKeys } from '../../shared/keys/keymap.ts';
import { markup } from '../../shared/markup.ts';
import { button, element } from '../dom.ts';
import { needsKey } from '../keys/focus.ts';
import { isFor } from '../keys/listen.ts';
import { namesOf } from '../keys/names.ts';
import { word } from '../words.ts';
import { LiveFigure, live } from './live-figure.ts';
import { put } from './put.ts';
import { definitionOf, languageOf, type Sources } from './sources.ts';

/** A laboratory that was opened once keeps what was set in it. */
const laboratories = new Map<Element, Promise<Laboratory>>();

/** Opens the laboratory of a figure on a slide, or closes it. */
export async function toggle(deck: RevealApi, figure: Element, sources: Sources): Promise<void> {
  if (laboratories.size === 0) closeWithSlide(deck);
  let laboratory = laboratories.get(figure);
  if (!laboratory) {
    laboratory = equip(deck, figure, sources);
    laboratories.set(figure, laboratory);
    // Without a network it fails; with the next touch it is tried again.
    laboratory.catch(() => laboratories.delete(figure));
  }
  (await laboratory).toggle();
}

async function equip(deck: RevealApi, figure: Element, sources: Sources): Promise<Laboratory> {
  const onSlide = await live(deck, figure, sources);
  return new Laboratory(deck, figure, onSlide, await makeDialog(figure, sources));
}

/** What leads the talk on leads out of it: a clicker, the speaker view, a link. */
function closeWithSlide(deck: RevealApi): void {
  const close = async () => {
    for (const each of laboratories.values()) (await each).close();
  };
  for (const type of ['slidechanged', 'fragmentshown', 'fragmenthidden'] as const)
    deck.on(type, close);
}

interface Made {
  readonly dialog: HTMLDialogElement;
  readonly figure: LiveFigure;
}

/** All of a figure, drawn as it is at first: what the slide's own picture was drawn with. */
async function makeDialog(onSlide: Element, sources: Sources): Promise<Made> {
  const definition = laboratoryOf(await definitionOf(onSlide, sources));
  const { picture, words } = drawStill(definition);
  const title = onSlide.closest('.slide')?.querySelector('.slide-title')?.textContent ?? '';
  const heading = element('h2', { id: `laboratory-${definition.id}` }, title);
  const dialog = element('dialog', { className: 'laboratory', 'aria-labelledby': heading.id });
  dialog.lang = languageOf(onSlide);
  dialog.innerHTML = markup(figureMarkup(definition, '', words, word));
  await put(dialog.querySelector('svg') as Element, picture, definition);
  dialog.prepend(heading);
  dialog.querySelector('input')?.setAttribute('autofocus', '');
  const close = button(word('common.close'), () => dialog.close());
  close.className = 'close';
  close.title = word('keyNames.Escape');
  dialog.append(close);
  return { dialog, figure: new LiveFigure(dialog, definition) };
}

class Laboratory {
  private readonly dialog: HTMLDialogElement;
  private readonly figure: LiveFigure;
  private readonly onSlide: LiveFigure;
  private readonly deck: RevealApi;
  private readonly slide: Element;

  constructor(deck: RevealApi, slide: Element, onSlide: LiveFigure, { dialog, figure }: Made) {
    this.deck = deck;
    this.dialog = dialog;
    this.figure = figure;
    this.onSlide = onSlide;
    this.slide = slide;
    for (const type of ['click', 'input', 'change']) {
      dialog.addEventListener(type, (event) => figure.handle(event));
    }
    dialog.addEventListener('keydown', (event) => this.press(event));
    dialog.addEventListener('close', () => this.left());
  }

  toggle(): void {
    if (this.dialog.open) this.dialog.close();
    else this.open();
  }

  close(): void {
    this.dialog.close();
  }

  private open(): void {
    // A sheet or a search that is open would lie below it.
    for (const each of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) each.close();
    document.body.append(this.dialog);
    this.onSlide.show(false);
    this.figure.follow(this.onSlide);
    this.dialog.showModal();
    this.figure.show(true);
    setAddress(this.slide.getAttribute('data-figure'));
  }

  private left(): void {
    this.figure.show(false);
    // It may have been closed by going on.
    this.onSlide.show(this.deck.getCurrentSlide()?.contains(this.slide) === true);
    this.dialog.remove();
    setAddress(null);
  }

  /** The deck listens to no key meanwhile: these are the ones that mean the same here. */
  private press(event: KeyboardEvent): void {
    const [name = ''] = namesOf(event);
    const act = this.actOf(event, name);
    if (!act || (needsKey(event, name) && !isNumber(event.target))) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  }

  private actOf(event: KeyboardEvent, name: string): (() => void) | undefined {
    if (isFor(event, deckKeys.laboratory)) return () => this.close();
    if (isFor(event, deckKeys.figure)) return () => this.figure.toggle();
    // A clicker goes on with the talk.
    if (name === 'PageDown') return () => this.deck.next();
    if (name === 'PageUp') return () => this.deck.prev();
    return undefined;
  }
}

/** A field for numbers has no use for the letters that are keys here. */
function isNumber(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'number';
}

/** The address of the page is that of the laboratory for as long as it is open. */
function setAddress(id: string | null): void {
  const url = new URL(location.href);
  ask(url, 'laboratory', id);
  history.replaceState(history.state, '', url);
}
