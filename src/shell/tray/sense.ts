/** Whether slides make sense in their order: what a tray tells while one picks. */

import { type Use, usesOf } from '../../shared/introductions.ts';
import type { Lookup, Pick } from '../remix/lookup.ts';
import { word } from '../words.ts';
import { drop, put, type Tray } from './tray.ts';

export interface Advice {
  /** The slide that it is about. */
  readonly ref: string;
  readonly text: string;
  /** What would mend it: the tray as it would be, made when it is asked for. */
  readonly fix?: { readonly label: string; readonly tray: Tray } | undefined;
}

function fixOf(label: string, mended: () => Tray): NonNullable<Advice['fix']> {
  return {
    label,
    get tray() {
      return mended();
    },
  };
}

/** All that a listener would stumble over, in the order of the slides. */
export function sense(tray: Tray, lookup: Lookup): readonly Advice[] {
  const picks = tray.flatMap((ref) => lookup.find(ref) ?? []);
  const talk: Talk = { tray, picks, lookup, ids: new Set(picks.map(({ slide }) => slide.id)) };
  const found = [
    ...unexplained(talk),
    ...picks.flatMap((pick, index) => [
      ...misplacedTitle(talk, pick, index),
      ...misplacedDivider(talk, pick, index),
      ...lostLinks(talk, pick),
    ]),
    ...misplacedReferences(talk),
  ];
  const place = new Map(tray.map((ref, index) => [ref, index]));
  return found.sort((a, b) => (place.get(a.ref) ?? 0) - (place.get(b.ref) ?? 0));
}

interface Talk {
  readonly tray: Tray;
  readonly picks: readonly Pick[];
  readonly lookup: Lookup;
  readonly ids: ReadonlySet<string>;
}

/** A slide uses a symbol or term that no earlier one introduces, though another could. */
function* unexplained({ tray, picks, lookup, ids }: Talk): Iterable<Advice> {
  const early = usesOf(picks, ({ slide }) => slide).filter((use) => use.early);
  for (const [index, { ref, deck }] of picks.entries()) {
    const unknown = early.filter((use) => use.index === index);
    for (const [introducer, names] of introducersOf(unknown, lookup, deck)) {
      const there = ids.has(introducer.slide.id);
      const { title } = introducer.slide;
      const used = names.map((id) => word('common.quoted', { name: lookup.shelf.names[id] ?? id }));
      yield {
        ref,
        text: word('tray.uses', { names: used, count: used.length }),
        fix: fixOf(word(there ? 'tray.moveBefore' : 'tray.addBefore', { title }), () =>
          put(tray, [introducer.ref], index),
        ),
      };
    }
  }
}

/** The slides that introduce names: of the tray if there are any, else of the same deck if it can be. */
function introducersOf(
  uses: readonly Use<Pick>[],
  { find, introducing }: Lookup,
  deck: string,
): ReadonlyMap<Pick, readonly string[]> {
  const found = new Map<Pick, string[]>();
  for (const { name, introducer } of uses) {
    const all = introducing(name);
    const near = all.find(({ decks }) => decks.some(([id]) => id === deck)) ?? all[0];
    const pick =
      introducer ??
      [...found.keys()].find(({ slide }) => slide.introduces?.includes(name)) ??
      (near && find(near === find(near.id)?.slide ? near.id : `${near.decks[0]?.[0]}:${near.id}`));
    if (pick) found.set(pick, [...(found.get(pick) ?? []), name]);
  }
  return found;
}

function* misplacedTitle({ tray }: Talk, { ref, slide }: Pick, index: number): Iterable<Advice> {
  if (slide.layout !== 'title' || index === 0) return;
  const fix = fixOf(word('tray.moveFirst'), () => put(tray, [ref], 0));
  yield { ref, text: word('tray.titleFirst'), fix };
}

/** A divider must stand before the slides of its topic. */
function* misplacedDivider(
  { tray, picks }: Talk,
  { ref, slide }: Pick,
  index: number,
): Iterable<Advice> {
  if (slide.layout !== 'section') return;
  const belongs = ({ slide: { topic, layout } }: Pick) =>
    topic === slide.topic && layout !== 'section';
  const next = picks[index + 1];
  if (next && belongs(next)) return;
  const first = picks.findIndex(belongs);
  yield first < 0
    ? {
        ref,
        text: word('tray.opensNothing'),
        fix: fixOf(word('tray.leaveOut'), () => drop(tray, [ref])),
      }
    : {
        ref,
        text: word('tray.opensLate'),
        fix: fixOf(word('tray.moveToPart'), () => put(tray, [ref], first)),
      };
}

function* lostLinks({ tray, lookup, ids }: Talk, { ref, slide }: Pick): Iterable<Advice> {
  for (const id of slide.links ?? []) {
    const target = lookup.find(id);
    if (!target || ids.has(id)) continue;
    const label = word('tray.addBehind', { title: target.slide.title });
    const text = word('tray.linkLost');
    const fix = fixOf(label, () => put(tray, [target.ref], tray.indexOf(ref) + 1));
    yield { ref, text, fix };
  }
}

/** Whatever cites has a list of what it cites, and the list comes last. */
function* misplacedReferences({ tray, picks, lookup }: Talk): Iterable<Advice> {
  const lists = picks.filter(({ slide }) => slide.lists === 'references');
  const last = picks.findLast(({ slide }) => slide.cites && !slide.lists);
  const [list] = lists;
  if (last && !list) {
    const home = lookup.shelf.slides.find(({ lists: kind }) => kind === 'references');
    const pick = home && lookup.find(home.id);
    const fix =
      pick &&
      fixOf(word('tray.addAtEnd', { title: pick.slide.title }), () =>
        put(tray, [pick.ref], tray.length),
      );
    yield { ref: last.ref, text: word('tray.noReferences'), fix };
  }
  if (!list) return;
  const refs = lists.map(({ ref }) => ref);
  if (!last) {
    const fix = fixOf(word('tray.leaveOut'), () => drop(tray, refs));
    yield { ref: list.ref, text: word('tray.nothingCited'), fix };
  } else if (picks.indexOf(list) < picks.indexOf(last)) {
    const fix = fixOf(word('tray.moveLast'), () => put(tray, refs, tray.length));
    yield { ref: list.ref, text: word('tray.referencesEarly'), fix };
  }
}
