import type { DiagramResult } from '../diagrams/diagram.ts';
import type { TakeDrawings } from '../diagrams/draw.ts';
import { DeckError, didYouMean } from '../errors.ts';
import { say } from '../say.ts';
import type { FitTexts } from './fit/fitter.ts';
import type { Theme } from './styles/theme.ts';

export interface SiteOptions {
  readonly root: string;
  /**
   * What the shelf is called; if not given, the `title` below `mesa-deck` in package.json, else the
   * description or the name there.
   */
  readonly title?: string | undefined;
  /** Deck files, from the root; all of `slides/decks/*.ts` if not given. */
  readonly deckFiles?: readonly string[] | undefined;
  /** Ids of the decks to build; all if not given. */
  readonly deckIds?: readonly string[] | undefined;
  /** The folder that the site is given as it is; `public` if not given, none if it is `false`. */
  readonly publicFolder?: string | false | undefined;
  /** A theme for all decks, in the place of their own. */
  readonly theme?: string | undefined;
  /** Which pages of a deck to build; all if not given. */
  readonly only?: 'slides' | 'handout' | undefined;
  /** The address that a page will have, by its path from the site's root: `talk/`. */
  readonly address?: ((path: string) => string) | undefined;
  /** Whether slides that are drafts are built; they are not if not given, and always served. */
  readonly drafts?: boolean | undefined;
  /** Whether there are pictures of slides and decks; there are in a whole site if not given. */
  readonly pictures?: boolean | undefined;
  /** Whether the site carries the speaker's notes; it does if not given. */
  readonly notes?: boolean | undefined;
  /** Builds the page of the one deck alone, its speaker view in it, with one script and its fonts inside of its styles. */
  readonly single?: boolean | undefined;
  /** Whether its pages are printed: pictures have the resolution of paper then. */
  readonly paper?: boolean | undefined;
  /** Whether a deck's page has all of its slides as elements, however many there are: large decks have not, if not given. */
  readonly whole?: boolean | undefined;
  /** Draws diagrams: what became of each, by its source. `sofar` is told what is there while others are drawn. */
  readonly draw: (
    sources: readonly string[],
    theme: Theme,
    sofar?: TakeDrawings,
  ) => Promise<ReadonlyMap<string, DiagramResult>>;
  /** Sets texts that are to be fitted in the size that they have room for; they have their largest without it. */
  readonly fitTexts?: FitTexts | undefined;
  /** Called for what a reader should know and nobody has to mend. */
  readonly warn?: ((message: string) => void) | undefined;
  /** Called for a slide or a deck that has a fault; the rest goes on. Without it, faults are thrown. */
  readonly onFault?: ((error: unknown) => void) | undefined;
  /** Takes what is still to be told of slides that can be shown; without it, they are shown when it is told. */
  readonly aside?: ((telling: Promise<void>) => void) | undefined;
}

/** Without any, all decks of the project with all of their pages; warnings are printed. */
export type MesaDeckOptions = Omit<
  SiteOptions,
  'root' | 'draw' | 'fitTexts' | 'onFault' | 'aside' | 'paper'
> & {
  /** The folder of the site that all pages are in: `slides` puts the shelf at `/slides/`. */
  readonly folder?: string | undefined;
  /** Whether a built site is an app that needs no network; if false, an earlier app is taken away. */
  readonly app?: boolean | undefined;
  /** Called before what takes a while. */
  readonly progress?: ((message: string) => void) | undefined;
};

const optionNames: Readonly<Record<keyof MesaDeckOptions, true>> = {
  title: true,
  deckFiles: true,
  deckIds: true,
  publicFolder: true,
  theme: true,
  only: true,
  address: true,
  drafts: true,
  pictures: true,
  notes: true,
  single: true,
  whole: true,
  warn: true,
  folder: true,
  app: true,
  progress: true,
};

/**
 * A `vite.config.js` has no compiler to tell it.
 *
 * @throws DeckError for an unknown option.
 */
export function checkOptions(options: MesaDeckOptions): void {
  const known = Object.keys(optionNames);
  const unknown = Object.keys(options).find((name) => !Object.hasOwn(optionNames, name));
  if (unknown === undefined) return;
  const hint = didYouMean(unknown, known, say`the options are ${known.join(', ')}`);
  throw new DeckError(say`there is no option '${unknown}'`, 'mesaDeck({ … })', hint);
}
