/** Who made the slides of a remix, as licences such as CC BY require. */
import { element } from '../dom.ts';
import { word } from '../words.ts';
import type { Lookup, Pick } from './lookup.ts';

/** Slides that have the same authors and the same licence. */
interface Credit {
  readonly authors: string;
  readonly license?: { readonly name: string; readonly url: string } | undefined;
  readonly picks: readonly Pick[];
}

/** What comes from whom, in the order of the slides. */
export function creditsOf(picks: readonly Pick[], { shelf }: Lookup): readonly Credit[] {
  const decks = new Map(shelf.decks.map((deck) => [deck.id, deck]));
  const groups = new Map<string, Credit>();
  for (const pick of picks) {
    const { slide, deck } = pick;
    const home = decks.get(deck);
    const authors = (slide.authors ?? [home?.author ?? '']).join(', ');
    const id = slide.license ?? home?.license;
    const license = id === undefined ? undefined : shelf.licenses[id];
    const key = JSON.stringify([authors, id]);
    const others = groups.get(key)?.picks ?? [];
    groups.set(key, { authors, picks: [...others, pick], license });
  }
  return [...groups.values()];
}

/**
 * Says on slides whose they are, where they are not all of the same authors, and lists it where a
 * slide is such a list. A line that a slide came with stays.
 */
export function addCredits(parts: readonly HTMLElement[], picks: readonly Pick[], lookup: Lookup) {
  const credits = creditsOf(picks, lookup);
  const partOf = new Map(picks.map((pick, index) => [pick, parts[index]]));
  for (const credit of credits) {
    if (credits.length < 2 || credit.authors === '') continue;
    for (const pick of credit.picks) {
      const foot = partOf.get(pick)?.querySelector('.slide-foot');
      if (!foot || foot.querySelector('.credit')) continue;
      const line = element('span', { className: 'credit' }, lineOf(credit, pick));
      foot.querySelector('.sources, .slide-no')?.before(line);
    }
  }
  const lists = parts.flatMap((part) => [...part.querySelectorAll('dl.credits')]);
  const media = mediaEntries(parts, picks);
  for (const list of lists) {
    const theirs = media.map((entry) => entry.cloneNode(true));
    list.replaceChildren(...credits.map(entryOf), ...theirs);
  }
}

/** Whose the pictures and films on the slides are, as the slides themselves say. */
function mediaEntries(parts: readonly HTMLElement[], picks: readonly Pick[]): readonly Element[] {
  const entries = new Map<string, { readonly who: Element; readonly what: Element }>();
  for (const [index, part] of parts.entries()) {
    const { id = '', title = '' } = picks[index]?.slide ?? {};
    const origins = [...part.querySelectorAll('figure .origin')];
    for (const origin of new Map(origins.map((each) => [each.innerHTML, each])).values()) {
      const known = entries.get(origin.innerHTML);
      const { who, what } = known ?? {
        who: element('dt', {}, origin.cloneNode(true)),
        what: element('dd'),
      };
      what.append(...(known ? ['; '] : []), element('a', { href: `#${id}` }, title));
      entries.set(origin.innerHTML, { who, what });
    }
  }
  return [...entries.values()].map(({ who, what }) =>
    element('div', { className: 'media-credit' }, who, what),
  );
}

function lineOf({ authors, license }: Credit, { slide }: Pick): string {
  const said = word(slide.adapted ? 'remix.creditAdapted' : 'remix.credit', { authors });
  return `${said}${license ? `, ${license.name}` : ''}`;
}

function entryOf({ authors, license, picks }: Credit): Element {
  const who = element('dt', {}, authors || word('remix.nobody'));
  if (license) {
    const { name, url } = license;
    who.append(' ', element('a', { className: 'license', href: url }, name));
  }
  const what = element('dd');
  for (const [index, { slide }] of picks.entries()) {
    const link = element('a', { href: `#${slide.id}` }, slide.title);
    what.append(
      ...(index > 0 ? ['; '] : []),
      link,
      ...(slide.adapted ? [word('remix.adapted')] : []),
    );
  }
  return element('div', {}, who, what);
}
