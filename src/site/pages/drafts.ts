import type { Deck } from '../../deck.ts';
import type { RenderedSlide } from '../../render/slide/slide.ts';
import type { MakeSlides } from './slides.ts';

type Slides = readonly RenderedSlide[];
type Render = (deck: Deck, sofar: (make: MakeSlides) => void) => Promise<Slides>;

/** A deck's slides, and what can be shown of them until then. */
interface Entry {
  readonly whole: Promise<Slides>;
  /** Comes when there is a draft, or all. */
  readonly any: Promise<void>;
  draft: Promise<Slides> | undefined;
  make: MakeSlides | undefined;
  /** How many drafts there have been. */
  count: number;
}

/** The slides of decks, rendered once; and drafts of them, while a browser still draws what they show. */
export class Drafts {
  private readonly render: Render;
  private readonly entries = new Map<Deck, Entry>();
  private readonly unfinished = new WeakSet<Slides>();
  private readonly listeners: ((deck: Deck) => void)[] = [];

  constructor(render: Render) {
    this.render = render;
  }

  /** Calls back whenever there is more to be shown of a deck. */
  onMore(listener: (deck: Deck) => void): void {
    this.listeners.push(listener);
  }

  /** All slides of a deck. */
  readonly whole = (deck: Deck): Promise<Slides> => this.entryOf(deck).whole;

  /** The same, or what can be shown without waiting for a browser. */
  readonly early = async (deck: Deck): Promise<Slides> => {
    const entry = this.entryOf(deck);
    await entry.any;
    if (!entry.make) return entry.whole;
    entry.draft ??= entry.make();
    const slides = await entry.draft;
    this.unfinished.add(slides);
    return slides;
  };

  /** Whether slides are shown before all that is on them was drawn. */
  readonly isDraft = (slides: Slides): boolean => this.unfinished.has(slides);

  clear(): void {
    this.entries.clear();
  }

  private entryOf(deck: Deck): Entry {
    const known = this.entries.get(deck);
    if (known) return known;
    let tell = () => {};
    const any = new Promise<void>((resolve) => {
      tell = resolve;
    });
    const whole = this.render(deck, (make) => {
      Object.assign(entry, { make, draft: undefined });
      entry.count += 1;
      tell();
      // The first drawings show at once; pages are not made anew for each of hundreds.
      if (Number.isInteger(Math.log2(entry.count))) this.tellMore(deck);
    });
    const entry: Entry = { whole, any, draft: undefined, make: undefined, count: 0 };
    this.entries.set(deck, entry);
    const over = () => {
      entry.make = undefined;
      tell();
      if (entry.count > 0) this.tellMore(deck);
    };
    whole.then(over, over);
    return entry;
  }

  private tellMore(deck: Deck): void {
    for (const listener of this.listeners) listener(deck);
  }
}
