import { basename } from 'node:path';
import type { Deck } from '../../deck.ts';
import { isDeckError } from '../../errors.ts';
import { catalogue } from '../../render/catalogue.ts';
import { isShelved } from '../../render/pages/languages.ts';
import type { Wears } from '../../render/pages/page.ts';
import { renderReadingPage } from '../../render/pages/reading.ts';
import type { Social } from '../../render/pages/social.ts';
import { type ShelfParts, shelfOf, wordsOf } from '../../render/shelf/data.ts';
import { renderShelfPage } from '../../render/shelf/page.ts';
import { remixEnd, renderRemixPage, renderRemixSpeaker } from '../../render/shelf/remix.ts';
import { kitPrefix } from '../../shared/addresses.ts';
import type { Shelf } from '../../shared/shelf.ts';
import { groupsOf } from '../../words/pages.ts';
import type { LoadedDeck } from '../project/load-deck.ts';
import type { Project } from '../project/project.ts';
import { readMotif } from '../styles/motif.ts';
import type { Theme } from '../styles/theme.ts';
import { scriptedScript } from './early.ts';
import { renderHandout } from './handout.ts';

/** The pages that all decks have together. */
export const shelfPaths = [
  'index.html',
  'remix/index.html',
  'remix/speaker/index.html',
  'remix/handout/index.html',
  'remix/read/index.html',
] as const;
type ShelfPath = (typeof shelfPaths)[number];

export function isShelfPath(path: string): path is ShelfPath {
  return (shelfPaths as readonly string[]).includes(path);
}

/** Where the words for the search are, from the site's root. */
export const wordsPath = 'shelf/words.json';

/** The script for dragging, where it is built to. Nothing but the shelf asks for it, and late. */
export const dragModule = 'shell/tray/drag';
export const dragPath = 'shelf/drag.js';

export interface SiteParts {
  readonly title: string;
  /** The language of the shelf and of remixes; English if not given. */
  readonly lang: string | undefined;
  /** What the shelf and remixes wear. */
  readonly theme: Theme;
  /** What its pages wear, and what else their reader may choose. */
  readonly wears: Wears;
  readonly project: Project;
  /** The decks of the site. */
  readonly loaded: readonly LoadedDeck[];
  readonly notes: boolean;
  readonly pictures: boolean;
  /** Whether the pages are served by a dev server. */
  readonly dev: boolean;
  /** The address of a kind of page's styles. */
  readonly style: (kind: string) => string;
  /** How a link to the shelf of some decks looks. */
  readonly social: (decks: readonly Deck[]) => Social;
}

/** What the shelves of projects are made of: of a thousand slides it takes a while, and five pages show it. */
const shelves = new WeakMap<Project, Map<string, Shelf>>();

function shelfIn(project: Project, parts: ShelfParts): Shelf {
  const known = shelves.get(project) ?? new Map<string, Shelf>();
  shelves.set(project, known);
  const key = JSON.stringify([parts.notes, parts.decks.map(({ id }) => id)]);
  const shelf = known.get(key) ?? shelfOf(parts);
  known.set(key, shelf);
  return shelf;
}

/** Each of these pages, made when it is asked for. */
export function shelfPages(parts: SiteParts): Readonly<Record<ShelfPath, () => string>> {
  const { project, notes, pictures, dev, style, lang } = parts;
  const spoken = lang === undefined ? {} : { lang };
  const { all, decks, entries } = contents(parts);
  const faults = parts.loaded.flatMap(({ id, error }) => (error ? [id] : []));
  const files = new Map(project.decks.map(({ id, file }) => [id, basename(file)]));
  const fileOf = ({ id }: Deck) => files.get(id);
  const shelf = shelfIn(project, { decks, entries, notation: project.notation, fileOf, notes });
  const assets = (kind: string, script: string, toRoot = '../../') => ({
    styles: [style(kind)],
    scripts: [`${kitPrefix}shell/${script}`],
    early: toRoot + scriptedScript.name,
    wears: parts.wears,
    toRoot,
    languages,
  });
  const { languages } = project;
  const word = languages.wordIn(lang);
  const remix: Deck = { id: 'remix', title: word('remix.name'), slides: [], ...spoken };
  return {
    'index.html': () => {
      const drag = dev ? kitPrefix + dragModule : dragPath;
      const { title, social } = parts;
      const motif = readMotif(parts.theme);
      return renderShelfPage(
        {
          title,
          motif,
          decks,
          all,
          entries,
          shelf,
          pictures,
          drag,
          faults,
          social: social(decks),
          lang,
        },
        assets('shelf', 'shelf/page', ''),
      );
    },
    'remix/index.html': () => renderRemixPage(shelf, assets('deck', 'remix/deck', '../'), lang),
    'remix/speaker/index.html': () =>
      renderRemixSpeaker(shelf, assets('speaker', 'remix/speaker'), lang),
    'remix/handout/index.html': () =>
      renderHandout(remix, [], {
        ...project,
        // Which of them a remix needs is known when its slides are.
        sources: { ...remix, slides: entries.map(({ slide }) => slide) },
        notes,
        assets: assets('handout', 'remix/handout'),
        end: remixEnd(shelf, '../../', word),
        words: [...groupsOf.handout, ...groupsOf.remix],
      }),
    'remix/read/index.html': () =>
      renderReadingPage(
        remix,
        [],
        { back: '', remix: remixEnd(shelf, '../../', word) },
        assets('reading', 'remix/reading'),
      ),
  };
}

export function shelfWords(parts: SiteParts): string {
  return JSON.stringify(wordsOf(contents(parts).entries, parts.notes));
}

/** What most decks wear, among those that can be read; a deck reports the fault of its own theme. */
export function mostWorn(
  worn: readonly string[],
  otherwise: string,
  read: (name: string) => unknown,
): string {
  const count = (name: string) => worn.filter((each) => each === name).length;
  const names = [...new Set(worn)].sort((a, b) => count(b) - count(a));
  for (const name of names) {
    try {
      read(name);
      return name;
    } catch (error) {
      if (!isDeckError(error)) throw error;
    }
  }
  return otherwise;
}

/** The language that all decks of a shelf are in, if it is one. */
export function sharedLanguage(decks: readonly Deck[]): string | undefined {
  const spoken = new Set(decks.filter((deck) => isShelved(deck, decks)).map(({ lang }) => lang));
  return spoken.size === 1 ? [...spoken][0] : undefined;
}

function contents({ loaded }: SiteParts) {
  const all = loaded.flatMap((each) => (each.error ? [] : [each.deck]));
  const decks = all.filter((deck) => isShelved(deck, all));
  return { all, decks, entries: catalogue(decks) };
}
