/** A remix's address, which is the whole remix: it may come from anywhere and say anything. */
import { nearest } from '../../errors.ts';
import { word } from '../words.ts';
import { idOf, type Lookup, type Pick } from './lookup.ts';
import { isRef, limits, plain } from './query.ts';

/** How many unknown ids are looked up to be offered another; a long list of them is no slip. */
const offered = 12;

/** A name in a link that stands for no slide, and the slide that it may mean. */
export interface Unknown {
  /** As it can be shown: without control characters, and not long. */
  readonly name: string;
  readonly near?: string;
}

export interface Remix {
  readonly title?: string | undefined;
  /** Each slide once, in the order of the link. */
  readonly picks: readonly Pick[];
  readonly unknown: readonly Unknown[];
  /** What else was left out, in words. */
  readonly remarks: readonly string[];
}

/** Reads the query of a link. It reports what is wrong with it and keeps the rest. */
export function readLink(search: string, { find, shelf }: Lookup): Remix {
  const remarks: string[] = [];
  if (search.length > limits.query) remarks.push(word('remix.cut'));
  const query = new URLSearchParams(search.slice(0, limits.query));
  const title = plain(query.getAll('title')[0] ?? '', limits.title);
  const names = namesIn(query);
  const picks = new Map<string, Pick>();
  const unknown = new Set<string>();
  for (const name of names) {
    const pick = isRef(name) ? find(name) : undefined;
    if (!pick) unknown.add(plain(name, limits.id));
    else if (picks.size < limits.slides && !picks.has(pick.slide.id))
      picks.set(pick.slide.id, pick);
  }
  const many = new Set(names.map(idOf)).size - unknown.size;
  if (many > limits.slides) {
    remarks.push(word('remix.tooMany', { count: limits.slides }));
  }
  unknown.delete('');
  const known = shelf.slides.map(({ id }) => id);
  return {
    title: title || undefined,
    picks: [...picks.values()],
    unknown: [...unknown].map((name, index) => unknownOf(name, index < offered ? known : [])),
    remarks,
  };
}

/** The names in `slides=a,b`; where it stands twice, as after a hasty paste, in both. */
function namesIn(query: URLSearchParams): readonly string[] {
  return query
    .getAll('slides')
    .flatMap((list) => list.split(/[,\s]|\?slides=/))
    .filter((name) => name !== '');
}

/** A name that was cut off is the beginning of the one that is meant. */
function unknownOf(name: string, known: readonly string[]): Unknown {
  const id = idOf(name).toLowerCase();
  const begun = id.length >= 3 ? known.filter((each) => each.startsWith(id)) : [];
  const near = begun.length === 1 ? begun[0] : nearest(id, known);
  return near === undefined ? { name } : { name, near };
}
