import type { Status } from '../content/status.ts';
import type { Deck } from '../deck.ts';

/** What the shelf knows of a slide; with it a browser searches, picks, and checks what was picked. */
export interface ShelfSlide {
  readonly id: string;
  readonly title: string;
  /** The decks that hold it, with its minutes there; the first is the one that it is drawn from. */
  readonly decks: readonly (readonly [deck: string, minutes: number | null])[];
  readonly topic?: string;
  /** Set where the kind of slide fixes its place in a talk. */
  readonly layout?: 'title' | 'section';
  readonly status?: Status;
  readonly diagram?: true;
  /** Whether it has a figure that runs. */
  readonly figure?: true;
  /** Symbols and terms of the notation that it defines, and those that it needs to be defined. */
  readonly introduces?: readonly string[];
  readonly uses?: readonly string[];
  /** Slides that it links to. */
  readonly links?: readonly string[];
  readonly cites?: true;
  /** The list that it is, of what other slides hold. */
  readonly lists?: 'references' | 'glossary' | 'credits';
  /** Who made it, where that is not the deck's author, and its licence where that is another. */
  readonly authors?: readonly string[];
  readonly license?: string;
  /** Whether it was changed since. */
  readonly adapted?: true;
}

export interface ShelfDeck {
  readonly id: string;
  readonly title: string;
  /** The ids of its slides. */
  readonly slides: readonly string[];
  readonly minutes?: number;
  readonly author?: string;
  readonly license?: string;
  readonly theme?: NonNullable<Deck['theme']>;
  /** Its file's name, beside which a remix's file would lie. */
  readonly file?: string;
}

/** All that the pages of the shelf and of remixes know; plain data, sent as JSON. */
export interface Shelf {
  readonly decks: readonly ShelfDeck[];
  readonly slides: readonly ShelfSlide[];
  /** What the symbols and terms are called, by their keys. */
  readonly names: Readonly<Record<string, string>>;
  /** The name of each licence and where its text is, by its SPDX id. */
  readonly licenses: Readonly<Record<string, { readonly name: string; readonly url: string }>>;
  /** Whether the site carries the speaker's notes. */
  readonly notes: boolean;
}

/** The words on each slide and in its notes, in the order of the shelf's slides; for the search. */
export type ShelfWords = readonly (readonly [text: string, notes?: string])[];
