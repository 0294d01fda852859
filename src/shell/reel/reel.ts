import type { RevealApi } from 'reveal.js';
import { awayGroup, farGroup, slidesIn } from '../../shared/text/far.ts';
import { Away } from './away.ts';

/**
 * The slides of a deck in their order. Of a large one those far from view wait as texts, and are elements
 * only when they are asked for; the texts may be in files of their own until they are fetched.
 */
export class Reel {
  private readonly slides: Element;
  private texts: ReadonlyMap<string, string> = new Map();
  private order: readonly string[] = [];
  private places: ReadonlyMap<string, number> = new Map();
  private readonly made = new Map<string, HTMLElement>();
  private readonly listeners: ((section: HTMLElement) => void)[] = [];
  private readonly away = new Away((texts) => {
    this.texts = new Map([...this.texts, ...texts]);
  });

  constructor(slides: Element) {
    this.slides = slides;
    if (!slides.querySelector(`:scope > :is(${farGroup}, ${awayGroup}[data-from])`)) return;
    const texts = new Map<string, string>();
    const order: string[] = [];
    for (const child of [...slides.children]) {
      if (child.localName === farGroup) {
        for (const [id, text] of slidesIn(child.textContent ?? '')) {
          texts.set(id, text);
          order.push(id);
        }
        child.remove();
      } else if (child.localName === awayGroup) {
        order.push(...this.away.add((child as HTMLElement).dataset));
        child.remove();
      } else {
        this.made.set(child.id, child as HTMLElement);
        order.push(child.id);
      }
    }
    this.take(order, texts);
  }

  /** Whether some of its slides are not in the document. */
  get isFar(): boolean {
    return this.texts.size > 0 || this.away.isAny;
  }

  /** Whether all that there is to know of slides is on this page. */
  get isWhole(): boolean {
    return !this.away.isAny;
  }

  /** Fetches what these slides are made of, or all if none are named; rejects when some can't be had. */
  fetch(ids = this.ids): Promise<void> {
    return this.away.fetch(ids);
  }

  /** The same for all at once, while nothing else can happen: who prints waits for nothing. */
  fetchNow(): void {
    this.away.fetchNow();
  }

  /** Whether a slide is there, or can be made at once. */
  isHere(id: string): boolean {
    return !this.away.has(id);
  }

  /** Whether its author wants a slide passed over. */
  isAside(id: string): boolean {
    return this.away.isSkipped(id) || this.read(id)?.hasAttribute('data-skip') === true;
  }

  /** Of all slides. */
  get ids(): readonly string[] {
    return this.isFar ? this.order : [...this.slides.children].map(({ id }) => id);
  }

  /** Of a slide among all, from 0; −1 for one that the deck does not have. */
  indexOf(id: string | undefined): number {
    if (id === undefined) return -1;
    return this.isFar ? (this.places.get(id) ?? -1) : this.ids.indexOf(id);
  }

  /** The slide as it is now, made if it was not; undefined for one that the deck does not have. */
  get(id: string): HTMLElement | undefined {
    if (!this.isFar) return [...this.slides.children].find((each) => each.id === id) as HTMLElement;
    const known = this.made.get(id);
    if (known) return known;
    const section = this.read(id);
    if (!section) return undefined;
    this.made.set(id, section);
    for (const tell of this.listeners) tell(section);
    return section;
  }

  /** What a slide holds, to be looked at: one that is not made is not kept. */
  read(id: string): HTMLElement | undefined {
    const text = this.texts.get(id);
    const known = this.isFar ? this.made.get(id) : this.get(id);
    if (known || text === undefined) return known;
    return sectionOf(text);
  }

  /** Calls back with each slide that is there, and each that is made. */
  each(tell: (section: HTMLElement) => void): void {
    this.listeners.push(tell);
    const sections = this.isFar ? this.made.values() : this.slides.children;
    for (const section of [...sections]) tell(section as HTMLElement);
  }

  /** The slides that have an element with an attribute of this name, and this value if one is given. */
  *having(name: string, value?: string): Iterable<string> {
    const attribute = value === undefined ? `${name}=` : `${name}="${value}"`;
    const selector = value === undefined ? `[${name}]` : `[${name}="${CSS.escape(value)}"]`;
    const holds = (section: Element | undefined) =>
      section?.matches(selector) || section?.querySelector(selector);
    for (const id of this.ids) {
      if (this.texts.get(id)?.includes(attribute) ?? holds(this.get(id))) yield id;
    }
  }

  /** Puts all slides into the document, or only some: it is a deck like smaller ones then. */
  spread(ids = this.ids): void {
    const sections = ids.flatMap((id) => this.get(id) ?? []);
    this.texts = new Map();
    this.away.clear();
    this.slides.replaceChildren(...sections);
  }

  /** Takes the slides of the page as it is now; those whose text is the same stay as they are. */
  replace(
    texts: ReadonlyMap<string, string>,
    isSame: (section: HTMLElement, text: string) => boolean,
  ): void {
    for (const [id, section] of this.made) {
      const [old, text = ''] = [this.texts.get(id), texts.get(id)];
      if (old === undefined ? !isSame(section, text) : old !== text) this.made.delete(id);
    }
    this.take([...texts.keys()], texts);
  }

  private take(order: readonly string[], texts: ReadonlyMap<string, string>): void {
    this.texts = texts;
    this.order = order;
    this.places = new Map(order.map((id, index) => [id, index]));
  }

  /** Lets go of slides that can be made again: not of those in which something may be under way. */
  forget(isFar: (index: number) => boolean): void {
    for (const [id, section] of this.made) {
      if (!this.texts.has(id) || section.isConnected || !isFar(this.indexOf(id))) continue;
      if (!section.querySelector('[data-figure], [data-media]')) this.made.delete(id);
    }
  }
}

/** A slide made of its markup. */
export function sectionOf(text: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = text;
  return document.importNode(template.content, true).firstElementChild as HTMLElement;
}

const reels = new WeakMap<RevealApi, Reel>();

export function keepReel(deck: RevealApi, reel: Reel): void {
  reels.set(deck, reel);
}

/** The slides of a deck that has been started. */
export function reelOf(deck: RevealApi): Reel {
  const reel = reels.get(deck);
  if (!reel) throw new Error('the deck has no slides yet');
  return reel;
}
