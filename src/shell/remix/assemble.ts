import { isView } from '../../shared/addresses.ts';
import { element } from '../dom.ts';
import { numberRefs, numberStatements, sayMissing } from '../refs.ts';
import { word } from '../words.ts';
import { addCredits } from './credits.ts';
import { readShelf } from './data.ts';
import { adopt, fetchDecks, runScript, wear } from './decks.ts';
import { type Remix, readLink } from './link.ts';
import type { Lookup, Pick } from './lookup.ts';
import { listReferences, listTerms, mendLinks, number, numberEquations } from './mend.ts';
import { linkQuery } from './query.ts';
import { report } from './report.ts';

/** The remix that the page's address asks for, with its parts from the pages of their decks. */
export interface Assembled {
  readonly remix: Remix;
  readonly lookup: Lookup;
  /** The slides that are there, and their parts, in the same order. */
  readonly picks: readonly Pick[];
  readonly parts: readonly HTMLElement[];
  /** Entries of references that the slides cite, and no list among them takes up. */
  readonly unlisted: readonly Element[];
  readonly title: string;
  /** What the reader should be told; nothing if all is well. */
  readonly words: readonly (string | Node)[];
  /** Makes of the page what a deck's page of its kind is. */
  start(): Promise<void>;
}

export interface Wanted {
  /** Where the site begins, from this page. */
  readonly site: string;
  /** A deck's page of the same kind, from the deck's own: "handout/". */
  readonly page: string;
  /** Where a slide's part is on that page. */
  readonly selectorOf: (id: string) => string;
}

/** Fetches what the address asks for; without any slide the page says so, and there is no more to do. */
export async function assemble({ site, page, selectorOf }: Wanted): Promise<Assembled | undefined> {
  const lookup = readShelf();
  const remix = readLink(location.search, lookup);
  const title = remix.title ?? word('remix.name');
  document.title = title;
  const decks = await fetchDecks(remix.picks, (id) => `${site}${id}/${page}index.html`);
  const { parts, missing } = adopt(remix.picks, decks, selectorOf);
  const picks = remix.picks.filter((pick) => !missing.includes(pick));
  const words = report(remix, missing, decks.lost);
  const wait = document.querySelector('.remix-wait');
  if (parts.length === 0) {
    wait?.querySelector('p')?.replaceChildren(...emptyWords(words, site));
    return undefined;
  }
  clean(remix, picks);
  const first = decks.pages.get(picks[0]?.deck ?? '');
  await wear(first);
  const pages = [...decks.pages.values()];
  const all = element('div', {}, ...parts);
  const unlisted = listReferences(all, pages);
  listTerms(all, picks, pages);
  addCredits(parts, picks, lookup);
  sayMissing(all, new Set(picks.map(({ slide }) => slide.id)));
  mendLinks(parts, picks, new URL(site, location.href).href);
  number(parts, picks);
  numberEquations(parts);
  numberStatements(parts);
  numberRefs(parts);
  wait?.remove();
  const start = () => runScript(first);
  return { remix, lookup, picks, parts, unlisted, title, words, start };
}

function emptyWords(words: readonly (string | Node)[], site: string): readonly (string | Node)[] {
  const link = element('a', { href: site }, word('remix.toShelf'));
  return [word('remix.nothing'), ...words, ' ', link];
}

/** Leaves in the address only what was understood, so that it can be passed on. */
function clean({ title }: Remix, picks: readonly Pick[]): void {
  const query = linkQuery(
    picks.map(({ ref }) => ref),
    title,
  );
  const kept = isView(location.search, 'preview') ? '&view=preview' : '';
  history.replaceState(history.state, '', `${query}${kept}${location.hash}`);
}
