import type { Deck } from '../../deck.ts';
import type { Edition } from '../../render/pages/languages.ts';
import type { Wears } from '../../render/pages/page.ts';
import type { RenderedSlide } from '../../render/slide/slide.ts';
import type { LoadedDeck } from '../project/load-deck.ts';
import type { Project } from '../project/project.ts';

/** What the pages of a deck are made of. */
export interface DeckParts {
  readonly loaded: LoadedDeck;
  readonly project: Project;
  /** All slides of the deck. */
  readonly render: (deck: Deck) => Promise<readonly RenderedSlide[]>;
  /** Whether slides are shown before all that is on them was drawn. */
  readonly isDraft: (slides: readonly RenderedSlide[]) => boolean;
  /** The address of a kind of page's styles, in the deck's theme or that of the shelf. */
  readonly style: (kind: string, deck?: Deck) => string;
  /** What the pages of a deck wear, and what else their reader may choose. */
  readonly wears: (deck?: Deck) => Wears;
  readonly notes: boolean;
  /** Whether its one page holds all that it needs. */
  readonly single: boolean;
  /** Whether the pages are served by a dev server. */
  readonly dev: boolean;
  /** Whether a deck's page has all slides as elements, however many there are. */
  readonly whole: boolean;
  /** Whether decks have cards. */
  readonly pictures: boolean;
  /** The deck in all languages that the site has it in. */
  readonly editions: readonly Edition[];
  /** The address that a page will have, by its path from the site's root, if it is known. */
  readonly address: ((path: string) => string) | undefined;
}
