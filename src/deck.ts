import type { Citation, Slots, Value } from './content/content.ts';
import type { DeckFrame, SlideFrame } from './content/project/frame.ts';
import type { Fills } from './content/project/layout.ts';
import type { Status } from './content/status.ts';
import { DeckError } from './errors.ts';
import type { KnowsLayouts, OwnLayouts, SymbolName, ThemeName } from './register.ts';
import { say } from './say.ts';

/** How the kit itself lays out slides; the theme draws each. */
export const layouts = [
  'content',
  'title',
  'section',
  'statement',
  'columns',
  'compare',
  'diagram',
  'figure',
  'full-bleed',
  'quotation',
  'references',
] as const;

/**
 * How a slide takes the place of its neighbour: at once, by fading, from the side, or so that elements of
 * one key travel (`data-key="model"`, parts of diagrams by their ids) and new ones grow out of another (`data-from`).
 */
export const transitions = ['none', 'fade', 'slide', 'move'] as const;
/** One of these ways. */
export type Transition = (typeof transitions)[number];

/** A layout of the kit: it takes the slide's body as it is. */
export type Layout = (typeof layouts)[number];

/** A layout of the kit, of the project or of a package. */
export type LayoutName =
  | Layout
  | (KnowsLayouts extends true ? keyof OwnLayouts & string : string & Record<never, never>);

/** A slide is a module's default export; its id is a literal type, so a wrong id does not compile. */
export interface Slide<Id extends string = string> extends SlideFrame {
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
  readonly introduces?: readonly SymbolName[];
  /** The part of the talk that it belongs to, shown in the footer. */
  readonly section?: string;
  readonly layout?: LayoutName;
  /** How it takes the place of the slide before it, and gives way to that again; as in the deck if not given. */
  readonly transition?: Transition;
  /** The language of the slide, as a BCP 47 tag, where it is not its deck's. A passage says its own: `<i lang="la">`. */
  readonly lang?: string;
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
  /** What it is a translation of; `translate` says it. */
  readonly translates?: Translated;
}

/** What a slide was translated from. */
export interface Translated {
  readonly original: Slide;
  /** The mark of the original at that time. */
  readonly of?: string;
}

/** A theme for each way in which a reader's system asks to be shown pages. */
export interface ThemeChoice {
  /** What is drawn, printed and pictured, and worn where no other is asked for. */
  readonly light: ThemeName;
  /** By night, where the system is set to dark. */
  readonly dark?: ThemeName;
  /** Where the system asks for more contrast. */
  readonly contrast?: ThemeName;
}

/** A talk: slides in their order, and what it says of itself. */
export interface Deck<Ids extends string = string> extends DeckFrame {
  /** In kebab-case; the deck's page is `/<id>/`. */
  readonly id: string;
  readonly title: string;
  readonly slides: readonly Slide<Ids>[];
  /** Planned length, in minutes. */
  readonly minutes?: number;
  /** How many of these minutes are left to questions; none if not given. */
  readonly questions?: number;
  /**
   * The theme by its file's name in `themes/`, without `.css`, or several, of which the reader's system
   * chooses: `{ light: 'mesa', dark: 'night', contrast: 'contrast' }`.
   */
  readonly theme?: ThemeName | ThemeChoice;
  readonly author?: string;
  /** The licence of the slides as an SPDX id, `CC-BY-4.0`. */
  readonly license?: string;
  /** What the deck is about, for catalogues and the PDF. */
  readonly keywords?: readonly string[];
  /** One sentence for the shelf, the page's description and the PDF's subject. */
  readonly description?: string;
  /** The language of the deck, as a BCP 47 tag; English if not given. */
  readonly lang?: string;
  /**
   * How slides cite: “Doe 2020” if not given, “[1]” in the order of citation, “[Doe20]”, or by a note at
   * the slide's foot.
   */
  readonly citations?: 'author-year' | 'numeric' | 'alphabetic' | 'note' | undefined;
  /** Whether equations and statements are counted over the whole deck, as they are if not given, or by section. */
  readonly numbering?: 'deck' | 'section';
  /** How its slides take the place of one another, but for those that say it themselves; `none` if not given. */
  readonly transition?: Transition;
  /** What it is a translation of; `translateDeck` says it. */
  readonly translates?: TranslatedDeck;
}

/** What a deck was translated from. */
export interface TranslatedDeck {
  /** The id of the original. */
  readonly id: string;
  /** The parts of the original that have a name in the translation. */
  readonly sections: readonly string[];
}

/** What a deck says of itself. */
export type DeckFacts = Omit<Deck, 'slides'>;

/** What a slide shows: a body, or what fills the slots of a layout. */
type Shown =
  | { readonly layout?: Layout; readonly body: Value; readonly slots?: never }
  | (KnowsLayouts extends true
      ? {
          [Name in keyof OwnLayouts]: Fills<Name, OwnLayouts[Name] & string>;
        }[keyof OwnLayouts]
      : {
          readonly layout: LayoutName;
          readonly body?: Value;
          readonly slots?: Readonly<Record<string, Value>>;
        });

/** A slide as it is written: its layout's slots beside the rest. */
export type SlideSource<Id extends string = string> = Omit<Slide<Id>, 'layout' | 'body'> & Shown;

/**
 * Types a slide; all checks come when it is rendered, so that one bad slide does not stop the others.
 * What fills the slots of its layout is its body.
 *
 * @example
 * export default defineSlide({
 *   id: 'score',
 *   title: 'A score stands in for what we want',
 *   body: html`<p>We pick what has a high ${math`\score`}.</p>`,
 *   notes: html`<p>Say it slowly.</p>`,
 * });
 *
 * @example
 * export default defineSlide({
 *   id: 'two-views',
 *   title: 'Two views of one score',
 *   layout: 'two-cards',
 *   slots: { left: html`<p>What we want.</p>`, right: html`<p>What we measure.</p>` },
 * });
 */
export function defineSlide<const Id extends string>(slide: SlideSource<Id>): Slide<Id> {
  const { slots, ...rest } = slide as Slide<Id> & Pick<Slots, 'slots'>;
  // The loader reports values that are no slides, and slots that fill nothing.
  if (slots === undefined || typeof rest.layout !== 'string') return slide as Slide<Id>;
  const own = rest.body === undefined ? slots : { ...slots, body: rest.body };
  return { ...rest, body: { kind: 'slots', layout: rest.layout, slots: own } };
}

/** A slide with the minutes that it takes in this deck; another deck may give it more or fewer. */
export type Timed<Id extends string = string> = readonly [slide: Slide<Id>, minutes: number];

/** What a deck lists: a slide, or a slide with its minutes. */
export type Entry<Id extends string = string> = Slide<Id> | Timed<Id>;

/** The id of what a deck lists. */
export type IdOf<E> = E extends Slide<infer Id> ? Id : E extends Timed<infer Id> ? Id : never;

/**
 * Types a deck, and gives slides the minutes that stand beside them.
 *
 * @throws DeckError if two slides share an id.
 * @example
 * export default defineDeck({
 *   id: 'talk',
 *   title: 'What a score leaves out',
 *   minutes: 3,
 *   slides: [title, [score, 1.5], references],
 * });
 */
export function defineDeck<
  const Entries extends readonly Entry[],
  const More extends readonly Entry[] = readonly [],
>(
  deck: DeckFacts & { readonly slides: Entries; readonly appendix?: More },
): Deck<IdOf<Entries[number]> | IdOf<More[number]>> {
  type Made = Deck<IdOf<Entries[number]> | IdOf<More[number]>>;
  // The loader reports values that are not decks.
  const { appendix = [], ...facts } = deck ?? {};
  if (!Array.isArray(facts.slides) || !Array.isArray(appendix)) return deck as unknown as Made;
  const behind = appendix.map((entry: Entry) => ({ ...slideOf(entry), appendix: true }));
  const slides = [...facts.slides.map((entry: Entry) => slideOf(entry)), ...behind];
  return withUniqueIds({ ...facts, slides } as unknown as Made);
}

/** The slide of an entry, with the minutes that stand beside it. */
export function slideOf<Id extends string>(entry: Entry<Id>): Slide<Id> {
  if (!isTimed(entry)) return entry;
  const [slide, minutes] = entry;
  // Rendering reports values that are not slides, with their place.
  return typeof slide === 'object' && slide !== null ? { ...slide, minutes } : slide;
}

function isTimed<Id extends string>(entry: Entry<Id>): entry is Timed<Id> {
  return Array.isArray(entry);
}

/** The deck itself if no two of its slides share an id, else a DeckError. */
export function withUniqueIds<D extends Deck>(deck: D): D {
  const places = new Map<string, number>();
  for (const [index, slide] of deck.slides.entries()) {
    // Rendering reports values that are not slides, with their place.
    if (typeof slide?.id !== 'string') continue;
    const first = places.get(slide.id);
    if (first !== undefined) {
      const part = say`places ${first + 1} and ${index + 1}`;
      const place = { deck: deck.id, slide: slide.id, part };
      const hint = say`give one of them another id, { ...slide, id: '${slide.id}-2' }, or leave one out`;
      const code = 'twin-slides';
      throw new DeckError(say`two slides have the id '${slide.id}'`, place, hint, { code });
    }
    places.set(slide.id, index);
  }
  return deck;
}
