import type { Citation, Value } from './content/content.ts';
import type { Status } from './content/status.ts';
import { DeckError } from './errors.ts';

/** How a slide is laid out; the theme draws each. */
export type Layout =
  | 'content'
  | 'title'
  | 'section'
  | 'statement'
  | 'columns'
  | 'compare'
  | 'diagram'
  | 'figure'
  | 'quotation'
  | 'references';

/** A slide is a module's default export; its id is a literal type, so a wrong id does not compile. */
export interface Slide<Id extends string = string> {
  /** In kebab-case; the slide's permalink is `#/<id>`. */
  readonly id: Id;
  /** The slide's claim, as a sentence. */
  readonly title: string;
  readonly body: Value;
  /** What the speaker says; kept out of the slide itself. */
  readonly notes?: Value;
  /** Planned speaking time, in minutes. */
  readonly minutes?: number;
  /** Symbols and terms of the notation registry that this slide defines. */
  readonly introduces?: readonly string[];
  /** The part of the talk that it belongs to, shown in the footer. */
  readonly section?: string;
  readonly layout?: Layout;
  /** How well founded the slide's claim is, shown in the footer as a mark. */
  readonly status?: Status;
  /** What the whole slide rests on, shown in the footer. */
  readonly sources?: readonly Citation[];
  /** Who made the slide; the deck's author if not given. */
  readonly authors?: readonly string[];
  /** The licence of the slide as an SPDX id, `CC-BY-4.0`; the deck's if not given. */
  readonly license?: string;
  /** Whether `adapt` changed what the slide says; a licence such as CC BY asks to tell. */
  readonly adapted?: true;
}

export interface Deck<Ids extends string = string> {
  /** In kebab-case; the deck's page is `/<id>/`. */
  readonly id: string;
  readonly title: string;
  readonly slides: readonly Slide<Ids>[];
  /** Planned length, in minutes. */
  readonly minutes?: number;
  /** How many of these minutes are left to questions; none if not given. */
  readonly questions?: number;
  /** The theme's file name in `themes/`, without `.css`. */
  readonly theme?: string;
  readonly author?: string;
  /** The licence of the slides as an SPDX id, `CC-BY-4.0`. */
  readonly license?: string;
  /** What the deck is about, for catalogues and the PDF. */
  readonly keywords?: readonly string[];
  /** One sentence for the shelf, the page's description and the PDF's subject. */
  readonly description?: string;
  /** The language of the deck, as a BCP 47 tag; English if not given. */
  readonly lang?: string;
}

/** Types a slide; all checks come when it is rendered, so that one bad slide does not stop the others. */
export function defineSlide<const Id extends string>(slide: Slide<Id>): Slide<Id> {
  return slide;
}

/** Types a deck. Throws a DeckError if two slides share an id. */
export function defineDeck<const Slides extends readonly Slide[]>(
  deck: Omit<Deck, 'slides'> & { readonly slides: Slides },
): Deck<Slides[number]['id']> {
  return withUniqueIds(deck);
}

/** The deck itself if no two of its slides share an id, else a DeckError. */
export function withUniqueIds<D extends Deck>(deck: D): D {
  const places = new Map<string, number>();
  for (const [index, slide] of deck.slides.entries()) {
    // What is no slide is told where it is rendered, with its place.
    if (typeof slide?.id !== 'string') continue;
    const first = places.get(slide.id);
    if (first !== undefined) {
      throw new DeckError(
        `two slides have the id '${slide.id}'`,
        `deck '${deck.id}', slides ${first + 1} and ${index + 1}`,
        `give one of them another id, { ...slide, id: '${slide.id}-2' }, or leave one out`,
      );
    }
    places.set(slide.id, index);
  }
  return deck;
}
