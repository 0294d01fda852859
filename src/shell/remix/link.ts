/** A remix's address, which is the whole remix: it may come from anywhere and say anything. */
import { nearest } from '../../errors.ts';
import { idOf, type Lookup, type Pick } from './lookup.ts';

/** What is taken from a link at most. */
export const limits = { query: 40_000, slides: 500, title: 120, id: 80 } as const;
/** How many unknown ids are looked up to be offered another; a long list of them is no slip. */
const offered = 12;

/** A name in a link that stands for no slide, and the slide that it may mean. */
export interface Unknown {
  /** As it can be shown: without control characters, and not long. */
  readonly name: string;
  readonly near?: string;
}

export interface Remix {
  readonly title?: string;
  /** Each slide once, in the order of the link. */
  readonly picks: readonly Pick[];
  readonly unknown: readonly Unknown[];
  /** What else was left out, in words. */
  readonly remarks: readonly string[];
}

/** Reads the query of a link. It reports what is wrong with it and keeps the rest. */
export function readLink(search: string, { find, shelf }: Lookup): Remix {
  const remarks: string[] = [];
  if (search.length > limits.query) remarks.push('The link is too long, and was cut.');
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
    remarks.push(`A remix has ${limits.slides} slides at most; the rest was left out.`);
  }
  unknown.delete('');
  const known = shelf.slides.map(({ id }) => id);
  return {
    ...(title === '' ? {} : { title }),
    picks: [...picks.values()],
    unknown: [...unknown].map((name, index) => unknownOf(name, index < offered ? known : [])),
    remarks,
  };
}

/** The query of a remix, as short and as readable as it can be. */
export function linkQuery(refs: readonly string[], title = ''): string {
  const named = plain(title, limits.title);
  const slides = refs.filter(isRef).join(',');
  return `?slides=${slides}${named === '' ? '' : `&title=${encodeURIComponent(named)}`}`;
}

/** Text without control characters and the marks that turn its direction, and not too long. */
export function plain(text: string, length: number): string {
  const clean = text
    .replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const letters = [...clean];
  return letters.length > length
    ? `${letters
        .slice(0, length - 1)
        .join('')
        .trim()}…`
    : clean;
}

/** The names in `slides=a,b`; where it stands twice, as after a hasty paste, in both. */
function namesIn(query: URLSearchParams): readonly string[] {
  return query
    .getAll('slides')
    .flatMap((list) => list.split(/[,\s]|\?slides=/))
    .filter((name) => name !== '');
}

const refPattern = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*:)?[a-z0-9]+(?:-[a-z0-9]+)*$/;

function isRef(name: string): boolean {
  return name.length <= 2 * limits.id && refPattern.test(name);
}

/** A name that was cut off is the beginning of the one that is meant. */
function unknownOf(name: string, known: readonly string[]): Unknown {
  const id = idOf(name).toLowerCase();
  const begun = id.length >= 3 ? known.filter((each) => each.startsWith(id)) : [];
  const near = begun.length === 1 ? begun[0] : nearest(id, known);
  return near === undefined ? { name } : { name, near };
}
