/** The pen and all that was drawn with it; loaded when either is there to be seen. */
import type { RevealApi } from 'reveal.js';
import { describePlace } from '../../errors.ts';
import { isMisread, readDrawings, writeDrawings } from '../../shared/drawing/drawings.ts';
import { openFile, saveFile } from '../file.ts';
import { reelOf } from '../reel/reel.ts';
import { word } from '../words.ts';
import { Bar } from './bar.ts';
import { showStrokes } from './layer.ts';
import { Pad } from './pad.ts';
import { Sketchbook } from './sketchbook.ts';

export class Pen {
  private readonly deck: RevealApi;
  private readonly book: Sketchbook;
  private readonly bar: Bar;
  private readonly pad: Pad;
  private readonly say: (word: string) => void;

  /** Drawings are kept under a name; `say` tells what is wrong. */
  constructor(deck: RevealApi, name: string, say: (word: string) => void) {
    this.deck = deck;
    this.say = say;
    this.book = new Sketchbook(name, { show: (slide) => this.show(slide), say });
    this.bar = new Bar({
      undo: () => this.undo(),
      redo: () => this.redo(),
      clear: () => this.clear(),
      save: () => this.save(),
      load: () => openFile((text) => this.load(text)),
      print: () => print(),
      away: () => this.putAway(),
    });
    this.pad = new Pad(
      this.book,
      () => deck.getCurrentSlide(),
      () => this.bar.tool,
    );
    reelOf(deck).each((section) => showStrokes(section, this.book.seenOn(section.id)));
    deck.on('slidechanged', () => {
      this.pad.end();
      // Its section may be another than the one that was drawn on: it was edited.
      this.show(this.slide);
    });
  }

  get isOut(): boolean {
    return this.bar.element.isConnected;
  }

  takeOut(): void {
    if (this.isOut) return;
    document.body.append(this.pad.element, this.bar.element);
    document.documentElement.classList.add('pen-out');
    this.book.keep();
  }

  putAway(): void {
    this.pad.end();
    this.pad.element.remove();
    this.bar.element.remove();
    document.documentElement.classList.remove('pen-out');
  }

  undo(): void {
    this.book.undo(this.slide);
  }

  redo(): void {
    this.book.redo(this.slide);
  }

  erase(): void {
    this.bar.erase();
  }

  private get slide(): string {
    return this.deck.getCurrentSlide()?.id ?? '';
  }

  private clear(): void {
    if (this.book.sketchOf(this.slide).now.length > 0) this.book.change(this.slide, []);
  }

  private save(): void {
    const slides = this.book.slides.map((id) => [id, this.book.sketchOf(id).now] as const);
    const text = writeDrawings({ slides: Object.fromEntries(slides) });
    saveFile(
      `${this.deck.getRevealElement()?.dataset['deck']}-drawings.json`,
      text,
      'application/json',
    );
  }

  /** Slides of the file show what it has for them; each can take it back. */
  private load(text: string): void {
    const read = readDrawings(text);
    if (isMisread(read)) {
      const { what, place, hint } = read;
      this.say(word('pen.badFile', { what, place: describePlace(place), hint }));
      return;
    }
    const { ids } = reelOf(this.deck);
    const missing = Object.keys(read.slides).filter((id) => !ids.includes(id));
    for (const [id, strokes] of Object.entries(read.slides)) this.book.change(id, strokes);
    if (missing.length === 0) return;
    const names = missing.map((name) => word('common.quoted', { name }));
    this.say(word('common.noSlide', { names }));
  }

  private show(slide: string): void {
    const section = this.deck.getSlides().find(({ id }) => id === slide);
    if (section) showStrokes(section, this.book.seenOn(slide));
  }
}
